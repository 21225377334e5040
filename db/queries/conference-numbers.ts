import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import {
  cluster,
  hall,
  programmeSession,
  registration,
  registrationEvent,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** What each registration of a conference says of its own life. */
export async function lifeRows(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      id: registration.id,
      state: registration.state,
      createdAt: registration.createdAt,
      updatedAt: registration.updatedAt,
      waitingSince: registration.waitingSince,
      confirmedAt: registration.confirmedAt,
      endedAt: registration.endedAt,
    })
    .from(registration)
    .where(eq(registration.conferenceId, conferenceId))
}

/** The steps written down of all registrations of a conference, oldest first. */
export async function eventsOfConference(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      registrationId: registrationEvent.registrationId,
      at: registrationEvent.at,
      from: registrationEvent.from,
      to: registrationEvent.to,
    })
    .from(registrationEvent)
    .innerJoin(registration, eq(registration.id, registrationEvent.registrationId))
    .where(eq(registration.conferenceId, conferenceId))
    .orderBy(asc(registrationEvent.at), asc(registrationEvent.id))
}

/** How many registrations of a conference are in each state of each kind. */
export async function countByStateAndKind(
  db: Db | Tx,
  conferenceId: string,
): Promise<{ state: RegistrationState; kindId: string; n: number }[]> {
  return db
    .select({ state: registration.state, kindId: registration.kindId, n: count() })
    .from(registration)
    .where(eq(registration.conferenceId, conferenceId))
    .groupBy(registration.state, registration.kindId)
}

/** Confirmed attendees by country, most first; null: none given. */
export async function countByCountry(db: Db | Tx, conferenceId: string) {
  return db
    .select({ country: registration.country, n: count() })
    .from(registration)
    .where(and(eq(registration.conferenceId, conferenceId), eq(registration.state, 'confirmed')))
    .groupBy(registration.country)
    .orderBy(desc(count()), asc(registration.country))
}

/** Confirmed attendees by cluster, most first. */
export async function countByCluster(db: Db | Tx, conferenceId: string, limit: number) {
  return db
    .select({
      id: cluster.id,
      slug: cluster.slug,
      ru: cluster.nameRu,
      en: cluster.nameEn,
      n: count(),
    })
    .from(registration)
    .innerJoin(cluster, eq(cluster.id, registration.clusterId))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.state, 'confirmed'),
        isNotNull(registration.clusterId),
      ),
    )
    .groupBy(cluster.id, cluster.slug, cluster.nameRu, cluster.nameEn)
    .orderBy(desc(count()), asc(cluster.slug))
    .limit(limit)
}

/** Whether a conference has any halls, and any sessions in its draft. */
export async function begunWith(db: Db | Tx, conferenceId: string) {
  return {
    halls: (await db.$count(hall, eq(hall.conferenceId, conferenceId))) > 0,
    sessions:
      (await db.$count(programmeSession, eq(programmeSession.conferenceId, conferenceId))) > 0,
  }
}
