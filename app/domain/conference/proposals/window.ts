/** Where a call stands at a moment. */
export type CallWindow = 'soon' | 'open' | 'closed'

/** A call is open from its first instant until before its last. */
export function callWindow(
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
  now: Date,
): CallWindow {
  if (now < opensAt) return 'soon'
  return now < closesAt ? 'open' : 'closed'
}
