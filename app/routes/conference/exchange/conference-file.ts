import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { answer } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { exportConference } from '#server/conference/exchange/export-conference.ts'

/** A whole conference as a file; `?people=yes` with everybody who registered. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await signedIn(args)
  const withPeople = new URL(args.request.url).searchParams.get('people') === 'yes'
  const origin = args.context.portal.env.PUBLIC_URL
  const { slug, bytes } = await answer(() =>
    exportConference(context, args.params.slug ?? '', { withPeople, origin }),
  )
  const name = `${slug}.corridor.zip`
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(name, name),
      'Cache-Control': 'private, no-store',
    },
  })
}
