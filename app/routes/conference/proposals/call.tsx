import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { lowerFirst } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposalCall } from '#app/i18n/proposal-call.ts'
import { formatDeadline } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { showCall } from '#server/conference/proposals/show-call.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const verbs = context.portal.context()
    const call = await showCall(verbs, params.slug ?? '')
    // It opens and closes by itself: the page holds until then.
    const next = [call.opensAt, call.closesAt].find((at) => at > verbs.now())
    if (next) context.trueUntil(next)
    const { opensAt, closesAt, ...rest } = localise(call, lang)
    return {
      ...rest,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      lang,
      origin: context.portal.env.PUBLIC_URL,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        lang: data.lang,
        origin: data.origin,
        title: proposalCall[data.lang].of(data.conference.title),
        description: proposalCall[data.lang].description(data.conference.title),
        pathOf: (lang) => paths.call(lang, data.conference.slug),
      })
    : []

/** A list as a sentence writes it: the first word only has a capital. */
const listOf = ([first = '', ...rest]: string[]) => [first, ...rest.map(lowerFirst)].join(', ')

export default function Call() {
  const { conference, text, kinds, mostEach, abstractMost, opensAt, closesAt, window } =
    useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(proposalCall)
  const words = useMessages(conferenceWords)
  const at = (moment: string) => formatDeadline(lang, moment, conference.zone)
  const state =
    window === 'soon'
      ? t.soon(at(opensAt))
      : window === 'open'
        ? t.open(at(closesAt))
        : t.closed(at(closesAt))
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.title },
      ]}
      title={t.title}
      lead={
        <p>
          <strong className="font-semibold text-ink">{state}</strong> ({t.venue})
        </p>
      }
      actions={
        <>
          {window === 'open' && (
            <LinkButton href={paths.ownProposal(lang, conference.slug, 'new')}>
              {t.propose}
            </LinkButton>
          )}
          <LinkButton href={paths.ownProposals(lang, conference.slug)} kind="quiet">
            {t.own}
          </LinkButton>
        </>
      }
    >
      <div className="reading max-w-measure">
        {text.split(/\n{2,}/).map((paragraph, i) => (
          <p key={i} className="mb-4 whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
      <Section id="terms" title={t.facts}>
        <Facts
          items={[
            { term: t.kinds, value: listOf(kinds.map((kind) => words.kind[kind])) },
            { term: t.most, value: t.mostValue(mostEach) },
            { term: t.abstract, value: t.abstractValue(abstractMost) },
            ...(conference.contactEmail
              ? [
                  {
                    term: t.contact,
                    value: (
                      <a href={`mailto:${conference.contactEmail}`}>{conference.contactEmail}</a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section id="how" title={t.how}>
        <ol className="grid max-w-measure list-decimal gap-2 pl-6">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}
