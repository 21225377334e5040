import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { exportOwnData } from '#server/accounts/export-own-data.ts'

/** One's own data as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.ownData(lang)))
  const bytes = await answer(() => exportOwnData(context.portal.context(actor), lang))
  const day = new Date().toISOString().slice(0, 10)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="corridor-${day}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
