import { createHash } from 'node:crypto'
import {
  indexKnown,
  planner,
  type Step,
  type StepKind,
} from '#app/domain/clusters/participants-import/plan.ts'
import { organisationsByTaxNumber, participantsOf } from '#db/queries/participants-import.ts'
import type { Db, Tx } from '#db/store.ts'
import type { ReadTable } from './read-table.ts'

export type ImportPlan = {
  steps: Step[]
  counts: Record<StepKind, number>
  /** Of what the steps would do: equal as long as nothing they rest on has changed. */
  fingerprint: string
}

/** What the rows would do to a cluster as it is now. */
export async function planImport(
  db: Db | Tx,
  clusterId: string,
  { rows }: Pick<ReadTable, 'rows'>,
): Promise<ImportPlan> {
  const own = await participantsOf(db, clusterId)
  const taken = new Set(own.map(({ taxNumber }) => taxNumber))
  const numbers = rows.flatMap(({ row }) =>
    row.taxNumber !== null && !taken.has(row.taxNumber) ? row.taxNumber : [],
  )
  const others = await organisationsByTaxNumber(db, clusterId, [...new Set(numbers)])
  const plan = planner(indexKnown([...others, ...own]))
  const counts: ImportPlan['counts'] = { create: 0, update: 0, unchanged: 0, error: 0 }
  const hash = createHash('sha256')
  const steps = rows.map((read) => {
    const step = plan(read)
    counts[step.kind]++
    hash.update(`${step.row.line} ${step.kind} ${says(step)}\n`)
    return step
  })
  return { steps, counts, fingerprint: hash.digest('hex') }
}

function says(step: Step): string {
  if (step.kind === 'create') return step.joins?.organisationId ?? ''
  return step.kind === 'update' ? JSON.stringify([step.known.organisationId, step.changes]) : ''
}
