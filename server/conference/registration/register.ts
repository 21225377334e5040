import { randomBytes } from 'node:crypto'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { codeFrom } from '#app/domain/conference/registration/code.ts'
import {
  choicesIn,
  inputName,
  readAnswers,
  type Answers,
} from '#app/domain/conference/registration/fields.ts'
import type { RegisterForm } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { isUniqueViolation } from '#db/errors.ts'
import {
  emailIsTaken,
  insertRegistrations,
  liveStates,
  registrationByEmail,
  registrationsOfAccount,
  replaceChoices,
  type Registration,
} from '#db/queries/registrations.ts'
import type { Store, Tx } from '#db/store.ts'
import { mayStill } from '../../accounts/limits.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { together } from '../../together.ts'
import { registrationChanged } from '../registration-changed.ts'
import { refuseUnknownCluster } from './known-cluster.ts'
import { newSalt, registrationToken } from './links.ts'
import { noteEvent, searchTextOf } from './move.ts'
import { openKind, type Opened } from './open-kind.ts'
import { fits, fullChoices, readPlaces, type Places } from './places.ts'
import { rememberedRegistry, underLock, type Registry } from './registry.ts'
import { sameForm } from './same-form.ts'
import { settle } from './settle.ts'
import { takeTurn } from './take-turn.ts'
import { writeToPerson } from './write.ts'

export type Registered = {
  registration: Registration
  /** The secret part of the address of the registration's own page. */
  token: string
  /** How many people stand before it in the waiting list, plus one; null where it does not wait. */
  position: number | null
  /** The same form was sent a moment ago: nothing new was made. */
  repeated: boolean
}

/**
 * Registers one person: confirmed, waiting for an organiser's approval, or in the waiting list. Whether there is a place
 * is counted from the registrations themselves under the lock. The same form sent twice within ten minutes is one
 * registration.
 * @param address network address, where the limit of attempts is to count
 * @throws DomainError `not-found`; `registration.closed` outside the kind's window; `registration.full` where there is
 *   neither a place nor a waiting list; `registration.exists` for an address that is registered, to which the link goes
 *   by mail; `form.invalid` at `accessCode` or the form's own questions; `registration.too-many`
 */
export async function register(
  context: Context,
  { conferenceId, address, ...form }: RegisterForm & { conferenceId: string; address?: string },
): Promise<Registered> {
  ask(context, 'conference.register')
  const { store } = context
  if (address && !(await mayStill(store, 'register.address', address)))
    throw new DomainError('registration.too-many')
  const registry = await rememberedRegistry(store, conferenceId)
  const opened = await openKind(store.read, context, registry, form)
  const { answers, errors } = readAnswers(registry.fields, form.answers, form)
  if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
  await refuseUnknownCluster(store.read, form.clusterId)
  const emailKey = fold(form.email)
  // Full is full without the lock too: who is refused here is refused by what was committed at that moment.
  if (!opened.kind.waitingList && wasFull(store).has(form.kindId)) {
    const places = await lookAtPlaces(store, registry)
    const refusal = fullNow(places, registry, opened, answers)
    if (refusal && !(await emailIsTaken(store.read, conferenceId, emailKey))) throw refusal
  }
  const once = () =>
    underLock(store, context.now(), async (tx): Promise<Registered | Registration> => {
      const there =
        (await emailIsTaken(tx, conferenceId, emailKey)) &&
        (await registrationByEmail(tx, conferenceId, emailKey))
      if (!there) return admit(tx, context, registry, opened, { ...form, answers })
      if (!sameForm(there, { ...form, answers }, context.now())) return there
      const token = registrationToken(store, there)
      return { registration: there, token, position: null, repeated: true }
    })
  // A code of eight letters met a second time: once in a million, and nobody's fault.
  const outcome = await once().catch((error: unknown) => {
    if (isUniqueViolation(error)) return once()
    throw error
  })
  if ('registration' in outcome) return outcome
  if (await mayStill(store, 'letters.email', emailKey))
    await store.transact((tx) => writeToPerson(tx, context, registry, outcome, 'link'))
  throw new DomainError('registration.exists', {}, { email: 'registered' })
}

const looks = new WeakMap<Store, (registry: Registry) => Promise<Places>>()

/** The places as they are now, without the lock; thousands who ask at once share a look. */
function lookAtPlaces(store: Store, registry: Registry): Promise<Places> {
  let look = looks.get(store)
  if (!look) {
    look = together(({ conference, fields }) => readPlaces(store.read, conference.id, fields))
    looks.set(store, look)
  }
  return look(registry)
}

const full = new WeakMap<Store, Set<string>>()

/** Kinds of attendance last seen full: where to look first, never what decides. */
function wasFull(store: Store): Set<string> {
  let kinds = full.get(store)
  if (!kinds) full.set(store, (kinds = new Set()))
  return kinds
}

/** What is to be said where there is no place and no waiting list, or an option is full; null where there is. */
function fullNow(
  places: Places,
  { fields }: Registry,
  { kind }: Opened,
  answers: Answers,
): DomainError | null {
  const taken = fullChoices(places, fields, answers)
  if (taken.length > 0) {
    const fault = (id: string) => [inputName(id), 'full' as const]
    return new DomainError('form.invalid', {}, Object.fromEntries(taken.map(fault)))
  }
  return !kind.waitingList && !fits(places, places.needsOf(kind.id, answers))
    ? new DomainError('registration.full')
    : null
}

async function admit(
  tx: Tx,
  context: Context,
  registry: Registry,
  opened: Opened,
  form: RegisterForm & { answers: Answers },
): Promise<Registered> {
  const { conference } = registry
  await opened.checkUses(tx)
  let places = await readPlaces(tx, conference.id, registry.fields)
  if (places.offered > 0) {
    // Offers that ran out belong to the waiting list first.
    await settle(tx, context, registry)
    places = await readPlaces(tx, conference.id, registry.fields)
  }
  const refusal = fullNow(places, registry, opened, form.answers)
  if (refusal) {
    wasFull(context.store).add(form.kindId)
    throw refusal
  }
  const needs = places.needsOf(form.kindId, form.answers)
  const placed = await takeTurn(tx, conference.id, places, needs)
  if (!placed && !opened.kind.waitingList) throw new DomainError('registration.full')
  const state = !placed ? 'waiting' : opened.approved ? 'confirmed' : 'pending'
  const now = context.now()
  const row = await rowOf(tx, context, registry, opened, form)
  const registration: Registration = {
    ...row,
    state,
    waitingSince: state === 'waiting' ? now : null,
    confirmedAt: state === 'confirmed' ? now : null,
  }
  await insertRegistrations(tx, [registration])
  const choices = choicesIn(registry.fields, form.answers)
  if (choices.length > 0) await replaceChoices(tx, registration.id, choices)
  await noteEvent(tx, context, registration, null)
  await registrationChanged(tx, context, { registration, from: null })
  const before = places.rivals(form.kindId).map((id) => places.waiting.get(id) ?? 0)
  const position = state === 'waiting' ? before.reduce((sum, n) => sum + n, 1) : null
  await writeToPerson(tx, context, registry, registration, state, { position })
  return {
    registration,
    token: registrationToken(context.store, registration),
    position,
    repeated: false,
  }
}

async function rowOf(
  tx: Tx,
  context: Context,
  { conference }: Registry,
  { code }: Opened,
  form: RegisterForm & { answers: Answers },
): Promise<Registration> {
  const { now, newId } = context
  const at = now()
  const emailKey = fold(form.email)
  const accountId = accountOf(context)
  // One's own registration is the first one; further ones are of colleagues.
  const own =
    accountId !== null &&
    !(await registrationsOfAccount(tx, accountId, emailKey, conference.id)).some(({ state }) =>
      (liveStates as readonly string[]).includes(state),
    )
  const person = {
    name: form.name,
    nameLatin: form.nameLatin,
    organisation: form.organisation,
    email: form.email,
    code: codeFrom(randomBytes(8)),
  }
  return {
    id: newId(),
    conferenceId: conference.id,
    ...person,
    kindId: form.kindId,
    groupId: null,
    accountId: own ? accountId : null,
    state: 'pending',
    lang: form.lang,
    emailKey,
    searchText: searchTextOf(person),
    position: form.position,
    clusterId: form.clusterId,
    country: form.country,
    answers: form.answers,
    accessCodeId: code?.id ?? null,
    createdAt: at,
    updatedAt: at,
    waitingSince: null,
    offeredUntil: null,
    confirmedAt: null,
    endedAt: null,
    secretHash: newSalt(),
    acceptedAt: at,
    consentAt: at,
    consentVersion: CONSENT_VERSION,
    isDemo: conference.isDemo,
    version: 1,
  }
}
