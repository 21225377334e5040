import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerProgram, json } from '#app/routes/api/public.ts'
import { listConferenceRecords } from '#server/conference/api/list-conference-records.ts'

/** `/api/v1/conferences` */
export function loader({ context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('conference')
    const { env } = context.portal
    const items = await listConferenceRecords(context.portal.context(), env.PUBLIC_URL)
    return json({ items, total: items.length })
  })
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
