import type { Known, Step } from '#app/domain/clusters/participants-import/plan.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { contentBytes } from '#db/queries/files.ts'
import {
  importById,
  insertParticipants,
  markImportApplied,
  updateParticipants,
  type NewOrganisation,
  type NewParticipant,
} from '#db/queries/participants-import.ts'
import { ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { importingCluster } from './importing-cluster.ts'
import { importLexicon } from './lexicon.ts'
import { planImport } from './plan-import.ts'
import { readTable } from './read-table.ts'

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
  const { actor, store, events, now } = context
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  const found = await importById(store.read, cluster.id, id)
  if (!found) throw new DomainError('not-found')
  if (found.import.appliedAt) return
  const bytes = await contentBytes(store.read, found.file.sha256)
  const thisYear = now().getUTCFullYear()
  const table = await readTable(bytes, found.file.type, await importLexicon(store.read), thisYear)
  const changed = await store.transact(async (tx) => {
    const { steps, counts, fingerprint: current } = await planImport(tx, cluster.id, table)
    const { error, ...done } = counts
    const applied = await markImportApplied(tx, id, {
      counts: done,
      appliedBy: actor.kind === 'account' ? actor.accountId : null,
      appliedAt: now(),
    })
    // Somebody pressed the button a moment earlier.
    if (!applied) return false
    if (error > 0) throw new DomainError('import.has-errors', { rows: error })
    if (current !== fingerprint) throw new DomainError('import.changed')
    const { organisations, participants } = newcomers(steps, cluster.id, context.newId)
    await insertParticipants(tx, organisations, participants)
    await updateParticipants(tx, cluster.id, steps.flatMap(updated))
    await clusterChanged(tx, context, [cluster.id])
    return true
  })
  if (changed) events.publish({ type: 'content.changed', area: 'clusters' })
}

function newcomers(steps: readonly Step[], clusterId: string, newId: () => string) {
  const organisations: NewOrganisation[] = []
  const participants: NewParticipant[] = []
  for (const step of steps) {
    if (step.kind !== 'create') continue
    const { row, joins } = step
    const organisationId = joins?.organisationId ?? newId()
    if (!joins)
      organisations.push({
        id: organisationId,
        nameRu: (row.nameRu ?? row.nameEn)!,
        nameEn: (row.nameEn ?? row.nameRu)!,
        taxNumber: row.taxNumber,
        type: row.type ?? 'other',
        country: row.country ?? HOME,
        regionId: row.regionId,
        isDemo: false,
      })
    const { industrialRole, sinceYear } = row
    participants.push({ clusterId, organisationId, industrialRole, sinceYear })
  }
  return { organisations, participants }
}

/** An organisation as an update leaves it. */
function updated(step: Step): Known[] {
  if (step.kind !== 'update') return []
  const { known } = step
  const to = Object.fromEntries(step.changes.map(({ column, to }) => [column, to])) as Partial<
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
  return [next.country === HOME ? next : { ...next, regionId: null }]
}
