import { dateAfter, instantOf, wallClock } from '#app/domain/conference/days.ts'
import type { CopyConference } from '#app/domain/conference/exchange/forms.ts'
import type { PackageRow, PackageTables } from '#db/queries/conference-package-tables.ts'
import { readPackage } from '#db/queries/conference-package.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { insertConferenceRows, renumbered } from './insert-copy.ts'
import { letPrepare } from '../let-prepare.ts'
import { ownConference } from '../own-conference.ts'

const DAY_MS = 86_400_000
/** Instants that say when a row was made, not when something of the conference is. */
const CLOCKS = new Set(['createdAt', 'updatedAt'])

/**
 * Makes next year's conference from this one: a draft with new dates, everything at the same hour of the day. Releases,
 * materials and people who registered stay with the old one; what was cancelled is left out.
 * @param choice what is taken along; without sessions, halls and tracks come all the same
 * @throws DomainError `not-found`, `form.invalid` at `slug`
 */
export async function copyConference(
  context: Context,
  from: string,
  { titleRu, titleEn, slug, startsOn, sessions, speakers, setup }: CopyConference,
): Promise<void> {
  const source = await ownConference(context.store.read, from, (thing) =>
    ask(context, 'conference.copy', thing),
  )
  const { store, now, newId } = context
  const days = Math.round((Date.parse(startsOn) - Date.parse(source.startsOn)) / DAY_MS)
  const moved = (at: Date): Date => {
    const { date, time } = wallClock(at, source.zone)
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return instantOf(dateAfter(date, days), hours * 60 + minutes, source.zone)
  }
  await store.transact(async (tx) => {
    const all = await readPackage(tx, source.id, setup ? ['programme', 'setup'] : ['programme'])
    const { tables, ids } = renumbered(chosen(all, { sessions, speakers }), newId)
    const at = now()
    const shifted = Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        rows.map((row) => freshRow(row, moved, at)),
      ]),
    )
    const id = ids.get(source.id)!
    await insertConferenceRows(tx, shifted, {
      slug,
      titleRu,
      titleEn,
      startsOn,
      endsOn: dateAfter(source.endsOn, days),
      state: 'draft',
      copiedFromId: source.id,
    })
    await letPrepare(tx, context, id)
    await audit(tx, context, {
      action: 'conference.copied',
      subjectKind: 'conference',
      subjectId: id,
      detail: { from: source.slug },
    })
  })
}

function chosen(
  tables: PackageTables,
  { sessions, speakers }: Pick<CopyConference, 'sessions' | 'speakers'>,
): PackageTables {
  const kept = sessions
    ? (tables.programme_session ?? []).filter(({ state }) => state !== 'cancelled')
    : []
  const known = new Set(kept.map(({ id }) => id))
  return {
    ...tables,
    // Who speaks is another every year, and so is when they can come.
    speaker: speakers ? (tables.speaker ?? []).map((row) => ({ ...row, availability: [] })) : [],
    gate: (tables.gate ?? []).map((row) => ({ ...row, closedAt: null })),
    programme_session: kept.map((row) => ({ ...row, proposalId: null, note: '' })),
    session_speaker: speakers
      ? (tables.session_speaker ?? []).filter(({ sessionId }) => known.has(sessionId))
      : [],
  }
}

function freshRow(row: PackageRow, moved: (at: Date) => Date, now: Date): PackageRow {
  const fresh = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? (CLOCKS.has(name) ? now : moved(value)) : value,
    ]),
  )
  return 'version' in fresh ? { ...fresh, version: 1 } : fresh
}
