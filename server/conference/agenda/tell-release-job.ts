import type { ToldChange } from '#app/domain/conference/agenda/told.ts'
import type { ReleaseBody } from '#app/domain/conference/release.ts'
import { accountsOfSpeakers, holdersOf } from '#db/queries/conference-agenda.ts'
import {
  conferenceById,
  readRelease,
  type ConferenceRow,
  type ReleaseRow,
} from '#db/queries/conferences.ts'
import { knownMailKeys, recipientOf } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { jobKind } from '../../jobs/kind.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { notify } from '../../mail/notify.ts'
import { knownChanges, touchedSessions, type Told } from './known-changes.ts'

/** People told in one transaction: others get to write in between. */
const BATCH = 100
/** Changes a letter lists; the agenda shows the rest. */
const MOST_LISTED = 20

/**
 * Tells everybody whose agenda the releases `base + 1` … `latest` touch what changed for them: one letter and one
 * line under the bell, however many releases there were. Run again after a crash, it goes on with those not told yet.
 */
export const tellReleaseJob = jobKind<{ conferenceId: string; base: number; latest: number }>({
  async run(context, { conferenceId, base, latest }, report) {
    ask(context, 'conference.tell-release')
    const { store } = context
    const conference = await conferenceById(store.read, conferenceId)
    const releases: ReleaseRow[] = []
    for (let number = base; number <= latest; number++) {
      const release = await readRelease(store.read, { conferenceId, number })
      if (release) releases.push(release)
    }
    if (!conference || releases.length < 2) return { told: 0 }
    const changes = [...(await changesByPerson(context, releases)).entries()]
    const body = releases.at(-1)!.body
    for (let done = 0; done < changes.length; done += BATCH) {
      const batch = changes.slice(done, done + BATCH)
      await store.transact((tx) => tellAll(tx, context, { conference, latest, body }, batch))
      await report(done + batch.length, changes.length)
    }
    return { told: changes.length }
  },
})

async function changesByPerson({ store }: Context, releases: readonly ReleaseRow[]) {
  const touched = touchedSessions(releases)
  const holders = await holdersOf(
    store.read,
    touched.map(({ id }) => id),
  )
  const accounts = await accountsOfSpeakers(store.read, releases[0]!.conferenceId)
  for (const { id: sessionId, people } of touched)
    for (const { speakerId } of people) {
      const accountId = accounts.get(speakerId)
      if (accountId) holders.push({ accountId, sessionId, since: new Date(0) })
    }
  return knownChanges(releases, holders)
}

async function tellAll(
  tx: Tx,
  context: Context,
  { conference, latest, body }: { conference: ConferenceRow; latest: number; body: ReleaseBody },
  batch: readonly (readonly [string, Told[]])[],
): Promise<void> {
  const keyOf = (accountId: string) => `programme.changed:${conference.id}:${latest}:${accountId}`
  const names = { ru: conference.titleRu, en: conference.titleEn }
  const href = `/conferences/${conference.slug}/my`
  const known = await knownMailKeys(
    tx,
    batch.map(([accountId]) => keyOf(accountId)),
  )
  for (const [accountId, told] of batch) {
    const person = await recipientOf(tx, accountId)
    if (!person || known.has(keyOf(accountId))) continue
    await notify(tx, context, {
      accountId,
      kind: 'programme.changed',
      params: { conference: names, changes: told.length },
      href,
      mailed: true,
    })
    // Who reads on the portal only is not written to; everybody else at once, for a digest may come too late.
    if (person.digest === 'never') continue
    await enqueueMail(tx, context, {
      to: person.email,
      lang: person.lang,
      accountId,
      template: 'programme-changed',
      params: {
        conference: names,
        slug: conference.slug,
        zone: conference.zone,
        changes: told.slice(0, MOST_LISTED).map((one) => asTold(one, body)),
        more: Math.max(0, told.length - MOST_LISTED),
      },
      key: keyOf(accountId),
    })
  }
}

/** A change as a letter tells it: with the halls' names, for the letter may be read when they are called otherwise. */
function asTold({ session, touch }: Told, { halls }: ReleaseBody): ToldChange {
  const hall = (id: string | null) => halls.find((one) => one.id === id)?.name ?? null
  return {
    code: session.code,
    title: session.title,
    start: session.start,
    ...(touch.kind === 'moved'
      ? {
          kind: 'moved',
          from: { start: touch.from.start, hall: hall(touch.from.hallId) },
          to: { start: touch.to.start, hall: hall(touch.to.hallId) },
        }
      : { kind: touch.kind }),
  }
}
