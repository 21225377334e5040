/** What in an address is as good as a password: the segment after one of these. */
const SECRETS = [
  /(\/(?:first-administrator|sign-up|reset-password|confirm-email|account\/prove|invitations|membership|speaker-claims)\/)[^/.]+/,
  /(\/conferences\/[^/]+\/(?:registration|group|ticket|check-in\/link)\/)[^/.]+/,
  // A private calendar is subscribed to by its address alone.
  /^(\/calendar\/)[^/.]+/,
]

/**
 * The path of an address as the log has it: no query, for people search for names and links carry what opens them,
 * and no secret. A route with a `:token` that is missing here is found by a test.
 */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?', 1)
  return SECRETS.reduce((shown, secret) => shown.replace(secret, '$1…'), path).slice(0, 200)
}
