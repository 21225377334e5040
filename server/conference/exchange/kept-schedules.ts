import { LRUCache } from 'lru-cache'
import { BrokenSchedule } from '#app/domain/conference/exchange/imported.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { ImportFile } from '#db/queries/conference-exchange.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { contentBytes } from '#db/queries/files.ts'
import type { Store } from '#db/store.ts'
import { readSchedule, type ReadSchedule } from './read-schedule.ts'

// Long enough to look through a dry run and apply it.
const kept = new LRUCache<string, ReadSchedule>({ max: 8, ttl: 10 * 60_000 })

type Of = Pick<ConferenceRow, 'zone' | 'dayStartHour'>

/**
 * Reads a schedule for somebody who sent it.
 * @throws DomainError `schedule.broken` with the reason, the line and the column
 */
export function readOwnSchedule(bytes: Uint8Array, of: Of): ReadSchedule {
  try {
    return readSchedule(bytes, of)
  } catch (error) {
    if (!(error instanceof BrokenSchedule)) throw error
    const { reason, line, column } = error
    throw new DomainError('schedule.broken', {
      reason,
      ...(line !== null && { line }),
      ...(column !== null && { column }),
    })
  }
}

/** A schedule that was uploaded, read again only where that was long ago or on another node. */
export async function scheduleOfFile(
  { read }: Store,
  { sha256 }: ImportFile,
  of: Of,
): Promise<ReadSchedule> {
  const key = `${sha256} ${of.zone} ${of.dayStartHour}`
  const there = kept.get(key)
  if (there) return there
  const schedule = readOwnSchedule(await contentBytes(read, sha256), of)
  kept.set(key, schedule)
  return schedule
}
