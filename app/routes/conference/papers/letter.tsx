import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { letterSchema } from '#app/domain/conference/papers.ts'
import { LetterForm } from '#app/features/conference/tickets/letter-form.tsx'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { issueLetter } from '#server/conference/papers/issue-letter.ts'
import { showLetter } from '#server/conference/papers/show-letter.ts'

/** One's invitation letter: what it shall say, and the file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', token = '' } = params
  return answer(() => showLetter(context.portal.context(), { slug, token, lang }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', token = '' } = args.params
  return command(args, {
    schema: letterSchema,
    async run(input, context) {
      await issueLetter(context, { slug, token, ...input })
      return redirect(paths.letter(lang, slug, token, '?done=made'), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) => [
  ...privateMeta(params, (lang) => conferenceTickets[lang].letter.title),
  { name: 'referrer', content: 'no-referrer' },
]

export default function Letter() {
  const { conference, offered, letter } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { token = '' } = useParams()
  const lang = useLang()
  const words = useMessages(conferenceTickets)
  const t = words.letter
  const { slug } = conference
  const done = useSearchParams()[0].get('done') === 'made' && letter !== null
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, slug) },
        { label: words.page.crumb, href: paths.ticket(lang, slug, token) },
        { label: t.crumb },
      ]}
      title={t.title}
      lead={offered ? <p>{t.lead}</p> : undefined}
    >
      {!offered ? (
        <Notice kind="info">{t.notOffered}</Notice>
      ) : (
        <>
          {letter && (
            <div className="mb-10 grid gap-4">
              {done ? (
                <Notice kind="info" live title={t.done}>
                  {t.doneText}
                </Notice>
              ) : (
                <p>{t.ready(formatPartialDate(lang, letter.issuedOn))}</p>
              )}
              <div>
                <LinkButton href={paths.letterPdf(lang, slug, token)} plain>
                  {t.download}
                </LinkButton>
              </div>
            </div>
          )}
          <LetterForm refused={refused} letter={letter} />
        </>
      )}
    </Page>
  )
}
