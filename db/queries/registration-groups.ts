import { and, asc, eq } from 'drizzle-orm'
import { registration, registrationGroup } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import type { Registration, RegistrationGroup } from './registrations.ts'

export async function groupById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<RegistrationGroup | undefined> {
  const [row] = await db
    .select()
    .from(registrationGroup)
    .where(and(eq(registrationGroup.id, id), eq(registrationGroup.conferenceId, conferenceId)))
  return row
}

/** Groups of a conference by id. */
export async function readGroups(db: Db | Tx, conferenceId: string): Promise<RegistrationGroup[]> {
  return db
    .select()
    .from(registrationGroup)
    .where(eq(registrationGroup.conferenceId, conferenceId))
    .orderBy(asc(registrationGroup.id))
}

/** Groups an account manages, the newest last. */
export async function groupsManagedBy(
  db: Db | Tx,
  accountId: string,
): Promise<RegistrationGroup[]> {
  return db
    .select()
    .from(registrationGroup)
    .where(eq(registrationGroup.managerAccountId, accountId))
    .orderBy(asc(registrationGroup.createdAt), asc(registrationGroup.id))
}

/** People of a group, in the order they were named. */
export async function groupMembers(db: Db | Tx, groupId: string): Promise<Registration[]> {
  return db
    .select()
    .from(registration)
    .where(eq(registration.groupId, groupId))
    .orderBy(asc(registration.createdAt), asc(registration.id))
}

export async function insertGroup(tx: Tx, row: RegistrationGroup): Promise<void> {
  await tx.insert(registrationGroup).values(row)
}

export async function updateGroup(
  tx: Tx,
  id: string,
  set: Partial<RegistrationGroup>,
): Promise<void> {
  await tx.update(registrationGroup).set(set).where(eq(registrationGroup.id, id))
}
