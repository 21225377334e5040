import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSignal } from '#server/conference/programme/read-signal.ts'
import { answerProgram, OPEN } from './public.ts'

/** `/conferences/:slug/signal.txt`: one line that changes when the programme does. Open pages ask for it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('conference')
    const signal = await readSignal(context.portal.context(), params.slug ?? '')
    return new Response(`${signal}\n`, {
      headers: { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  })
}

export { refuseWrites as action } from './public.ts'
