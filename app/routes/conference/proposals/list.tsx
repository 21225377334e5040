import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposalCall } from '#app/i18n/proposal-call.ts'
import { proposals as catalogue } from '#app/i18n/proposals.ts'
import { formatDeadline } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { listProposals } from '#server/conference/proposals/list-proposals.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await listProposals(context, args.params.slug ?? ''), lang))
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => catalogue[lang].desk.title)

export default function Proposals() {
  const { conference, decides, call, proposals } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(catalogue)
  const d = t.desk
  const waiting = proposals.filter(({ state }) => state === 'submitted')
  const onlyWaiting = search.get('state') === 'submitted'
  return (
    <DeskPage
      title={d.title}
      crumbs={[{ label: d.title }]}
      lead={
        <p>
          {d.lead} {call && <Window call={call} />}
        </p>
      }
      actions={
        <>
          {decides && (
            <LinkButton
              href={paths.proposalCall(lang, conference.slug)}
              kind={call ? 'quiet' : 'primary'}
            >
              {d.settings}
            </LinkButton>
          )}
          {call?.published && (
            <LinkButton href={paths.call(lang, conference.slug)} kind="quiet">
              {d.toPublic}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="grid gap-6">
        {search.get('done') === 'call' && <Notice kind="info" live title={d.done.call} />}
        {!call ? (
          <EmptyState title={d.noCall}>{d.noCallText}</EmptyState>
        ) : (
          <>
            {!call.published && (
              <Notice kind="warn" title={d.hidden}>
                {d.hiddenText}
              </Notice>
            )}
            {proposals.length === 0 ? (
              <EmptyState title={d.empty}>{d.emptyText}</EmptyState>
            ) : (
              <>
                <p className="no-print flex flex-wrap gap-x-6 gap-y-1">
                  <Choice to="?" on={!onlyWaiting} word={d.all} n={proposals.length} />
                  <Choice
                    to="?state=submitted"
                    on={onlyWaiting}
                    word={d.undecided}
                    n={waiting.length}
                  />
                </p>
                <Ranking rows={onlyWaiting ? waiting : proposals} scale={call.scale} />
              </>
            )}
          </>
        )}
      </div>
    </DeskPage>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Window({ call }: { call: NonNullable<Loaded['call']> }) {
  const lang = useLang()
  const t = useMessages(proposalCall)
  const at = (moment: string) => formatDeadline(lang, moment, call.zone)
  if (call.window === 'soon') return <>{t.soon(at(call.opensAt))}.</>
  return <>{call.window === 'open' ? t.open(at(call.closesAt)) : t.closed(at(call.closesAt))}.</>
}

type ChoiceProps = { to: string; on: boolean; word: string; n: number }

function Choice({ to, on, word, n }: ChoiceProps) {
  return (
    <Link
      to={to}
      aria-current={on ? 'true' : undefined}
      className={on ? 'font-semibold text-ink no-underline' : undefined}
    >
      {word} <span className="tabular">({n})</span>
    </Link>
  )
}

function Ranking({ rows, scale }: { rows: Loaded['proposals']; scale: number }) {
  const { conference } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(catalogue)
  const d = t.desk
  const words = useMessages(conferenceWords)
  const score = (value: number) => formatNumber(lang, value, 1)
  return (
    <DataTable
      caption={d.caption}
      columns={[
        { key: 'name', label: d.name },
        { key: 'place', label: d.place, align: 'right', hideOnPhone: true },
        { key: 'score', label: d.score, align: 'right' },
        { key: 'spread', label: d.spread, align: 'right', hideOnPhone: true },
        { key: 'reviews', label: d.reviews, align: 'right', hideOnPhone: true },
        { key: 'own', label: d.own, hideOnPhone: true },
        { key: 'state', label: d.stateColumn },
      ]}
      rows={rows.map((row) => ({
        rowKey: row.code,
        name: (
          <>
            <Link to={paths.proposal(lang, conference.slug, row.code)}>
              {row.title || t.own.untitled}
            </Link>
            <span className="block font-normal text-muted">
              {words.kind[row.kind]}, {d.minutes(row.minutes)}
            </span>
          </>
        ),
        place: row.rank ?? '—',
        score:
          row.score.mean === null ? (
            '—'
          ) : (
            <abbr className="tabular no-underline" title={d.ofScale(score(row.score.mean), scale)}>
              {score(row.score.mean)}
            </abbr>
          ),
        spread: row.score.mean === null ? '—' : score(row.score.spread),
        reviews: row.reviews,
        own: (
          <>
            {d.ownState[row.own]}
            {row.changed && (
              <span className="block">
                <Tag>{d.changed}</Tag>
              </span>
            )}
          </>
        ),
        state: <Tag>{t.state[row.state]}</Tag>,
      }))}
    />
  )
}
