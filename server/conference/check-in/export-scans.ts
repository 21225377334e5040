import { conflictsOf } from '#app/domain/conference/check-in/conflicts.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { gates as words } from '#app/i18n/gates.ts'
import { scansOf } from '#db/queries/conference-check-in.ts'
import { namesOf } from '#db/queries/conference-door-people.ts'
import { devicesOf, gatesOf } from '#db/queries/conference-gates.ts'
import type { WorkbookCell } from '../../files/workbook.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { keptScan } from './show-conflicts.ts'

/**
 * Every scan of a conference as a table, in the order they happened; conflicts are named in a column of their own.
 * @throws DomainError `not-found`
 */
export async function exportScans(
  context: Context,
  slug: string,
  lang: Lang,
): Promise<{
  columns: { title: string; width: number }[]
  rows: WorkbookCell[][]
  /** Of the venue: whose clock the scans are told by. */
  zone: string
}> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const t = checkIn[lang]
  const w = words[lang]
  const [rows, gates, devices] = await Promise.all([
    scansOf(read, conference.id),
    gatesOf(read, conference.id),
    devicesOf(read, conference.id),
  ])
  const names = await namesOf(read, [
    ...new Set(rows.flatMap(({ registrationId }) => registrationId ?? [])),
  ])
  const gateName = new Map(
    gates.map(({ id, nameRu, nameEn }) => [id, lang === 'ru' ? nameRu : nameEn]),
  )
  const label = new Map(devices.map(({ device }) => [device.id, device.label]))
  const conflict = new Map<string, string>()
  for (const one of conflictsOf(rows.map(keptScan))) {
    conflict.set(one.kind === 'double' ? one.second.id : one.scan.id, w.conflict[one.kind])
    if (one.kind === 'double') conflict.set(one.first.id, w.conflict.double)
  }
  const { file } = w
  return {
    zone: conference.zone,
    columns: [
      { title: file.at, width: 20 },
      { title: file.gate, width: 24 },
      { title: file.device, width: 20 },
      { title: file.person, width: 32 },
      { title: file.organisation, width: 32 },
      { title: file.code, width: 14 },
      { title: file.action, width: 10 },
      { title: file.way, width: 16 },
      { title: file.result, width: 28 },
      { title: file.judged, width: 28 },
      { title: file.offline, width: 14 },
      { title: file.undone, width: 12 },
      { title: file.conflict, width: 28 },
    ],
    rows: rows.map((row) => {
      const person = row.registrationId ? names.get(row.registrationId) : undefined
      return [
        row.at,
        gateName.get(row.gateId) ?? '',
        label.get(row.deviceId) ?? '',
        person?.name ?? '',
        person?.organisation ?? '',
        person?.code ?? row.code?.slice(0, 60) ?? '',
        t.action[row.action],
        t.way[row.way],
        t.result[row.result].title,
        w.judged(row.judged),
        row.offline ? file.yes : '',
        row.undoneAt ? file.yes : '',
        conflict.get(row.id) ?? '',
      ]
    }),
  }
}
