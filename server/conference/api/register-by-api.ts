import { registerSchema } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'
import { paths } from '#app/paths.ts'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { ask, type Context } from '../../context.ts'
import { register } from '../registration/register.ts'

export type ApiRegistration = {
  code: string
  state: string
  /** Place in the waiting list; null outside it. */
  position: number | null
  /** The registration's own page, for the person only. */
  page: string
}

/**
 * Registers somebody for a program with a key: by the rules of the form, without its limit of attempts.
 * @param said what the program sent, unchecked
 * @throws DomainError as `register`; `form.invalid` with the fields that are wrong
 */
export async function registerByApi(
  context: Context,
  {
    conferenceId,
    slug,
    origin,
    said,
  }: { conferenceId: string; slug: string; origin: string; said: unknown },
): Promise<ApiRegistration> {
  ask(context, 'conference.use-api', { scope: 'conference', scopeId: conferenceId })
  const form = registerSchema.safeParse(said)
  if (!form.success) throw new DomainError('form.invalid', {}, fieldErrors(form.error))
  // The program's owner is not the person who comes: nothing is tied to their account.
  const asVisitor = { ...context, actor: visitor }
  const { registration, token, position } = await register(asVisitor, {
    ...form.data,
    conferenceId,
  })
  return {
    code: registration.code,
    state: registration.state,
    position,
    page: `${origin}${paths.registration(form.data.lang, slug, token)}`,
  }
}
