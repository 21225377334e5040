import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { papersSchema, rotateSchema } from '#app/domain/conference/papers.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { IssuedPapers } from '#app/features/conference/tickets/issued-papers.tsx'
import { PapersForm } from '#app/features/conference/tickets/papers-form.tsx'
import { TicketKeys } from '#app/features/conference/tickets/ticket-keys.tsx'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { savePapers } from '#server/conference/papers/save-papers.ts'
import { showPapers } from '#server/conference/papers/show-papers.ts'
import { rotateTicketKey } from '#server/conference/tickets/rotate-ticket-key.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showPapers(context, args.params.slug ?? ''), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '' } = args.params
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(paths.papersDesk(lang, slug, `?done=${what}`), 303)
  if (form.get('intent') === 'rotate')
    return command(args, {
      form,
      schema: rotateSchema,
      async run(input, context) {
        await rotateTicketKey(context, { slug, ...input })
        return done('rotated')
      },
    })
  return command(args, {
    form,
    schema: papersSchema,
    async run(input, context) {
      await savePapers(context, { slug, ...input })
      return done('saved')
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceTickets[lang].papers.title)

export default function Papers() {
  const { papers, issued, keys } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceTickets).papers
  const done = useSearchParams()[0].get('done')
  return (
    <DeskPage crumbs={[{ label: t.section }]} title={t.title} lead={<p>{t.lead}</p>}>
      {(done === 'saved' || done === 'rotated') && <Notice kind="info" live title={t[done]} />}
      <Section id="settings" title={t.settings} note={t.settingsNote}>
        <PapersForm refused={refused} papers={papers} />
      </Section>
      <Section id="issued" title={t.issued} note={issued.length > 0 && t.issuedNote(issued.length)}>
        <IssuedPapers issued={issued} hrefOf={(code) => paths.paper(lang, slug, code)} />
      </Section>
      <Section id="keys" title={t.keys} note={t.keysNote}>
        <TicketKeys refused={refused} keys={keys} />
      </Section>
    </DeskPage>
  )
}
