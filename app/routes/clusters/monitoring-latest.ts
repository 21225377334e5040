import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { latestMonitoring } from '#server/clusters/latest-monitoring.ts'

/** `/:lang/monitoring`: the year that was published last. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const year = await answer(() => latestMonitoring(context.portal.context()))
  return redirect(paths.monitoring(lang, year))
}
