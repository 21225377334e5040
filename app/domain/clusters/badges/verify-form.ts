import { z } from 'zod'
import { problem } from '../../shared/form.ts'

/** Most a credential or the file that carries it may weigh, in bytes. */
export const LARGEST_CREDENTIAL = 256 * 1024

/** What the page of verification takes: a text or a file; the file is looked at where both are there. */
export const verifyFormSchema = z
  .object({
    credential: z.string().max(LARGEST_CREDENTIAL, problem('long')).default(''),
    file: z.instanceof(File).optional(),
  })
  .superRefine(({ credential, file }, check) => {
    if (!file && credential.trim() === '')
      check.addIssue({ code: 'custom', path: ['credential'], message: problem('required') })
  })
