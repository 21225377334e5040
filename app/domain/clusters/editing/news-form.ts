import { z } from 'zod'
import { problem } from '../../shared/form.ts'

const words = (max: number) =>
  z
    .string(problem('required'))
    .transform((typed) =>
      typed
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, problem('required')).max(max, problem('long')))

/** A piece of news, in both languages. */
export const newsSchema = z.object({
  kind: z.enum(['news', 'release'], problem('choice')),
  titleRu: words(200),
  titleEn: words(200),
  textRu: words(20_000),
  textEn: words(20_000),
  /** The version the form was opened on; 0 for a new piece. */
  version: z.coerce.number().int().min(0),
  newsId: z.uuid(),
})
export type NewsForm = z.infer<typeof newsSchema>
