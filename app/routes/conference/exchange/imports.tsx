import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { packageFileSchema } from '#app/domain/conference/exchange/forms.ts'
import { LARGEST_PACKAGE } from '#app/domain/conference/exchange/package.ts'
import { conferenceDesk } from '#app/i18n/conference-desk.ts'
import { desk } from '#app/i18n/desk.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { ask } from '#server/context.ts'
import { someConference } from '#server/conference/some-conference.ts'
import { startConferenceImport } from '#server/conference/exchange/start-conference-import.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    ask(context, 'conference.import-whole', someConference(context.actor))
    return { most: LARGEST_PACKAGE }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: packageFileSchema,
    files: { file: LARGEST_PACKAGE },
    before: (context) => ask(context, 'conference.import-whole', someConference(context.actor)),
    async run({ file }, context) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const id = await startConferenceImport(context, { bytes, name: file.name })
      return redirect(paths.conferenceImport(lang, id), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => exchange[lang].import.title)

export default function ConferenceImports() {
  const { most } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(exchange).import
  const above = useMessages(desk).title
  const conferences = useMessages(conferenceDesk).title
  return (
    <Page
      crumbs={[
        { label: above, href: paths.desk(lang) },
        { label: conferences, href: paths.conferencesDesk(lang) },
        { label: t.title },
      ]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {search.get('done') === 'discarded' && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={t.discarded} />
        </div>
      )}
      <RefusedForm refused={refused} encType="multipart/form-data">
        {(fields, busy) => (
          <>
            <FileField
              name="file"
              label={t.file}
              hint={t.limits(most / 1024 ** 2)}
              error={fields.of('file').error}
              accept=".zip"
              most={most}
            />
            <div>
              <Button disabled={busy}>{t.send}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
