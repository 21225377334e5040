import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { attendeeSearch } from '#app/domain/conference/desk/attendee-search.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { FirstSteps } from '#app/features/conference/desk/first-steps.tsx'
import { NumbersOverTime } from '#app/features/conference/desk/numbers-over-time.tsx'
import { WhoComes } from '#app/features/conference/desk/who-comes.tsx'
import { conferenceOverview } from '#app/i18n/conference-overview.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDays } from '#app/i18n/days.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Facts } from '#app/ui/facts.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { DemoMark, Tag } from '#app/ui/tag.tsx'
import { showOverview } from '#server/conference/desk/show-overview.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showOverview(context, args.params.slug ?? ''), lang))
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceOverview[lang].title)

export default function Overview() {
  const numbers = useLoaderData<typeof loader>()
  const { slug, title, startsOn, endsOn, state, isDemo } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceOverview)
  const words = useMessages(conferenceWords)
  const number = (value: number) => formatNumber(lang, value)
  return (
    <DeskPage
      title={title}
      above={
        <>
          <Tag>{words.conferenceState[state]}</Tag> {isDemo && <DemoMark />}
        </>
      }
      lead={<p>{formatDays(lang, startsOn, endsOn)}</p>}
    >
      {numbers.registered === 0 ? (
        <>
          <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          {numbers.steps && (
            <Section id="begin" title={t.begin}>
              <FirstSteps slug={slug} steps={numbers.steps} />
            </Section>
          )}
        </>
      ) : (
        <>
          <Facts
            figures
            items={[
              { term: t.registered, value: number(numbers.registered) },
              { term: t.confirmed, value: number(numbers.confirmed) },
              { term: t.pending, value: number(numbers.pending) },
              { term: t.waiting, value: number(numbers.waiting) },
              ...(numbers.door.came > 0
                ? [
                    { term: t.present, value: number(numbers.door.came) },
                    { term: t.inside, value: number(numbers.door.inside) },
                  ]
                : []),
              { term: t.ended, value: number(numbers.ended) },
            ]}
          />
          {numbers.pending > 0 && (
            <p className="mt-6">
              {t.decide(numbers.pending)}.{' '}
              <Link
                to={paths.conferenceAttendees(lang, slug, attendeeSearch({ state: 'pending' }))}
              >
                {t.toDecide}
              </Link>
            </p>
          )}
          <Section id="days" title={t.overTime}>
            <NumbersOverTime days={numbers.days} />
          </Section>
          <Section id="who" title={t.who}>
            <WhoComes {...numbers} />
          </Section>
        </>
      )}
    </DeskPage>
  )
}
