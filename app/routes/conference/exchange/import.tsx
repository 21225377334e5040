import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { importConferenceSchema } from '#app/domain/conference/exchange/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { PackageContents } from '#app/features/conference/exchange/package-contents.tsx'
import { desk } from '#app/i18n/desk.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { applyConferenceImport } from '#server/conference/exchange/apply-conference-import.ts'
import { discardConferenceImport } from '#server/conference/exchange/discard-conference-import.ts'
import { showConferenceImport } from '#server/conference/exchange/show-conference-import.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () =>
    localise(await showConferenceImport(context, args.params.id ?? ''), lang),
  )
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const id = args.params.id ?? ''
  const { form } = await answer(() => readForm(args))
  if (form.get('intent') === 'discard') {
    const context = await signedIn(args)
    await answer(() => discardConferenceImport(context, id))
    return redirect(paths.conferenceImports(lang, '?done=discarded'), 303)
  }
  return command(args, {
    schema: importConferenceSchema,
    form,
    async run(input, context) {
      await applyConferenceImport(context, { id, ...input })
      return redirect(paths.conferenceImport(lang, id), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => exchange[lang].import.title)

export default function ConferenceImport() {
  const { name, made, contents } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(exchange).import
  const above = useMessages(desk).title
  return (
    <Page
      crumbs={[
        { label: above, href: paths.desk(lang) },
        { label: t.title, href: paths.conferenceImports(lang) },
        { label: name },
      ]}
      title={made ? t.madeTitle : t.check}
      lead={<p className="wrap-anywhere">{made ? t.madeText : name}</p>}
      actions={
        made?.slug && <LinkButton href={paths.conferenceDesk(lang, made.slug)}>{t.open}</LinkButton>
      }
    >
      {contents && <PackageContents contents={contents} refused={refused} />}
    </Page>
  )
}
