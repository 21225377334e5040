import autocannon from 'autocannon'
import { spawnSync } from 'node:child_process'

export type Load = { perSecond: number; errors: number }

const wrk = spawnSync('wrk', ['-v']).error === undefined

/** The program that makes the load: wrk where it is installed, for it costs the two cores least. */
export const generator = wrk ? 'wrk, 1 thread' : 'autocannon'

/** Requests a second that `url` answers over `connections` for `seconds`. */
export async function load(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  connections = 16,
): Promise<Load> {
  return wrk
    ? byWrk(url, headers, seconds, connections)
    : byAutocannon(url, headers, seconds, connections)
}

function byWrk(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  connections: number,
): Load {
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = spawnSync('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, ...flags, url], {
    encoding: 'utf8',
  })
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0)
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0)
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)
  return {
    perSecond,
    errors: refused + (broken ?? []).slice(1).reduce((sum, n) => sum + Number(n), 0),
  }
}

async function byAutocannon(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  connections: number,
): Promise<Load> {
  const result = await autocannon({ url, headers, duration: seconds, connections })
  return { perSecond: result.requests.average, errors: result.errors + result.non2xx }
}

/**
 * Compares two addresses in turns within one run: A, B, A, B…
 * @returns the median of each side and the ratio of the medians
 */
export async function compare(
  subject: { url: string; headers: Record<string, string> },
  baseline: { url: string; headers: Record<string, string> },
  { rounds = 5, seconds = 4 } = {},
): Promise<{ subject: number; baseline: number; ratio: number }> {
  await load(subject.url, subject.headers, 2)
  await load(baseline.url, baseline.headers, 2)
  const figures = { subject: [] as number[], baseline: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const [side, target] of [
      ['baseline', baseline],
      ['subject', subject],
    ] as const) {
      const { perSecond, errors } = await load(target.url, target.headers, seconds)
      if (errors > 0) throw new Error(`${errors} requests of ${target.url} failed`)
      figures[side].push(perSecond)
    }
  }
  const [a, b] = [median(figures.subject), median(figures.baseline)]
  return { subject: a, baseline: b, ratio: a / b }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
