import { freshCode } from '#app/domain/conference/codes.ts'
import type { ProposedSpeaker } from '#app/domain/conference/proposals/vocabulary.ts'
import { fold } from '#app/domain/shared/text.ts'
import { sessionsOfConference, speakersOfConference } from '#db/queries/conference-draft.ts'
import {
  insertDraftSession,
  insertDraftSpeaker,
  takeSessionNumber,
  type ProposalRow,
} from '#db/queries/conference-proposals.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { blankSpeaker } from '../draft/blank-speaker.ts'

/**
 * Makes an accepted proposal a session of the draft, not placed yet, with its speakers. Who speaks already at the
 * conference, by account or address, is not written down twice.
 * @returns the session's id
 */
export async function intoDraft(
  tx: Tx,
  { newId, now }: Pick<Context, 'newId' | 'now'>,
  conference: ConferenceRow,
  proposal: ProposalRow,
): Promise<string> {
  const sessions = await sessionsOfConference(tx, conference.id)
  const sessionId = newId()
  const { titleRu, titleEn, abstractRu, abstractEn } = proposal
  const speakerIds = await speakersFor(tx, newId, proposal)
  const row = {
    id: sessionId,
    conferenceId: conference.id,
    number: await takeSessionNumber(tx, conference.id),
    code: freshCode(newId, new Set(sessions.map(({ code }) => code))),
    kind: proposal.kind,
    state: 'planned' as const,
    // The programme speaks both languages: what is missing stands in the other until somebody translates it.
    titleRu: titleRu || titleEn,
    titleEn: titleEn || titleRu,
    abstractRu: abstractRu || abstractEn,
    abstractEn: abstractEn || abstractRu,
    languages: proposal.languages,
    trackId: proposal.trackId,
    hallId: null,
    startsAt: null,
    minutes: proposal.minutes,
    places: null,
    note: proposal.note,
    proposalId: proposal.id,
    createdAt: now(),
    updatedAt: now(),
    version: 1,
  }
  await insertDraftSession(tx, row, speakerIds)
  return sessionId
}

async function speakersFor(tx: Tx, newId: () => string, proposal: ProposalRow): Promise<string[]> {
  const known = await speakersOfConference(tx, proposal.conferenceId)
  const codes = new Set(known.map(({ code }) => code))
  const ids: string[] = []
  for (const person of proposal.speakers) {
    const accountId = person.own ? proposal.accountId : null
    const there = known.find(
      (one) =>
        (accountId !== null && one.accountId === accountId) ||
        (person.email !== '' && one.email !== null && fold(one.email) === fold(person.email)),
    )
    const id = there?.id ?? newId()
    if (!there)
      await insertDraftSpeaker(tx, {
        ...blankSpeaker,
        ...namesOf(person),
        id,
        conferenceId: proposal.conferenceId,
        code: freshCode(newId, codes),
        accountId,
        email: person.email || null,
        isDemo: proposal.isDemo,
        version: 1,
      })
    if (!ids.includes(id)) ids.push(id)
  }
  return ids
}

/** Names in both languages: a missing one is as in the other. */
function namesOf(person: ProposedSpeaker) {
  const both = <K extends string>(ru: string, en: string, key: K) =>
    ({ [`${key}Ru`]: ru || en, [`${key}En`]: en || ru }) as Record<`${K}Ru` | `${K}En`, string>
  return {
    ...both(person.nameRu, person.nameEn, 'name'),
    ...both(person.positionRu, person.positionEn, 'position'),
    ...both(person.organisationRu, person.organisationEn, 'organisation'),
    ...both(person.bioRu, person.bioEn, 'bio'),
  }
}
