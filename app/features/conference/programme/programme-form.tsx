import { Form, useNavigate } from '@remix-run/react'
import { useEffect, useState, type FormEvent } from 'react'
import {
  isNarrowed,
  parseProgrammeQuery,
  programmeSearch,
  type ProgrammeQuery,
} from '#app/domain/conference/programme-query.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import type { Option } from '#app/ui/fields.tsx'
import { Icon } from '#app/ui/icon.tsx'

type Props = {
  slug: string
  query: ProgrammeQuery
  venue: string
  venueName: string
  options: Record<'halls' | 'tracks' | 'kinds' | 'languages' | 'zones', readonly Option[]>
}

/** Search, filters and the clock of a programme: a GET, so that it works without scripts; with them at once. */
export function ProgrammeForm({ slug, query, venue, venueName, options }: Props) {
  const lang = useLang()
  const t = useMessages(programme)
  const navigate = useNavigate()
  const own = useOwnZone(venue)
  const zones = zoneOptions(options.zones, own, query.zone)
  const go = (form: HTMLFormElement) => {
    const entries = [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    const { query: chosen } = parseProgrammeQuery(new URLSearchParams(entries))
    navigate(paths.programme(lang, slug, programmeSearch(chosen)), { preventScrollReset: true })
  }
  return (
    <Form
      key={programmeSearch(query)}
      action={paths.programme(lang, slug)}
      role="search"
      aria-label={t.filters.label}
      className="no-print mt-5"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        go(event.currentTarget)
      }}
      onChange={(event: FormEvent<HTMLFormElement>) => {
        if (event.target instanceof HTMLSelectElement) go(event.currentTarget)
      }}
    >
      {query.day && <input type="hidden" name="day" value={query.day} />}
      {query.release && <input type="hidden" name="release" value={query.release} />}
      <div className="flex max-w-measure gap-2">
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          aria-label={t.filters.q}
          placeholder={t.filters.hint}
          maxLength={200}
          autoComplete="off"
          className="field"
        />
        <Button kind="quiet">
          <Icon name="search" />
          <span className="max-sm:sr-only">{t.filters.go}</span>
        </Button>
      </div>
      <details className="group mt-3" open={isNarrowed({ ...query, q: '' }) || query.zone !== null}>
        <summary className="inline-flex min-h-9 items-center gap-2 text-sm text-accent underline decoration-1 underline-offset-[0.18em]">
          <Icon name="filter" size={16} /> {t.filters.open}
        </summary>
        <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5">
          <Choice
            name="hall"
            label={t.filters.hall}
            none={t.filters.all}
            options={options.halls}
            value={query.hall}
          />
          <Choice
            name="track"
            label={t.filters.track}
            none={t.filters.all}
            options={options.tracks}
            value={query.track}
          />
          <Choice
            name="kind"
            label={t.filters.kind}
            none={t.filters.allOne}
            options={options.kinds}
            value={query.kind}
          />
          <Choice
            name="language"
            label={t.filters.language}
            none={t.filters.allOne}
            options={options.languages}
            value={query.language}
          />
          <Choice
            name="zone"
            label={t.zone.label}
            none={t.zone.venue(venueName)}
            options={zones.map(({ value, label }) => ({
              value,
              label: value === own ? t.zone.own(label) : label,
            }))}
            value={query.zone}
          />
        </div>
        <div className="no-scripts-only mt-3">
          <Button kind="quiet">{t.filters.apply}</Button>
        </div>
      </details>
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  none: string
  options: readonly Option[]
  value: string | null
}

/** One list; nothing to choose from, nothing shown, unless the address names something. */
function Choice({ name, label, none, options, value }: ChoiceProps) {
  if (options.length < 2 && value === null) return null
  const known = value === null || options.some((one) => one.value === value)
  return (
    <div className="text-sm">
      <label htmlFor={`filter-${name}`} className="mb-1 block text-muted">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={value ?? ''}
        className="field pr-8 text-sm"
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    </div>
  )
}

/** The zone of the reader's own clock, where it is another than the venue's. */
function useOwnZone(venue: string): string | undefined {
  const [own, setOwn] = useState<string>()
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    if (timeZone && timeZone !== venue) setOwn(timeZone)
  }, [venue])
  return own
}

function zoneOptions(offered: readonly Option[], own: string | undefined, chosen: string | null) {
  const label = (zone: string) => zone.replaceAll('_', ' ')
  const extra = [own, chosen].filter(
    (zone): zone is string => !!zone && !offered.some(({ value }) => value === zone),
  )
  return [...new Set(extra)].map((zone) => ({ value: zone, label: label(zone) })).concat(offered)
}
