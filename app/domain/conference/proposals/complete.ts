import type { FieldErrors } from '../../shared/form.ts'
import type { Lang } from '../../shared/lang.ts'
import type { ProposalInput } from './forms.ts'

/**
 * What still has to be filled in before a proposal can be handed in. One language is enough for the texts; the missing
 * one is asked for in the language of the page.
 * @param abstractMost the most letters of an abstract
 */
export function missingIn(
  input: ProposalInput,
  lang: Lang,
  { abstractMost, kinds }: { abstractMost: number; kinds: readonly string[] },
): FieldErrors {
  const errors: FieldErrors = {}
  const inLang = (name: string) => `${name}${lang === 'ru' ? 'Ru' : 'En'}`
  if (!input.titleRu && !input.titleEn) errors[inLang('title')] = 'required'
  if (!input.abstractRu && !input.abstractEn) errors[inLang('abstract')] = 'required'
  if (input.abstractRu.length > abstractMost) errors.abstractRu = 'long'
  if (input.abstractEn.length > abstractMost) errors.abstractEn = 'long'
  if (!kinds.includes(input.kind)) errors.kind = 'choice'
  if (input.languages.length === 0) errors.languages = 'required'
  if (!input.own.nameRu && !input.own.nameEn) errors[`own.${inLang('name')}`] = 'required'
  for (const [i, one] of input.co.entries())
    if (!one.nameRu && !one.nameEn && Object.values(one).some((text) => text !== ''))
      errors[`co.${i}.${inLang('name')}`] = 'required'
  return errors
}
