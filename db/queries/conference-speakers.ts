import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import {
  account,
  cluster,
  conference,
  programmeSession,
  sessionSpeaker,
  speaker,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Sessions somebody is in, as the draft has them. */
export async function sessionsOfSpeaker(db: Db | Tx, speakerId: string) {
  return db
    .select({
      id: programmeSession.id,
      titleRu: programmeSession.titleRu,
      titleEn: programmeSession.titleEn,
      kind: programmeSession.kind,
      state: programmeSession.state,
      startsAt: programmeSession.startsAt,
      hallId: programmeSession.hallId,
      role: sessionSpeaker.role,
    })
    .from(sessionSpeaker)
    .innerJoin(programmeSession, eq(programmeSession.id, sessionSpeaker.sessionId))
    .where(eq(sessionSpeaker.speakerId, speakerId))
    .orderBy(asc(programmeSession.startsAt), asc(programmeSession.number), asc(sessionSpeaker.role))
}

/** How many sessions each speaker of a conference is in. */
export async function sessionCounts(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      id: sessionSpeaker.speakerId,
      n: sql<number>`count(distinct ${sessionSpeaker.sessionId})`.mapWith(Number),
    })
    .from(sessionSpeaker)
    .innerJoin(programmeSession, eq(programmeSession.id, sessionSpeaker.sessionId))
    .where(eq(programmeSession.conferenceId, conferenceId))
    .groupBy(sessionSpeaker.speakerId)
}

const withConference = {
  speaker,
  slug: conference.slug,
  state: conference.state,
  titleRu: conference.titleRu,
  titleEn: conference.titleEn,
}

/** Who an account is at conferences, the latest first. */
export async function speakersOfAccount(db: Db | Tx, accountId: string) {
  return db
    .select(withConference)
    .from(speaker)
    .innerJoin(conference, eq(conference.id, speaker.conferenceId))
    .where(eq(speaker.accountId, accountId))
    .orderBy(sql`${conference.startsOn} DESC`, asc(speaker.id))
}

/** Speakers nobody has claimed yet whose address is that of an account. */
export async function claimableSpeakers(db: Db | Tx, accountId: string) {
  return db
    .select(withConference)
    .from(speaker)
    .innerJoin(conference, eq(conference.id, speaker.conferenceId))
    .innerJoin(account, eq(account.emailFolded, sql`lower(${speaker.email})`))
    .where(and(eq(account.id, accountId), isNull(speaker.accountId)))
    .orderBy(sql`${conference.startsOn} DESC`, asc(speaker.id))
}

/** The speaker a claiming link belongs to. */
export async function speakerByClaim(db: Db | Tx, claimHash: string) {
  const [row] = await db
    .select(withConference)
    .from(speaker)
    .innerJoin(conference, eq(conference.id, speaker.conferenceId))
    .where(eq(speaker.claimHash, claimHash))
  return row
}

/** Name and slug of every cluster, for a field that suggests them. */
export async function clusterChoices(db: Db | Tx) {
  return db
    .select({ id: cluster.id, slug: cluster.slug, nameRu: cluster.nameRu, nameEn: cluster.nameEn })
    .from(cluster)
    .orderBy(asc(cluster.ordinal))
}
