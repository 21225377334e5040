import { Link } from '@remix-run/react'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { recordNote, recordTitle } from './value-text.ts'
import type { ShownTerm } from './view.ts'

type Props = {
  slug: string
  group: EditGroup
  records: readonly { id: string; record: RecordValue }[]
  countries: ShownTerm[]
  drafts: readonly string[]
  /** Of participants: which confirmed their membership, and which were asked to. */
  memberships: Readonly<Record<string, 'confirmed' | 'invited'>>
}

/** The records of a group, each leading to its form, and the way to a new one. */
export function RecordList({ slug, group, records, countries, drafts, memberships }: Props) {
  const lang = useLang()
  const t = useMessages(editing)
  const terms = { country: countries }
  const to = (id: string) => paths.editRecord(lang, slug, group, id)
  const add = (
    <LinkButton href={to(NEW)} kind={records.length === 0 ? 'primary' : 'quiet'}>
      <Icon name="plus" /> {t.add}
    </LinkButton>
  )
  const unsaved = drafts.includes(NEW) && <Tag>{t.draftHere}</Tag>
  if (records.length === 0)
    return (
      <EmptyState
        title={t.empty}
        action={
          <>
            {add} {unsaved}
          </>
        }
      />
    )
  return (
    <>
      <ul className="border-t border-ink">
        {records.map(({ id, record }) => {
          const note = recordNote(lang, group, record, terms)
          return (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <div className="min-w-0 grow basis-80">
                <Link to={to(id)} className="line-clamp-2 font-medium">
                  {recordTitle(lang, group, record, terms)}
                </Link>
                <p className="text-sm text-muted">
                  {note} {drafts.includes(id) && <Tag>{t.draftHere}</Tag>}
                </p>
              </div>
              {memberships[id] && <Tag>{t.membership.state[memberships[id]]}</Tag>}
            </li>
          )
        })}
      </ul>
      <p className="mt-6 flex flex-wrap items-center gap-3">
        {add} {unsaved}
      </p>
    </>
  )
}
