import type { LoaderFunctionArgs } from '@remix-run/node'
import { langs } from '#app/domain/shared/lang.ts'
import { answerProgram, OPEN } from '#app/routes/api/public.ts'
import { showSchedule } from '#server/conference/exchange/show-schedule.ts'

const types = {
  xml: 'application/vnd.c3voc.schedule+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

/** `/conferences/:slug/schedule.xml` and `.json`: the programme for other programs, in one language. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const url = new URL(request.url)
    const lang = langs.find((one) => one === url.searchParams.get('lang')) ?? 'ru'
    const format = url.pathname.endsWith('.xml') ? 'xml' : 'json'
    context.reads('conference')
    const text = await showSchedule(context.portal.context(), {
      slug: params.slug ?? '',
      format,
      lang,
      origin: context.portal.env.PUBLIC_URL,
    })
    return new Response(text, {
      headers: { ...OPEN, 'Content-Type': types[format], 'Content-Language': lang },
    })
  })
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
