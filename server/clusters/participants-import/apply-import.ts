import type { Known, Step } from '#app/domain/clusters/participants-import/plan.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { writesDemo } from '#db/queries/cluster-revisions.ts'
import {
  importById,
  insertParticipants,
  markImportApplied,
  updateParticipants,
} from '#db/queries/participants-import.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { importingCluster } from './importing-cluster.ts'
import { keepHistory, type Imported } from './keep-history.ts'
import { tableOf } from './kept-tables.ts'
import { planImport } from './plan-import.ts'

const HOME = 'RU'

/**
 * Does what the dry run showed, all of it or nothing. Pressed twice it does nothing the second time.
 * @param fingerprint of the plan that was shown: where the cluster has changed since, nothing is done
 * @throws DomainError `not-found`, `import.has-errors`, `import.changed`
 */
export async function applyImport(
  context: Context,
  { slug, id, fingerprint }: { slug: string; id: string; fingerprint: string },
): Promise<void> {
  const { store, events, now } = context
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  const found = await importById(store.read, cluster.id, id)
  if (!found) throw new DomainError('not-found')
  if (found.import.appliedAt) return
  const appliedBy = accountOf(context)
  const table = await tableOf(store, found.file, now().getUTCFullYear())
  const changed = await store.transact(async (tx) => {
    const { steps, counts, fingerprint: current } = await planImport(tx, cluster.id, table)
    const { error, ...done } = counts
    const applied = await markImportApplied(tx, id, {
      counts: done,
      appliedBy,
      appliedAt: now(),
    })
    // Somebody pressed the button a moment earlier.
    if (!applied) return false
    if (error > 0) throw new DomainError('import.has-errors', { rows: error })
    if (current !== fingerprint) throw new DomainError('import.changed')
    const imported = steps.flatMap((step) => outcomeOf(step, context.newId))
    await insertParticipants(tx, cluster.id, imported, await writesDemo(tx, appliedBy))
    await updateParticipants(
      tx,
      cluster.id,
      imported.flatMap(({ before, after }) => (before?.membership ? after : [])),
    )
    await keepHistory(tx, context, cluster.id, imported)
    await clusterChanged(tx, context, [cluster.id])
    return true
  })
  if (changed) events.publish({ type: 'content.changed', area: 'clusters' })
}

/** What a step leaves behind; nothing where it changes nothing. */
function outcomeOf(step: Step, newId: () => string): Imported[] {
  if (step.kind === 'update') return [{ before: step.known, after: updated(step) }]
  if (step.kind !== 'create') return []
  const { row, joins } = step
  const { industrialRole, sinceYear } = row
  const membership = { industrialRole, sinceYear }
  if (joins) return [{ before: joins, after: { ...joins, membership } }]
  const after: Known = {
    organisationId: newId(),
    nameRu: (row.nameRu ?? row.nameEn)!,
    nameEn: (row.nameEn ?? row.nameRu)!,
    taxNumber: row.taxNumber,
    type: row.type ?? 'other',
    country: row.country ?? HOME,
    regionId: row.regionId,
    membership,
    shared: false,
  }
  return [{ before: null, after }]
}

function updated({ known, changes }: Extract<Step, { kind: 'update' }>): Known {
  const to = Object.fromEntries(changes.map(({ column, to }) => [column, to])) as Partial<
    Omit<Known, 'membership' | 'regionId'> & NonNullable<Known['membership']> & { region: string }
  >
  const { industrialRole, sinceYear, region, ...own } = to
  const next: Known = {
    ...known,
    ...own,
    regionId: region ?? known.regionId,
    membership: {
      industrialRole: industrialRole ?? known.membership?.industrialRole ?? null,
      sinceYear: sinceYear ?? known.membership?.sinceYear ?? null,
    },
  }
  // Abroad there are no regions of ours.
  return next.country === HOME ? next : { ...next, regionId: null }
}
