import { attendanceKind, conference, quota, quotaKind } from '#db/schema/index.ts'
import type { Store } from '#db/store.ts'

/** `raw`: the least that could be done. `careless`: counted outside the transaction. */
export type RushKind = 'verb' | 'raw' | 'careless'
export type Outcome = { confirmed: number; refused: number; errors: number }

export const RUSH = 'rush'

export const kindOf = (conferenceId: string) => `${conferenceId}-guest`

/** A conference with one kind of attendance and so many places. */
export async function prepareRush(store: Store, places: number, conferenceId = RUSH) {
  const now = new Date()
  const nextYear = now.getUTCFullYear() + 1
  await store.transact(async (tx) => {
    await tx.insert(conference).values({
      id: conferenceId,
      slug: conferenceId,
      acronym: conferenceId,
      state: 'open',
      titleRu: 'Наплыв',
      titleEn: 'Rush',
      descriptionRu: '',
      descriptionEn: '',
      cityRu: '',
      cityEn: '',
      venueRu: '',
      venueEn: '',
      addressRu: '',
      addressEn: '',
      organiserRu: '',
      organiserEn: '',
      supporters: [],
      themes: [],
      zone: 'Europe/Moscow',
      startsOn: `${nextYear}-04-14`,
      endsOn: `${nextYear}-04-15`,
      dayStartHour: 4,
      contactEmail: null,
      quietMinutes: 30,
      walkMinutes: 5,
      lastSessionNumber: 0,
      lastHallNumber: 0,
      copiedFromId: null,
      isDemo: true,
      createdAt: now,
      updatedAt: now,
      version: 1,
    })
    const names = { nameRu: 'Участник', nameEn: 'Participant' }
    const of = { conferenceId, ...names, version: 1 }
    await tx.insert(attendanceKind).values({
      ...of,
      id: kindOf(conferenceId),
      descriptionRu: '',
      descriptionEn: '',
      format: 'in_person',
      opensAt: null,
      closesAt: null,
      approval: false,
      byCode: false,
      waitingList: false,
      sort: 1,
    })
    await tx.insert(quota).values({ ...of, id: `${conferenceId}-hall`, size: places })
    await tx
      .insert(quotaKind)
      .values({ quotaId: `${conferenceId}-hall`, kindId: kindOf(conferenceId) })
  })
}
