import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { canSomewhere } from '#app/domain/accounts/permissions.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { CategoryBadge, LevelMark } from '#app/features/clusters/category-badge.tsx'
import { desk } from '#app/i18n/desk.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import type { DeskSectionId } from '#app/i18n/ru/desk.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showDesk } from '#server/clusters/show-desk.ts'
import { deskSections } from './desk-sections.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.desk(lang)))
  return answer(async () => ({
    ...localise(await showDesk(context.portal.context(actor)), lang),
    sections: deskSections
      .filter(({ action }) => canSomewhere(actor, action))
      .map(({ id, path }) => ({ id, href: path(lang) })),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${desk[lang].title} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

export default function Desk() {
  const { clusters, sections } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(desk)
  const words: Record<DeskSectionId, { title: string; text: string }> = t.section
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      {sections.length > 0 && (
        <Section id="sections" title={t.sections}>
          <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
            {sections.map(({ id, href }) => (
              <li key={id} className="border-b border-line py-3">
                <Link to={href} className="font-medium">
                  {words[id].title}
                </Link>
                <p className="text-sm text-muted">{words[id].text}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="clusters" title={t.clusters}>
        {clusters.length === 0 ? (
          <EmptyState
            title={t.noClusters}
            action={<LinkButton href={paths.clusters(lang)}>{t.toDirectory}</LinkButton>}
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
                <p>
                  <LinkButton href={paths.editCluster(lang, cluster.slug)}>{t.edit}</LinkButton>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
