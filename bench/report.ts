/** One measured figure, held against what the issue asks. */
export type Result = {
  name: string
  measured: string
  wanted: string
  reached: boolean
  detail?: string
}

export type Benchmark = { name: string; run: () => Promise<Result[]> }

export const atLeast = (name: string, ratio: number, wanted: number, detail?: string): Result => ({
  name,
  measured: ratio.toFixed(2),
  wanted: `≥ ${wanted}`,
  reached: ratio >= wanted,
  detail,
})

export const atMost = (
  name: string,
  value: number,
  wanted: number,
  unit = '',
  detail?: string,
): Result => ({
  name,
  measured: `${Number.isInteger(value) ? value : value.toFixed(2)}${unit}`,
  wanted: `≤ ${wanted}${unit}`,
  reached: value <= wanted,
  detail,
})
