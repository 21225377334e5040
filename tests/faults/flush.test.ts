import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDatabase } from '../fixtures/store.ts'

const COMMITS = 1_000
const LANES = 50
const strace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/** The system calls of a process that makes many commits, a line each, in the order the kernel saw them. */
async function systemCalls(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-test-'))
  try {
    const out = join(folder, 'trace')
    const child = [
      '--import',
      'tsx',
      'tests/faults/commit-stream.ts',
      String(LANES),
      String(COMMITS),
    ]
    const { status, stderr } = spawnSync(
      'strace',
      [
        '-f',
        '-y',
        '-o',
        out,
        '-e',
        'trace=fdatasync,fsync,write,pwrite64',
        process.execPath,
        ...child,
      ],
      {
        env: { ...process.env, DATABASE_URL: await testDatabase(), MARK_COMMITS: '1' },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    )
    expect(status, stderr.slice(-500)).toBe(0)
    return readFileSync(out, 'utf8').split('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Flush = { from: number; to: number }

/** Reads from a trace which flushes ran when, where each commit was written, and where it was acknowledged. */
function read(lines: readonly string[]) {
  const flushes: Flush[] = []
  const running = new Map<string, number>()
  const written: number[] = []
  const acknowledged = new Map<number, number>()
  lines.forEach((line, at) => {
    const [, pid = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    if (/^(fdatasync|fsync)\(\d+<[^>]*-wal>/.test(call)) {
      if (call.includes('<unfinished')) running.set(pid, at)
      else flushes.push({ from: at, to: at })
    } else if (/^<\.\.\. f(data)?sync resumed>/.test(call) && running.has(pid)) {
      flushes.push({ from: running.get(pid)!, to: at })
      running.delete(pid)
    } else if (/^p?write(64)?\(\d+<[^>]*-wal>/.test(call)) {
      if (written.length > 0) written[written.length - 1] = at
    } else if (/^write\(1<[^>]*>, "commit\\n"/.test(call)) written.push(at)
    else {
      const n = /^write\(1<[^>]*>, "(\d+)\\n"/.exec(call)?.[1]
      if (n !== undefined) acknowledged.set(Number(n), at)
    }
  })
  return { flushes, written, acknowledged }
}

/** Commits acknowledged although no flush had begun after them and ended. */
function premature({ flushes, written, acknowledged }: ReturnType<typeof read>): number[] {
  return [...acknowledged]
    .filter(([n, at]) => !flushes.some(({ from, to }) => from > written[n]! && to < at))
    .map(([n]) => n)
}

// Without strace nothing can be counted; the summary says «skipped».
test.runIf(strace)(
  'one flush serves many commits, and none is acknowledged before its flush',
  async () => {
    const seen = read(await systemCalls())
    expect(seen.written).toHaveLength(COMMITS)
    expect(seen.acknowledged.size).toBe(COMMITS)
    expect(premature(seen)).toEqual([])
    expect(seen.flushes.length).toBeLessThan(COMMITS / 5)
    // Positive control: without one of the flushes the same reading finds the commits it served.
    const half = Math.floor(seen.flushes.length / 2)
    const flushes = seen.flushes.filter((_, index) => index < half)
    expect(premature({ ...seen, flushes }).length).toBeGreaterThan(0)
  },
)
