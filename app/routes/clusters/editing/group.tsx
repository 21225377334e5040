import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { isEditGroup, isList } from '#app/domain/clusters/editing/groups.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { RecordList } from '#app/features/clusters/editing/record-list.tsx'
import { RecordPage } from '#app/features/clusters/editing/record-page.tsx'
import { DoneNotice } from '#app/features/clusters/editing/done-notice.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { listRecords } from '#server/clusters/editing/list-records.ts'
import { editingMeta } from './editing-meta.ts'
import { recordAction, recordLoader } from './edited-record.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', group } = args.params
  if (!isEditGroup(group)) throw notFound()
  if (!isList(group)) return { list: false as const, ...(await recordLoader(args)) }
  const context = await signedIn(args)
  return answer(async () => ({
    list: true as const,
    group,
    ...localise(await listRecords(context, { slug, group }), lang),
  }))
}

export const action = (args: ActionFunctionArgs) => recordAction(args)

/** A draft changes nothing that the page shows. */
export const shouldRevalidate = ({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) =>
  formData?.get('intent') === 'draft' ? false : defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  editingMeta(params, data?.group)

export default function EditGroupPage() {
  const found = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(editing)
  const profile = useMessages(clusterProfile)
  if (!found.list) return <RecordPage {...found} refused={refused} />
  const { cluster, group, records, countries, drafts, memberships } = found
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, cluster.slug) },
        { label: t.title, href: paths.editCluster(lang, cluster.slug) },
        { label: t.groups[group].title },
      ]}
      title={t.groups[group].title}
      lead={<p>{t.groups[group].lead}</p>}
    >
      <DoneNotice />
      {group === 'participants' && (
        <p className="mb-6">
          <LinkButton href={paths.participantsImports(lang, cluster.slug)} kind="quiet">
            {t.fromTable}
          </LinkButton>
        </p>
      )}
      {group === 'documents' && records.length > 0 && (
        <p className="mb-6">
          <LinkButton href={paths.clusterEvidence(lang, cluster.slug)} kind="quiet">
            {t.evidence}
          </LinkButton>
        </p>
      )}
      <RecordList slug={cluster.slug} {...{ group, records, countries, drafts, memberships }} />
    </Page>
  )
}
