import { z } from 'zod'
import { problem } from '../shared/form.ts'
import { letterPurposes } from './letter.ts'
import { nameBadgeFormats } from './name-badge.ts'

const line = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, problem('long')))

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text

/** A consulate needs the passport; an employer must not be shown it. */
export const letterSchema = z
  .object({
    purpose: z.enum(letterPurposes, problem('choice')),
    addressee: line(200),
    citizenship: line(100),
    passport: line(40),
    bornOn: line(10),
    lang: z.enum(['ru', 'en'], problem('choice')),
  })
  .superRefine((letter, check) => {
    const say = (path: string, code: Parameters<typeof problem>[0]) =>
      check.addIssue({ code: 'custom', path: [path], message: problem(code) })
    if (letter.bornOn !== '' && !safeDate(letter.bornOn)) say('bornOn', 'date')
    if (letter.purpose !== 'visa') return
    for (const name of ['citizenship', 'passport', 'bornOn'] as const)
      if (letter[name] === '') say(name, 'required')
  })
  .transform(({ purpose, ...rest }) =>
    purpose === 'visa'
      ? { purpose, ...rest }
      : { ...rest, purpose, citizenship: '', passport: '', bornOn: '' },
  )

function safeDate(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return year >= 1900 && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && isDate(text)
}

/** Who signs, what is offered, on what badges are printed. */
export const papersSchema = z
  .object({
    signatoryNameRu: line(120),
    signatoryNameEn: line(120),
    signatoryTitleRu: line(200),
    signatoryTitleEn: line(200),
    letters: z.literal('1').optional().transform(Boolean),
    certificates: z.literal('1').optional().transform(Boolean),
    badgeFormat: z.enum(nameBadgeFormats, problem('choice')),
    version: z.coerce.number().int(),
  })
  .superRefine((papers, check) => {
    if (!papers.letters && !papers.certificates) return
    // What nobody signs proves nothing.
    for (const name of [
      'signatoryNameRu',
      'signatoryNameEn',
      'signatoryTitleRu',
      'signatoryTitleEn',
    ] as const)
      if (papers[name] === '')
        check.addIssue({ code: 'custom', path: [name], message: problem('required') })
  })
export type PapersInput = z.output<typeof papersSchema>

/** A new key for tickets: `key` is the one the page showed. */
export const rotateSchema = z.object({
  key: z.string().default(''),
  withdraw: z.literal('1').optional().transform(Boolean),
})
