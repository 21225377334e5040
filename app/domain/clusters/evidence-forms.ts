import { z } from 'zod'
import { problem } from '../shared/form.ts'
import { MOST_FILES_OF_DOCUMENT } from './evidence.ts'

const id = z.string(problem('required')).min(1, problem('required')).max(64, problem('unknown'))

export const attachEvidenceSchema = z.object({
  document: id,
  file: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z
      .array(z.instanceof(File, { error: problem('required') }))
      .min(1, problem('required'))
      .max(MOST_FILES_OF_DOCUMENT, problem('file-many')),
  ),
})

export const removeEvidenceSchema = z.object({ document: id, remove: id })
