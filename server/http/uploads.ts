import type { IncomingMessage } from 'node:http'

/**
 * Addresses whose forms may carry files larger than the mebibyte any other request may have. What comes is
 * read by app/routes/read-form.ts with the limits of the form, never by `request.formData()`.
 */
const TAKES_UPLOADS = [
  /^\/(ru|en)\/desk\/conferences\/[^/?]+\/(sessions|speakers)\/[^/?]+(\.data)?(\?|$)/,
  /^\/(ru|en)\/account\/speaking\/[^/?]+(\.data)?(\?|$)/,
  /^\/(ru|en)\/clusters\/[^/?]+\/(edit\/evidence|participants\/import)(\.data)?(\?|$)/,
  /^\/(ru|en)\/desk\/(conferences\/[^/?]+\/exchange|conference-import)(\.data)?(\?|$)/,
]

/**
 * The most a refused request is read and thrown away, so that the browser hears why: one that is cut off
 * in the middle of sending shows a broken connection instead of the answer.
 */
export const MOST_DRAINED_BYTES = 256 * 1024 * 1024

/** Whether a request is a form with files for an address that takes them. */
export function isUpload({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data') &&
    TAKES_UPLOADS.some((address) => address.test(url ?? ''))
  )
}
