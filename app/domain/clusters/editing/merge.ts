import type { FieldValue, RecordValue } from './value.ts'

/** Two values that say the same; lists are compared in their order. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => one === b[i])
  return (a ?? null) === (b ?? null)
}

/** Two records that say the same. */
export function sameRecord(a: RecordValue | null, b: RecordValue | null): boolean {
  if (a === null || b === null) return a === b
  return fieldNames(a, b).every((name) => sameValue(a[name], b[name]))
}

const fieldNames = (...records: RecordValue[]) => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
]

/** Whose word counts for a field both changed. */
export type Side = 'mine' | 'theirs'

export type Merge = {
  merged: RecordValue
  /** Fields only the other side changed: taken over as they are. */
  taken: string[]
  /** Fields both changed, each differently: a person decides. `merged` holds the chosen side, or mine. */
  conflicts: string[]
}

/**
 * Three-way merge of one record, field by field.
 * @param base the state both sides began from; null when it is not known any more: then every field
 *   that differs is a conflict, for neither side can be said not to have meant it
 * @param choices whose word counts, for conflicts already decided
 */
export function mergeRecords(
  base: RecordValue | null,
  theirs: RecordValue,
  mine: RecordValue,
  choices: Readonly<Record<string, Side>> = {},
): Merge {
  const merged: Record<string, FieldValue> = {}
  const taken: string[] = []
  const conflicts: string[] = []
  for (const name of fieldNames(theirs, mine)) {
    const [t, m] = [theirs[name] ?? null, mine[name] ?? null]
    if (sameValue(t, m)) merged[name] = m
    else if (base && sameValue(base[name], m)) {
      merged[name] = t
      taken.push(name)
    } else if (base && sameValue(base[name], t)) merged[name] = m
    else {
      merged[name] = choices[name] === 'theirs' ? t : m
      conflicts.push(name)
    }
  }
  return { merged, taken, conflicts }
}

/** The fields in which two records differ, with both values. */
export function changesOf(
  before: RecordValue | null,
  after: RecordValue | null,
): { field: string; before: FieldValue; after: FieldValue }[] {
  return fieldNames(before ?? {}, after ?? {}).flatMap((field) => {
    const [b, a] = [before?.[field] ?? null, after?.[field] ?? null]
    return sameValue(b, a) ? [] : [{ field, before: b, after: a }]
  })
}
