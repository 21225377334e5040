import { Form } from '@remix-run/react'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import { isList, type EditField, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { DoneNotice } from './done-notice.tsx'
import { InviteMember } from './invite-member.tsx'
import { RecordForm } from './record-form.tsx'
import type { ShownTerms } from './view.ts'

type Props = {
  cluster: { slug: string; name: string }
  group: EditGroup
  recordId: string
  values: FormValues
  base: string
  newRecordId: string
  locked: readonly EditField[]
  terms: ShownTerms
  draft: { updatedAt: string; behind: boolean } | null
  last: { editor: string | null; at: string } | null
  membership: 'confirmed' | 'invited' | 'listed' | null
  refused: Refusal | undefined
}

/** The page on which one record of a profile is edited. */
export function RecordPage({ cluster, group, draft, last, membership, refused, ...record }: Props) {
  const lang = useLang()
  const t = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const words = t.groups[group]
  const list = isList(group)
  const back = list
    ? { href: paths.editGroup(lang, slug, group), label: t.backTo(words.title) }
    : { href: paths.editCluster(lang, slug), label: t.back }
  const { recordId, base } = record
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: t.title, href: paths.editCluster(lang, slug) },
        ...(list ? [{ label: words.title, href: paths.editGroup(lang, slug, group) }] : []),
        { label: list ? (recordId === NEW ? t.add : t.edit) : words.title },
      ]}
      title={
        list ? `${words.title}: ${(recordId === NEW ? t.add : t.edit).toLowerCase()}` : words.title
      }
      lead={<p>{words.lead}</p>}
    >
      <DoneNotice />
      {draft && !refused && (
        <div className="mb-8">
          <Notice kind="warn" title={t.draft.title(draft.updatedAt)}>
            <p>
              {t.draft.text} {draft.behind && t.draft.behind}
            </p>
            <Form method="post" className="mt-3">
              <Button kind="quiet" name="intent" value="discard">
                {t.draft.discard}
              </Button>
            </Form>
          </Notice>
        </div>
      )}
      <RecordForm {...record} group={group} known={record.values} refused={refused} back={back} />
      {last && (
        <p className="mt-6 text-sm text-muted">
          {last.editor ? t.lastChange(last.at, last.editor) : t.lastChangeBy(last.at)}
        </p>
      )}
      {membership && <InviteMember state={membership} refused={refused} />}
      {list && recordId !== NEW && (
        <Form method="post" className="mt-12 border-t border-line pt-5">
          <input type="hidden" name="base" value={base} />
          <Button kind="danger" name="intent" value="remove">
            {t.remove}
          </Button>
          <p className="mt-2 text-sm text-muted">{t.removeNote}</p>
        </Form>
      )}
    </Page>
  )
}
