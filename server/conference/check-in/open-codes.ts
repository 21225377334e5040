import type { Sent } from '#app/domain/conference/check-in/messages.ts'
import { shortCode } from '#app/domain/conference/check-in/typed.ts'
import type { OpenedTicket } from '#app/domain/conference/ticket.ts'
import type { Context } from '../../context.ts'
import { checkTicket } from '../tickets/check-ticket.ts'
import { ticketKeys } from '../tickets/ticket-keys.ts'

/** What was read at a gate: a ticket, or a registration's short code typed in. */
export type OpenedCode = OpenedTicket | { outcome: 'short'; code: string }

/** Reads the codes of scans and checks their signatures, each code once. Before any transaction: it takes its time. */
export async function openCodes(
  conferenceId: string,
  scans: readonly Sent[],
  context: Context,
): Promise<Map<string, OpenedCode>> {
  const codes = new Set(scans.flatMap((scan) => ('code' in scan && scan.code) || []))
  const opened = new Map<string, OpenedCode>()
  if (codes.size === 0) return opened
  const keys = await ticketKeys(context)
  for (const code of codes) {
    const short = shortCode(code)
    opened.set(
      code,
      short ? { outcome: 'short', code: short } : await checkTicket(code, { conferenceId, keys }),
    )
  }
  return opened
}
