import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerProgram, json } from '#app/routes/api/public.ts'
import { showConferenceRecord } from '#server/conference/api/show-conference-record.ts'

/** `/api/v1/conferences/:slug`, `…/sessions` and `…/speakers`: one conference in both languages. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('conference')
    const { env } = context.portal
    const shown = await showConferenceRecord(
      context.portal.context(),
      params.slug ?? '',
      env.PUBLIC_URL,
    )
    // A conference may well be called «sessions».
    const part = new URL(request.url).pathname.split('/')[5]
    if (part !== 'sessions' && part !== 'speakers') return json(shown.conference)
    const items = shown[part]()
    return json({ items, total: items.length })
  })
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
