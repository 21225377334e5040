/** A letter is given up after so many refusals: with the pauses below about two days. */
export const MOST_ATTEMPTS = 9

const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 12 * 3_600_000

/**
 * How long to wait before a letter is tried again: 1, 4, 16, 64 minutes… up to twelve hours. A mail
 * server that asks to come back later (greylisting) usually means minutes, one that is down hours.
 * @param attempts how many have failed, at least 1
 * @returns milliseconds
 */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 4 ** (attempts - 1), LONGEST_PAUSE_MS)
}

/**
 * Whether the mail server refused a letter for good: a reply of 5xx (RFC 5321 §4.2.1). What is not a reply,
 * such as a broken connection, may pass.
 */
export function isFinal(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600
}
