import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { files } from '#app/i18n/files.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, notFound } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { openFile } from '#server/files/open-file.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { id } = args.params
  if (!id) throw notFound()
  const { portal } = args.context
  const context = portal.context(await actorOf(args.request, args.context))
  return answer(async () => {
    const {
      parts: _,
      createdAt,
      ...file
    } = await openFile(context, id).catch(async (error) => {
      // A visitor may be somebody who may open it.
      await signedIn(args)
      throw error
    })
    return { ...file, kept: createdAt.toISOString().slice(0, 10) }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, () => data?.name ?? '')

/** What a file is, before it is downloaded. */
export default function ShowFile() {
  const { id, name, type, size, sha256, kept } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(files)
  return (
    <Page
      title={<span className="wrap-anywhere">{name}</span>}
      lead={<p>{t.pageLead}</p>}
      actions={
        <LinkButton href={paths.fileDownload(id, name)} plain>
          <Icon name="download" /> {t.download}
        </LinkButton>
      }
    >
      <Facts
        items={[
          { term: t.type, value: t.kinds[type] ?? type },
          { term: t.size, value: t.bytes(size) },
          { term: t.kept, value: formatPartialDate(lang, kept) },
          {
            term: t.fingerprint,
            value: (
              <>
                <code className="wrap-anywhere">{sha256}</code>
                <span className="mt-1 block text-sm text-muted">{t.fingerprintHint}</span>
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
