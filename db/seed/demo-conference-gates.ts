import { gate } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import type { SeedContext } from './seed.ts'

/** Two doors of the coming conference: one for all, one for the press by its kind. Devices come with the day. */
export async function loadDemoGates(
  tx: Tx,
  { now, newId }: SeedContext,
  conferenceId: string,
  pressKindId: string | undefined,
): Promise<void> {
  const made = (nameRu: string, nameEn: string, kindIds: string[]) => ({
    id: newId(),
    conferenceId,
    nameRu,
    nameEn,
    kindIds,
    autoPrint: false,
    closedAt: null,
    createdAt: now(),
    createdBy: null,
    version: 1,
  })
  await tx
    .insert(gate)
    .values([
      made('Главный вход', 'Main entrance', []),
      made('Вход для прессы', 'Press entrance', pressKindId ? [pressKindId] : []),
    ])
}
