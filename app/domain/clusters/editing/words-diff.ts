/** A run of words both texts have, or only the earlier or the later one. */
export type Run = { kind: 'same' | 'gone' | 'new'; text: string }

/** Texts with more words than this in both are shown whole: comparing them would cost too much. */
const MOST_CELLS = 1_000_000

/**
 * How one text became another, word by word: the fewest words gone and new (longest common subsequence).
 * Joined, the runs that are not new are the earlier text, those that are not gone the later one.
 */
export function wordsDiff(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [a, b] = [pieces(before), pieces(after)]
  if (a.length * b.length > MOST_CELLS)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ])
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i]! })
      i++
      j++
    } else if (
      j >= b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      runs.push({ kind: 'gone', text: a[i++]! })
    else runs.push({ kind: 'new', text: b[j++]! })
  }
  return joined(runs)
}

/** Words with the space after them, so that joining them gives the text back. */
const pieces = (text: string) => text.match(/\S+\s*|\s+/g) ?? []

function joined(runs: Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.text === '') continue
    if (last?.kind === run.kind) last.text += run.text
    else out.push({ ...run })
  }
  return out
}
