import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { fieldGroups, type ProfileField } from '#app/domain/clusters/completeness.ts'
import { editGroups, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { DoneNotice } from '#app/features/clusters/editing/done-notice.tsx'
import { editGroupOf, Meter } from '#app/features/clusters/editing/meter.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as newsWords } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { showEditing } from '#server/clusters/editing/show-editing.ts'
import { editingMeta } from './editing-meta.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showEditing(context, args.params.slug ?? ''), lang))
}

export const meta: MetaFunction<typeof loader> = ({ params }) => editingMeta(params)

export default function EditOverview() {
  const { cluster, completeness, steps, drafts } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(editing)
  const news = useMessages(newsWords)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const counts = new Map<EditGroup, { filled: number; of: number }>()
  for (const { id } of completeness.groups)
    for (const field of Object.keys(fieldGroups[id]) as ProfileField[]) {
      const group = editGroupOf(id, field)
      const sum = counts.get(group) ?? { filled: 0, of: 0 }
      const filled = completeness.missing.includes(field) ? 0 : 1
      counts.set(group, { filled: sum.filled + filled, of: sum.of + 1 })
    }
  const state = (group: EditGroup) => {
    const count = counts.get(group)
    if (!count) return t.extra
    return count.filled === count.of ? t.allFilled : t.filled(count.filled, count.of)
  }
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: t.title },
      ]}
      above={<p className="text-sm text-muted">{t.title}</p>}
      title={cluster.name}
      lead={<p>{t.lead}</p>}
      actions={
        <>
          <LinkButton href={paths.cluster(lang, slug)} kind="quiet">
            {t.toProfile}
          </LinkButton>
          <LinkButton href={paths.clusterLadder(lang, slug)} kind="quiet">
            {t.toLadder}
          </LinkButton>
          <LinkButton href={paths.editNews(lang, slug)} kind="quiet">
            {news.edit.title}
          </LinkButton>
          <LinkButton href={paths.clusterHistory(lang, slug)} kind="quiet">
            {t.history}
          </LinkButton>
        </>
      }
    >
      <DoneNotice />
      <Section id="completeness" title={t.meter.title}>
        <Meter slug={slug} percent={completeness.percent} level={cluster.level} steps={steps} />
      </Section>
      <Section id="groups" title={t.groupsTitle}>
        <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
          {(Object.keys(editGroups) as EditGroup[]).map((group) => (
            <li key={group} className="border-b border-line py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <Link to={paths.editGroup(lang, slug, group)} className="font-medium">
                  {t.groups[group].title}
                </Link>
                <span className="tabular text-sm text-muted">{state(group)}</span>
              </p>
              {drafts.some((part) => part.startsWith(`${group}/`)) && <Tag>{t.draftHere}</Tag>}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
