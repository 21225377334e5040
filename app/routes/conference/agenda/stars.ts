import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { starsSchema } from '#app/domain/conference/agenda/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { valuesOf } from '#app/domain/shared/form.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { readForm } from '#app/routes/read-form.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { changeStars } from '#server/conference/agenda/change-stars.ts'

/** The stars of pages: in passing for scripts, by a way back for a form. Who has not signed in is asked to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const slug = params.slug ?? ''
  const agenda = paths.ownAgenda(lang, encodeURIComponent(slug))
  const { form } = await answer(() => readForm({ request, context }))
  const actor = await actorOf(request, context)
  const inPassing = request.headers.get('Accept') === 'application/json'
  const back = ownPath(form.get('back')) ?? agenda
  if (actor.kind === 'visitor' && !inPassing) return redirect(paths.signIn(lang, back), 303)
  return answer(async () => {
    const parsed = starsSchema.safeParse(valuesOf(form))
    if (!parsed.success) throw new DomainError('form.invalid')
    await changeStars(context.portal.context(actor), slug, parsed.data)
    return inPassing ? new Response(null, { status: 204 }) : redirect(back, 303)
  })
}

/** Opened by hand: the agenda is where stars are seen. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.ownAgenda(langOf(params), encodeURIComponent(params.slug ?? '')))
}
