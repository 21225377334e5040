import {
  conclusions,
  meetingKinds,
  type Conclusion,
  type MeetingKind,
} from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { ReactNode } from 'react'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField, type Option } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

export type RequestView = {
  id: string
  object?: string | null
  authority: string
  question: string
  sentOn: string
  dueOn: string | null
  answeredOn: string | null
  answer: string | null
}
export type MeetingView = {
  id: string
  object?: string | null
  kind: MeetingKind
  heldOn: string
  present: string
  summary: string
}
export type ExpertiseView = {
  id: string
  document: string
  conclusion: Conclusion
  note: string | null
  on: string
}

type Shared = {
  refused: Refusal | undefined
  /** YYYY-MM-DD */
  today: string
  /** The round no longer changes. */
  frozen: boolean
  /** What an entry may be about; absent where the page is about one object. */
  objects?: readonly Option[]
}

/** Questions to authorities, and what they replied. */
export function Requests({ items, ...shared }: Shared & { items: readonly RequestView[] }) {
  const { refused, today, frozen } = shared
  const lang = useLang()
  const t = useMessages(monitoringWork)
  return (
    <>
      <Entries none={t.noRequests} count={items.length}>
        {items.map((one) => (
          <Entry
            key={one.id}
            id={one.id}
            frozen={frozen}
            title={one.authority}
            about={one.object}
            facts={[
              formatPartialDate(lang, one.sentOn),
              one.dueOn && !one.answeredOn && t.until(formatPartialDate(lang, one.dueOn)),
            ]}
            tag={one.answeredOn ? null : one.dueOn && one.dueOn < today ? t.overdue : t.waiting}
          >
            <p className="whitespace-pre-line">{one.question}</p>
            {one.answer && one.answeredOn ? (
              <div className="mt-2 border-l-2 border-edge pl-3">
                <p className="text-sm text-muted">
                  {t.reply}, {formatPartialDate(lang, one.answeredOn)}
                </p>
                <p className="whitespace-pre-line">{one.answer}</p>
              </div>
            ) : (
              !frozen && <Reply request={one.id} refused={refused} today={today} />
            )}
          </Entry>
        ))}
      </Entries>
      {!frozen && <NewRequest {...shared} />}
    </>
  )
}

function Reply({
  request,
  refused,
  today,
}: { request: string } & Pick<Shared, 'refused' | 'today'>) {
  const t = useMessages(monitoringWork)
  const own =
    refused?.intent === 'reply' && refused.values.request === request ? refused : undefined
  return (
    <details open={own !== undefined} className="no-print mt-2">
      <summary className="py-1 text-sm font-medium">{t.addReply}</summary>
      <RefusedForm refused={own} intent="reply" className="mt-3">
        {(fields, busy) => (
          <>
            <input type="hidden" name="request" value={request} />
            <TextField label={t.repliedOn} type="date" {...fields.of('answeredOn', today)} />
            <TextArea label={t.reply} {...fields.of('answer')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.save}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}

function NewRequest({ refused, today, objects }: Omit<Shared, 'frozen'>) {
  const t = useMessages(monitoringWork)
  return (
    <NewEntry intent="request" title={t.addRequest} refused={refused} objects={objects}>
      {(fields) => (
        <>
          <TextField label={t.authority} hint={t.authorityHint} {...fields.of('authority')} />
          <TextArea label={t.question} {...fields.of('question')} />
          <TextField label={t.sentOn} type="date" {...fields.of('sentOn', today)} />
          <TextField label={t.dueOn} type="date" optional {...fields.of('dueOn')} />
        </>
      )}
    </NewEntry>
  )
}

/** Meetings, interviews, visits. */
export function Meetings({ items, ...shared }: Shared & { items: readonly MeetingView[] }) {
  const { refused, today, frozen, objects } = shared
  const lang = useLang()
  const t = useMessages(monitoringWork)
  return (
    <>
      <Entries none={t.noMeetings} count={items.length}>
        {items.map((one) => (
          <Entry
            key={one.id}
            id={one.id}
            frozen={frozen}
            title={t.meetingKinds[one.kind]}
            about={one.object}
            facts={[formatPartialDate(lang, one.heldOn), one.present]}
          >
            <p className="whitespace-pre-line">{one.summary}</p>
          </Entry>
        ))}
      </Entries>
      {!frozen && (
        <NewEntry intent="meeting" title={t.addMeeting} refused={refused} objects={objects}>
          {(fields) => (
            <>
              <Select
                label={t.kind}
                options={meetingKinds.map((kind) => ({ value: kind, label: t.meetingKinds[kind] }))}
                {...fields.of('kind', 'meeting')}
              />
              <TextField label={t.heldOn} type="date" {...fields.of('heldOn', today)} />
              <TextField label={t.present} {...fields.of('present')} />
              <TextArea label={t.summary} {...fields.of('summary')} />
            </>
          )}
        </NewEntry>
      )}
    </>
  )
}

/** What experts found of documents. */
export function Findings({
  items,
  documents,
  ...shared
}: Shared & { items: readonly ExpertiseView[]; documents: readonly string[] }) {
  const { refused, frozen } = shared
  const lang = useLang()
  const t = useMessages(monitoringWork)
  return (
    <>
      <Entries none={t.noExpertise} count={items.length}>
        {items.map((one) => (
          <Entry
            key={one.id}
            id={one.id}
            frozen={frozen}
            title={one.document}
            facts={[formatPartialDate(lang, one.on)]}
            tag={t.conclusions[one.conclusion]}
          >
            {one.note && <p className="whitespace-pre-line">{one.note}</p>}
          </Entry>
        ))}
      </Entries>
      {!frozen && (
        <NewEntry intent="expertise" title={t.addExpertise} refused={refused}>
          {(fields) => (
            <>
              <TextField
                label={t.document}
                hint={t.documentHint}
                list="profile-documents"
                {...fields.of('document')}
              />
              <datalist id="profile-documents">
                {documents.map((title) => (
                  <option key={title} value={title}>
                    {title}
                  </option>
                ))}
              </datalist>
              <Select
                label={t.conclusion}
                options={conclusions.map((one) => ({ value: one, label: t.conclusions[one] }))}
                {...fields.of('conclusion', 'accepted')}
              />
              <TextArea label={t.note} optional rows={2} {...fields.of('note')} />
            </>
          )}
        </NewEntry>
      )}
    </>
  )
}

function Entries({ none, count, children }: { none: string; count: number; children: ReactNode }) {
  if (count === 0) return <p className="text-muted">{none}</p>
  return <ul className="border-t border-line">{children}</ul>
}

type EntryProps = {
  id: string
  title: string
  about?: string | null
  facts: readonly (string | null | false)[]
  tag?: string | null
  frozen: boolean
  children: ReactNode
}

function Entry({ id, title, about, facts, tag, frozen, children }: EntryProps) {
  const t = useMessages(monitoringWork)
  return (
    <li className="break-inside-avoid border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium">
          {title} {tag && <Tag>{tag}</Tag>}
        </p>
        <p className="text-sm text-muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {about && <p className="text-sm text-muted">{about}</p>}
      <div className="mt-1 max-w-measure">{children}</div>
      {!frozen && (
        <RefusedForm refused={undefined} intent="remove-entry" className="no-print mt-1">
          {(_fields, busy) => (
            <>
              <input type="hidden" name="entry" value={id} />
              <button
                type="submit"
                disabled={busy}
                className="justify-self-start py-1 text-sm text-muted underline hover:text-danger"
                aria-label={`${t.removeEntry}: ${title}`}
              >
                {t.removeEntry}
              </button>
            </>
          )}
        </RefusedForm>
      )}
    </li>
  )
}

type NewEntryProps = {
  intent: string
  title: string
  refused: Refusal | undefined
  objects?: readonly Option[]
  children: (fields: Parameters<Parameters<typeof RefusedForm>[0]['children']>[0]) => ReactNode
}

function NewEntry({ intent, title, refused, objects, children }: NewEntryProps) {
  const t = useMessages(monitoringWork)
  const own = refused?.intent === intent ? refused : undefined
  return (
    <details open={own !== undefined} className="no-print mt-4">
      <summary className="py-2 font-medium">{title}</summary>
      <RefusedForm refused={own} intent={intent} className="mt-3">
        {(fields, busy) => (
          <>
            {objects && (
              <Select
                label={t.about}
                options={[{ value: '', label: t.aboutAll }, ...objects]}
                {...fields.of('object', '')}
              />
            )}
            {children(fields)}
            <div>
              <Button disabled={busy}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}
