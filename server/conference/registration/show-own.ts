import type { Answers } from '#app/domain/conference/registration/fields.ts'
import { feedbackForms, givenBy } from '#db/queries/conference-feedback.ts'
import { liveStates, registrationEvents, waitingList } from '#db/queries/registrations.ts'
import { groupById } from '#db/queries/registration-groups.ts'
import { ask, type Context } from '../../context.ts'
import { subjectsOf } from '../desk/feedback/subjects.ts'
import { readyLinks } from './links.ts'
import { changesEnd, conferenceIdOf, ownRegistration, type ByLink } from './own.ts'
import { readPlaces } from './places.ts'
import { readRegistry, type Registry } from './registry.ts'
import { headOf, withFull } from './shown.ts'

/**
 * A registration as its own person sees it by the link of a letter.
 * @throws DomainError `not-found`, `link.unknown`
 */
export async function showOwn(context: Context, { slug, token }: ByLink) {
  ask(context, 'conference.own-registration')
  const { store } = context
  await readyLinks(store, context.now())
  const id = await conferenceIdOf(store.read, slug)
  const row = await ownRegistration(store.read, store, id, token)
  const registry = await readRegistry(store.read, id)
  const kind = registry.kinds.get(row.kindId)
  const places = await readPlaces(store.read, id, registry.fields)
  const mine = places.needsOf(row.kindId, row.answers as Answers)
  const full = places.resources.filter(
    (one) => one.size !== null && one.taken >= one.size && !(one.id in mine),
  )
  const now = context.now()
  const live = (liveStates as readonly string[]).includes(row.state)
  return {
    conference: headOf(registry),
    registration: {
      id: row.id,
      code: row.code,
      state: row.state,
      /** An offer that ran out, though nobody has ended it yet. */
      overdue: row.state === 'offered' && row.offeredUntil !== null && row.offeredUntil <= now,
      kindId: row.kindId,
      kind: { ru: kind?.nameRu ?? '', en: kind?.nameEn ?? '' },
      format: kind?.format ?? ('in_person' as const),
      name: row.name,
      nameLatin: row.nameLatin,
      email: row.email,
      organisation: row.organisation,
      jobTitle: row.position,
      country: row.country,
      clusterId: row.clusterId,
      lang: row.lang,
      answers: row.answers as Answers,
      offeredUntil: row.offeredUntil?.toISOString() ?? null,
      accepted: row.acceptedAt !== null,
      consented: row.consentAt !== null,
      version: row.version,
    },
    group: row.groupId ? ((await groupById(store.read, id, row.groupId))?.name ?? null) : null,
    /** Its number in the waiting list, counting people of kinds that share its places. */
    position: row.state === 'waiting' ? await positionOf(context, id, row, places) : null,
    live,
    /** Something is over, and they are asked about it. */
    feedback: row.state === 'confirmed' && (await asksFeedback(context, registry, row.id)),
    mayCancel: live && now < registry.endsAt,
    mayChange: live && registry.conference.state === 'open' && now < changesEnd(registry),
    changesUntil: changesEnd(registry).toISOString(),
    fields: registry.fields.map((field) => withFull(field, new Set(full.map((one) => one.id)))),
    history: (await registrationEvents(store.read, row.id)).map(({ at, to, what, note }) => ({
      at: at.toISOString(),
      to,
      what,
      note,
    })),
  }
}

async function asksFeedback(
  context: Context,
  { conference, startsAt }: Registry,
  registrationId: string,
): Promise<boolean> {
  if (context.now() < startsAt) return false
  const { read } = context.store
  const forms = (await feedbackForms(read, conference.id)).filter(({ open }) => open)
  if (forms.length === 0) return false
  const scopes = new Set(forms.map(({ scope }) => scope))
  const formIds = forms.map(({ id }) => id)
  const given = await givenBy(read, formIds, registrationId)
  return (await subjectsOf(conference, context)).some(
    ({ sessionId }) =>
      scopes.has(sessionId === null ? 'conference' : 'session') &&
      !given.has(sessionId ?? 'conference'),
  )
}

async function positionOf(
  { store }: Context,
  conferenceId: string,
  { id, kindId }: { id: string; kindId: string },
  places: Awaited<ReturnType<typeof readPlaces>>,
): Promise<number> {
  const rivals = places.rivals(kindId)
  const list = (await waitingList(store.read, conferenceId)).filter(
    (one) => one.state === 'waiting' && rivals.includes(one.kindId),
  )
  return list.findIndex((one) => one.id === id) + 1
}
