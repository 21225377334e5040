import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { answerProgram, OPEN } from '#app/routes/api/public.ts'
import { showCalendar } from '#server/conference/calendar/show-calendar.ts'

/** `/conferences/:slug/calendar.ics`: to subscribe to; `?session=A1B2C3` is one session to be kept. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const search = new URL(request.url).searchParams
    const lang = langs.find((one) => one === search.get('lang')) ?? 'ru'
    const session = search.get('session') ?? undefined
    context.reads('conference')
    const { text, name } = await showCalendar(context.portal.context(), {
      slug: params.slug ?? '',
      lang,
      origin: context.portal.env.PUBLIC_URL,
      session,
    })
    const file = `${name}.ics`
    return new Response(text, {
      headers: {
        ...OPEN,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Language': lang,
        'Content-Disposition': session
          ? attachment(file, file)
          : attachment(file, file).replace(/^attachment/, 'inline'),
      },
    })
  })
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
