import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { CheckQueue } from '#app/features/clusters/ladder/queue.tsx'
import { desk } from '#app/i18n/desk.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { CHECKS_PER_PAGE, listChecks } from '#server/clusters/ladder/list-checks.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { searchParams } = new URL(args.request.url)
  const asked = searchParams.get('show') !== 'all'
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(searchParams.get('page'))) || 1))
  return answer(async () => {
    const { clusters, counts } = await listChecks(context, { asked, page })
    const total = asked ? counts.asked : counts.all
    return {
      asked,
      page,
      pages: Math.max(1, Math.ceil(total / CHECKS_PER_PAGE)),
      counts,
      clusters: localise(clusters, lang),
    }
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ladder[lang].queue.title)

const ALL = '?show=all'

export default function Checks() {
  const { asked, page, pages, counts, clusters } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(ladder).queue
  const filters = [
    { here: asked, href: paths.checks(lang), label: t.asked(counts.asked) },
    { here: !asked, href: paths.checks(lang, ALL), label: t.all(counts.all) },
  ]
  return (
    <Page
      crumbs={[{ label: useMessages(desk).title, href: paths.desk(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      <nav aria-label={t.filter} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {filters.map(({ here, href, label }) => (
            <li key={href}>
              <Link
                to={href}
                aria-current={here ? 'page' : undefined}
                className={here ? 'font-semibold text-ink no-underline' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {clusters.length > 0 ? (
        <CheckQueue clusters={clusters} />
      ) : (
        <EmptyState
          title={asked ? t.empty : t.emptyAll}
          action={
            asked &&
            counts.all > 0 && (
              <LinkButton href={paths.checks(lang, ALL)} kind="quiet">
                {t.toAll}
              </LinkButton>
            )
          }
        >
          {asked && t.emptyText}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => paths.checks(lang, `${asked ? '?' : `${ALL}&`}page=${to}`)}
      />
    </Page>
  )
}
