import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import type { FieldRow } from '#db/queries/registration-setup.ts'

/**
 * The answer to a question of the registration form in words: options by their names, yes and no as such, a number as
 * it is.
 * @returns null where none was given, or it was erased
 */
export function answerWords(
  { options }: Pick<FieldRow, 'options'>,
  given: unknown,
  lang: Lang,
): string | number | null {
  if (given === undefined || given === null || given === '') return null
  if (typeof given === 'number') return given
  const words = [given].flat().map((one: unknown) => {
    if (typeof one === 'boolean') return conferenceAttendees[lang].file[one ? 'yes' : 'no']
    return options.find(({ id }) => id === one)?.[lang] ?? String(one)
  })
  return words.length > 0 ? words.join('; ') : null
}
