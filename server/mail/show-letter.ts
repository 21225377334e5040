import { mayResend } from '#app/domain/mail/outbox.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { mail as words } from '#app/i18n/mail.ts'
import { mailById } from '#db/queries/mail.ts'
import { ask, type Context } from '../context.ts'
import { layOut, type Written } from './layout.ts'
import { isComplete, secretsOf } from './letter-secrets.ts'
import { templates, writeLetter, type TemplateName } from './templates/index.ts'

/**
 * A letter of the outbox as its addressee gets it, in either language. What only the addressee may know, such as the
 * link that sets a new password, is hidden; demo mode shows it, for there everybody knows every password.
 * @param lang the language to show it in; its own otherwise
 * @throws DomainError `not-found`
 */
export async function showLetter(
  context: Context,
  { id, lang: wanted, origin }: { id: string; lang?: Lang; origin: string },
) {
  ask(context, 'mail.outbox')
  const letter = await mailById(context.store.read, id)
  if (!letter) throw new DomainError('not-found')
  const { template, params, ...facts } = letter
  const lang = wanted ?? letter.lang
  const secrets = secretsOf(template)
  const complete = isComplete(letter)
  const hidden = secrets.length > 0 && !(complete && context.demo)
  const shown = hidden
    ? { ...params, ...Object.fromEntries(secrets.map((name) => [name, words[lang].outbox.secret])) }
    : params
  const written: Written | null =
    template in templates
      ? layOut(writeLetter(template as TemplateName, lang, shown), lang, origin)
      : null
  return {
    ...facts,
    template,
    written,
    shownIn: lang,
    /** Nothing is hidden; hidden but there; gone since it was sent. */
    secret: hidden ? (complete ? ('hidden' as const) : ('gone' as const)) : null,
    mayResend: mayResend(letter.state, complete),
    mayReveal: hidden && complete && letter.state === 'kept',
  }
}
