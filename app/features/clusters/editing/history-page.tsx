import { Form } from '@remix-run/react'
import {
  editGroups,
  fieldsOf,
  type EditField,
  type EditGroup,
} from '#app/domain/clusters/editing/groups.ts'
import type { FieldValue, RecordValue } from '#app/domain/clusters/editing/value.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Difference } from './difference.tsx'
import { DoneNotice } from './done-notice.tsx'
import { fieldTitle } from './field-title.ts'
import { recordTitle, valueText } from './value-text.ts'
import type { ShownTerms } from './view.ts'

type Entry = {
  id: string
  group: EditGroup
  what: 'added' | 'edited' | 'removed' | 'merged' | 'restored'
  editor: string | null
  at: string
  record: RecordValue
  changes: readonly { field: string; before: FieldValue; after: FieldValue }[]
}

type Props = {
  cluster: { slug: string; name: string }
  group: EditGroup | null
  entries: readonly Entry[]
  terms: ShownTerms
  older: string | null
  refused: Refusal | undefined
}

/** Who changed what in a profile and when, with the way back. */
export function HistoryPage({ cluster, group, entries, terms, older, refused }: Props) {
  const lang = useLang()
  const t = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const groups = Object.keys(editGroups) as EditGroup[]
  const query = new URLSearchParams({ ...(group && { group }), ...(older && { before: older }) })
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: t.title, href: paths.editCluster(lang, slug) },
        { label: t.log.title },
      ]}
      above={<p className="text-sm text-muted">{cluster.name}</p>}
      title={t.log.title}
      lead={<p>{t.log.lead}</p>}
    >
      <DoneNotice />
      <Form method="get" className="no-print mb-8 flex flex-wrap items-center gap-3">
        <Select
          inline
          name="group"
          label={t.log.filter}
          defaultValue={group ?? ''}
          options={[
            { value: '', label: t.log.all },
            ...groups.map((one) => ({ value: one, label: t.groups[one].title })),
          ]}
        />
        <Button kind="quiet">{t.log.show}</Button>
      </Form>
      {entries.length === 0 ? (
        <EmptyState title={t.log.empty}>{t.log.emptyText}</EmptyState>
      ) : (
        <ol className="border-t border-ink">
          {entries.map((entry) => (
            <HistoryItem key={entry.id} {...{ entry, terms, refused }} />
          ))}
        </ol>
      )}
      {older && (
        <p className="mt-8">
          <LinkButton href={paths.clusterHistory(lang, slug, `?${query}`)} kind="quiet">
            {t.log.older}
          </LinkButton>
        </p>
      )}
    </Page>
  )
}

type ItemProps = { entry: Entry; terms: ShownTerms; refused: Refusal | undefined }

function HistoryItem({ entry, terms, refused }: ItemProps) {
  const lang = useLang()
  const t = useMessages(editing)
  const { id, group, what, editor, at, record, changes } = entry
  const own = 'list' in editGroups[group] ? recordTitle(lang, group, record, terms) : undefined
  const order = fieldsOf(group).map(([name]) => name as string)
  const sorted = [...changes].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  return (
    <li className="border-b border-line py-5">
      <h2 className="text-base">
        {t.groups[group].title}
        {own && `: ${own}`} <span className="font-normal text-muted">— {t.log[what]}</span>
      </h2>
      <p className="text-sm text-muted">
        {editor ?? t.log.unknownEditor}, {at}
      </p>
      <dl className="mt-3 grid max-w-measure gap-3">
        {sorted.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="text-sm text-muted">{fieldTitle(lang, group, field as EditField)}</dt>
            <dd className="whitespace-pre-line">
              <Difference
                before={valueText(lang, group, field, before, terms)}
                after={valueText(lang, group, field, after, terms)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <RefusedForm refused={refused} intent={id} className="mt-3">
        {(_, busy) => (
          <p className="no-print flex flex-wrap gap-3">
            <input type="hidden" name="revision" value={id} />
            <Button kind="quiet" name="side" value="before" disabled={busy}>
              {t.log.restore}
            </Button>
          </p>
        )}
      </RefusedForm>
    </li>
  )
}
