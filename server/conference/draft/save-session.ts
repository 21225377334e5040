import { freshCode } from '#app/domain/conference/codes.ts'
import type { SessionInput } from '#app/domain/conference/draft-forms.ts'
import type { SpeakerRole } from '#app/domain/conference/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  hallsOfConference,
  sessionsOfConference,
  speakersOfConference,
  tracksOfConference,
} from '#db/queries/conference-draft.ts'
import { insertSession, replacePeople, updateSession } from '#db/queries/conference-editing.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { nextNumber } from './next-number.ts'
import { changeable, ownConference } from '../own-conference.ts'
import { codeIn } from './read-person.ts'
import { startOf } from './start-of.ts'

/**
 * Adds a session to the draft or changes one. Clashes block nothing: they are shown.
 * @returns its id
 * @throws DomainError `form.stale` when somebody else changed it; `form.invalid` at `hallId`, `trackId`, `date` or
 *   `person.<n>` (unknown, or twice with one role); `not-found` for a session of another conference
 */
export async function saveSession(
  context: Context,
  slug: string,
  input: SessionInput,
): Promise<string> {
  const own = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, now, newId } = context
  return store.transact(async (tx) => {
    const conference = await changeable(tx, own.id)
    const { id, version, date, time, person, role, ...fields } = input
    const sessions = await sessionsOfConference(tx, conference.id)
    const known = sessions.find((one) => one.id === id)
    if (id && !known) throw new DomainError('not-found')
    if (known && known.version !== version) throw new DomainError('form.stale')
    await checkPlace(tx, conference.id, fields)
    const people = await peopleOf(tx, conference.id, person, role)
    const row = { ...fields, startsAt: startOf(conference, date, time), updatedAt: now() }
    if (known) {
      await updateSession(tx, known.id, { ...row, version: version + 1 })
      await replacePeople(tx, known.id, people)
      return known.id
    }
    const sessionId = newId()
    await insertSession(tx, {
      ...row,
      id: sessionId,
      conferenceId: conference.id,
      ...(await nextNumber(tx, conference)),
      code: freshCode(newId, new Set(sessions.map(({ code }) => code))),
      proposalId: null,
      createdAt: now(),
      version: 1,
    })
    await replacePeople(tx, sessionId, people)
    return sessionId
  })
}

async function checkPlace(
  tx: Tx,
  conferenceId: string,
  { hallId, trackId }: Pick<SessionInput, 'hallId' | 'trackId'>,
): Promise<void> {
  if (hallId && !(await hallsOfConference(tx, conferenceId)).some(({ id }) => id === hallId))
    throw new DomainError('form.invalid', {}, { hallId: 'choice' })
  if (trackId && !(await tracksOfConference(tx, conferenceId)).some(({ id }) => id === trackId))
    throw new DomainError('form.invalid', {}, { trackId: 'choice' })
}

async function peopleOf(
  tx: Tx,
  conferenceId: string,
  typed: readonly string[],
  roles: readonly SpeakerRole[],
): Promise<{ speakerId: string; role: SpeakerRole }[]> {
  const byCode = new Map(
    (await speakersOfConference(tx, conferenceId)).map(({ code, id }) => [code, id]),
  )
  const taken = new Set<string>()
  return typed.flatMap((text, i) => {
    if (text === '') return []
    const speakerId = byCode.get(codeIn(text) ?? '')
    if (!speakerId) throw new DomainError('form.invalid', {}, { [`person.${i}`]: 'unknown' })
    const role = roles[i] ?? 'speaker'
    if (taken.has(`${speakerId} ${role}`))
      throw new DomainError('form.invalid', {}, { [`person.${i}`]: 'taken' })
    taken.add(`${speakerId} ${role}`)
    return [{ speakerId, role }]
  })
}
