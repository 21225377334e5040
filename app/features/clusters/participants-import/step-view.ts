import type { ImportColumn } from '#app/domain/clusters/participants-import/columns.ts'
import type { StepKind } from '#app/domain/clusters/participants-import/plan.ts'
import type { CellProblem } from '#app/domain/clusters/participants-import/read-row.ts'

/** A row of the dry run in one language: values as people read them. */
export type StepView = {
  kind: StepKind
  line: number
  name: string
  errors: { column: ImportColumn; problem: CellProblem; value: string; line: number }[]
  changes: { column: ImportColumn; from: string | null; to: string }[]
  /** What a new participant will have besides its name. */
  details: string[]
  joins: string | null
  kept: ImportColumn[]
}
