import { Form, Link } from '@remix-run/react'
import { attendeeSorts } from '#app/domain/conference/desk/attendee-search.ts'
import type { AttendeesQuery } from '#app/domain/conference/desk/attendees.ts'
import { registrationStates, type RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField, type Option } from '#app/ui/fields.tsx'

export type AttendeeChoices = {
  kinds: readonly Option[]
  clusters: readonly Option[]
  countries: readonly Option[]
  tags: readonly Option[]
}

type Props = {
  query: AttendeesQuery
  choices: AttendeeChoices
  /** The list without any condition. */
  bare: string
  filtered: boolean
}

/** What the list of attendees is narrowed by; its address says the same. */
export function AttendeeFilters({ query, choices, bare, filtered }: Props) {
  const t = useMessages(conferenceAttendees).filter
  const { sort: sortWord, sortBy } = useMessages(conferenceAttendees)
  const any = { value: '', label: t.any }
  return (
    <Form
      role="search"
      aria-label={t.label}
      className="no-print mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4 lg:items-end"
      key={JSON.stringify(query)}
    >
      {query.state && <input type="hidden" name="state" value={query.state} />}
      <div className="sm:col-span-2">
        <TextField name="q" type="search" label={t.q} defaultValue={query.q} />
      </div>
      <Select
        name="kind"
        label={t.kind}
        options={[any, ...choices.kinds]}
        defaultValue={query.kind ?? ''}
      />
      <Select
        name="sort"
        label={sortWord}
        options={attendeeSorts.map((value) => ({ value, label: sortBy[value] }))}
        defaultValue={query.sort}
      />
      {choices.clusters.length > 0 && (
        <Select
          name="cluster"
          label={t.cluster}
          options={[any, { value: 'none', label: t.noCluster }, ...choices.clusters]}
          defaultValue={query.cluster ?? ''}
        />
      )}
      {choices.countries.length > 0 && (
        <Select
          name="country"
          label={t.country}
          options={[any, ...choices.countries]}
          defaultValue={query.country ?? ''}
        />
      )}
      <Select
        name="present"
        label={t.present}
        options={[any, { value: 'yes', label: t.presentYes }, { value: 'no', label: t.presentNo }]}
        defaultValue={query.present ?? ''}
      />
      {choices.tags.length > 0 && (
        <Select
          name="tag"
          label={t.tag}
          options={[any, ...choices.tags]}
          defaultValue={query.tag ?? ''}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-2 lg:col-span-4">
        <Button kind="quiet">{t.go}</Button>
        {filtered && <Link to={bare}>{t.reset}</Link>}
      </div>
    </Form>
  )
}

type StatesProps = {
  current: RegistrationState | undefined
  counts: Partial<Record<RegistrationState, number>>
  all: number
  hrefOf: (state: RegistrationState | undefined) => string
}

/** The states as tabs, each with how many are in it; those nobody is in are left out. */
export function StateTabs({ current, counts, all, hrefOf }: StatesProps) {
  const lang = useLang()
  const t = useMessages(conferenceAttendees)
  const words = useMessages(conferenceWords).registrationState
  const shown = registrationStates.filter((state) => counts[state] || state === current)
  return (
    <nav aria-label={t.states} className="no-print mb-6 border-b border-line">
      <ul className="-mx-3 flex flex-wrap">
        {[undefined, ...shown].map((state) => (
          <li key={state ?? 'all'}>
            <Link
              to={hrefOf(state)}
              preventScrollReset
              aria-current={state === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-sm text-ink no-underline hover:border-edge hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {state ? words[state] : t.all}
              <span className="tabular font-normal text-muted">
                {formatNumber(lang, state ? (counts[state] ?? 0) : all)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
