import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  copyConferenceSchema,
  idSchema,
  scheduleFileSchema,
  tokenSchema,
} from '#app/domain/conference/exchange/forms.ts'
import { LARGEST_SCHEDULE, MOST_EVENTS } from '#app/domain/conference/exchange/imported.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { CopyForm } from '#app/features/conference/exchange/copy-form.tsx'
import { ProgrammeFiles } from '#app/features/conference/exchange/programme-files.tsx'
import { ScheduleForm } from '#app/features/conference/exchange/schedule-form.tsx'
import { MadeToken, Tokens } from '#app/features/conference/exchange/tokens.tsx'
import { WholeConference } from '#app/features/conference/exchange/whole-conference.tsx'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { makeToken } from '#server/conference/api/make-token.ts'
import { revokeToken } from '#server/conference/api/revoke-token.ts'
import { copyConference } from '#server/conference/exchange/copy-conference.ts'
import { showExchange } from '#server/conference/exchange/show-exchange.ts'
import { startScheduleImport } from '#server/conference/exchange/start-schedule-import.ts'
import { DeskPage } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({
    ...localise(await showExchange(context, args.params.slug ?? ''), lang),
    origin: args.context.portal.env.PUBLIC_URL,
    limits: { bytes: LARGEST_SCHEDULE, sessions: MOST_EVENTS },
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const done = (what: string) =>
    redirect(paths.conferenceExchange(lang, slug, `?done=${what}`), 303)
  if (args.context.upload)
    return command(args, {
      schema: scheduleFileSchema,
      files: { file: LARGEST_SCHEDULE },
      before: (context) => showExchange(context, slug),
      async run({ file, lang: fileLang }, context) {
        const bytes = new Uint8Array(await file.arrayBuffer())
        const id = await startScheduleImport(context, slug, {
          bytes,
          name: file.name,
          lang: fileLang,
        })
        return redirect(paths.scheduleImport(lang, slug, id), 303)
      },
    })
  const { form } = await answer(() => readForm(args))
  switch (form.get('intent')) {
    case 'revoke':
      return command(args, {
        schema: idSchema,
        form,
        run: async ({ id }, context) => (await revokeToken(context, slug, id), done('revoked')),
      })
    case 'token': {
      // Shown once: the answer is the page itself, for no address may lead to the key.
      let token = ''
      const taken = await command(args, {
        schema: tokenSchema,
        form,
        async run(input, context) {
          token = await makeToken(context, slug, input)
          return new Response()
        },
      })
      return token ? data({ token }) : taken
    }
    default:
      return command(args, {
        schema: copyConferenceSchema,
        form,
        async run(input, context) {
          await copyConference(context, slug, input)
          return redirect(paths.conferenceExchange(lang, input.slug, '?done=copied'), 303)
        },
      })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => exchange[lang].title)

export default function Exchange() {
  const shown = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(exchange)
  const token = outcome && 'token' in outcome ? outcome.token : undefined
  const refused = outcome && 'values' in outcome ? outcome : undefined
  const said: Record<string, string> = {
    revoked: t.tokens.revoked,
    discarded: t.schedule.discarded,
    copied: t.copy.done,
  }
  const done = outcome ? undefined : said[search.get('done') ?? '']
  return (
    <DeskPage title={t.title} lead={<p>{t.lead}</p>} crumbs={[{ label: t.title }]}>
      {done && <Notice kind="info" live title={done} />}
      {token && <MadeToken token={token} />}
      <ProgrammeFiles {...shown} />
      <ScheduleForm {...shown} refused={refused} />
      <WholeConference slug={shown.slug} importHref={paths.conferenceImports(lang)} />
      <CopyForm startsOn={shown.startsOn} refused={refused} />
      <Tokens tokens={shown.tokens} refused={refused} />
    </DeskPage>
  )
}
