import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { canSomewhere } from '#app/domain/accounts/permissions.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Waiting } from '#app/features/clusters/desk-waiting.tsx'
import { CategoryBadge, LevelMark } from '#app/features/clusters/category-badge.tsx'
import { desk } from '#app/i18n/desk.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import type { DeskSectionId } from '#app/i18n/ru/desk.ts'
import { requests as words } from '#app/i18n/requests.ts'
import { OwnRequests } from '#app/features/clusters/requests/own-requests.tsx'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showDesk } from '#server/clusters/show-desk.ts'
import { listReviews } from '#server/conference/proposals/list-reviews.ts'
import { withdrawRequest } from '#server/clusters/requests/withdraw-request.ts'
import { deskSections } from './desk-sections.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.desk(lang)))
  return answer(async () => ({
    ...localise(await showDesk(context.portal.context(actor)), lang),
    // Whoever runs the portal's work hardly represents a cluster as well.
    keeps: !canSomewhere(actor, 'clusters.list-checks'),
    reviews: localise(await listReviews(context.portal.context(actor)), lang),
    sections: deskSections
      .filter(({ action }) => canSomewhere(actor, action))
      .map(({ id, path }) => ({ id, href: path(lang) })),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: z.object({ withdraw: z.uuid() }),
    async run({ withdraw }, context) {
      await withdrawRequest(context, withdraw)
      return redirect(`${paths.desk(lang)}?done=withdrawn`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => desk[lang].title)

export default function Desk() {
  const { clusters, requests, sections, waiting, keeps, reviews } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(desk)
  const said = useMessages(words)
  const { none } = useMessages(directory)
  const [search] = useSearchParams()
  const done = search.get('done')
  const section: Record<DeskSectionId, { title: string; text: string }> = t.section
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      {(done === 'asked' || done === 'withdrawn') && (
        <Notice kind="info" live title={done === 'asked' ? said.sent : said.withdrawn} />
      )}
      <Waiting {...waiting} />
      {sections.length > 0 && (
        <Section id="sections" title={t.sections}>
          <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
            {sections.map(({ id, href }) => (
              <li key={id} className="border-b border-line py-3">
                <Link to={href} className="font-medium">
                  {section[id].title}
                </Link>
                <p className="text-sm text-muted">{section[id].text}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reviews.length > 0 && (
        <Section id="reviews" title={t.reviews}>
          <ul className="border-t border-line">
            {reviews.map(({ slug, title, open, waiting: own }) => (
              <li key={slug} className="border-b border-line py-3">
                <Link to={paths.proposals(lang, slug)} className="font-medium">
                  {title}
                </Link>
                <p className="text-sm text-muted">{t.reviewsOf(open, own)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(keeps || clusters.length > 0) && (
        <Section id="clusters" title={t.clusters}>
          {clusters.length === 0 ? (
            <EmptyState
              title={t.noClusters}
              action={
                <>
                  <LinkButton href={paths.clusters(lang)}>{t.toDirectory}</LinkButton>
                  <LinkButton href={paths.registerCluster(lang)} kind="quiet">
                    {none.add}
                  </LinkButton>
                </>
              }
            >
              {t.noClustersText}
            </EmptyState>
          ) : (
            <ul className="grid gap-8">
              {clusters.map((cluster) => (
                <li key={cluster.slug} className="grid gap-3">
                  <h3>
                    <Link to={paths.cluster(lang, cluster.slug)}>{cluster.name}</Link>
                  </h3>
                  <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
                    {cluster.category && (
                      <CategoryBadge
                        category={cluster.category}
                        curated={cluster.curated}
                        size="large"
                        withWord
                      />
                    )}
                    <LevelMark level={cluster.level} />
                  </div>
                  <Progress label={t.completeness} value={cluster.completeness} />
                  <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
                    <LinkButton href={paths.editCluster(lang, cluster.slug)}>{t.edit}</LinkButton>
                    <Link to={paths.clusterLadder(lang, cluster.slug)}>{t.ladder}</Link>
                    <Link to={paths.clusterReadiness(lang, cluster.slug)}>{t.readiness}</Link>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <OwnRequests requests={requests} />
    </Page>
  )
}
