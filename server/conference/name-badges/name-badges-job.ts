import { BADGES_A_FILE } from '#app/domain/conference/name-badge.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import {
  deleteFilesOfRun,
  finishRun,
  insertBadgeFile,
  kindsInPerson,
  notePrints,
  peopleForBadges,
  runById,
} from '#db/queries/conference-name-badges.ts'
import { revokedIssues } from '#db/queries/conference-tickets.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { jobKind } from '../../jobs/kind.ts'
import { ticketSigner } from '../tickets/signing.ts'
import { nameBadgesData, type Emblems } from './badges-data.ts'
import { sortPeople } from './sort-people.ts'
import { nameBadgesTemplate } from './template.ts'

/**
 * Makes the files of a run, one after another. Taken up again after a node died it begins anew: only its end notes
 * the badges as printed, in the transaction that says it ended.
 */
export const nameBadgesJob = jobKind<{ runId: string; lang: 'ru' | 'en'; emblems: Emblems }>({
  async run(context, { runId, lang, emblems }, report) {
    const { store } = context
    const run = await runById(store.read, runId)
    const conference = run && (await conferenceById(store.read, run.conferenceId))
    // The conference is gone: nobody waits for its badges.
    if (!run || !conference || run.finishedAt) return { badges: 0 }
    await store.transact((tx) => deleteFilesOfRun(tx, runId))
    const { conferenceId, kindId, onlyNew, format, sortedBy } = run
    const people = sortPeople(
      await peopleForBadges(store.read, { conferenceId, kindId, onlyNew }),
      sortedBy,
    )
    const kinds = await kindsInPerson(store.read, conferenceId)
    const signTicket = await ticketSigner(context, conference)
    await report(0, people.length)
    for (let from = 0; from < people.length; from += BADGES_A_FILE) {
      const part = people.slice(from, from + BADGES_A_FILE)
      const ids = part.map(({ id }) => id)
      const revoked = await revokedIssues(store.read, ids)
      const bytes = await renderPdf({
        template: nameBadgesTemplate,
        data: nameBadgesData(part, { conference, kinds, format, lang, emblems }),
        codes: part.map((person) => signTicket(person, revoked.get(person.id))),
        bulk: true,
        progress: (done) => report(from + done, people.length),
      })
      const file = {
        id: context.newId(),
        runId,
        part: from / BADGES_A_FILE + 1,
        count: part.length,
        firstName: part[0]!.name,
        lastName: part.at(-1)!.name,
        size: bytes.length,
        bytes,
        createdAt: context.now(),
      }
      await store.transact((tx) => insertBadgeFile(tx, file))
      await report(from + part.length, people.length)
    }
    await store.transact(async (tx) => {
      await notePrints(tx, conferenceId, people, context.now())
      await finishRun(tx, runId, context.now())
    })
    return { badges: people.length }
  },
})
