import { useDeferredValue, useState, type RefObject } from 'react'
import { refusedBy } from '#app/domain/conference/check-in/judge.ts'
import { shortCode } from '#app/domain/conference/check-in/typed.ts'
import type { ScanAction } from '#app/domain/conference/check-in/vocabulary.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorTime } from '#app/i18n/door-times.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import type { Gate } from './engine/gate.ts'
import type { Shown } from './engine/decide.ts'

const MOST = 12

type Props = {
  gate: Gate
  action: ScanAction
  zone: string
  kindOf: (id: string) => string | null
  field: RefObject<HTMLDivElement>
  choose: (shown: Shown, way: 'code' | 'search') => void
}

/** Finds people by name in the list on the device: at once, with or without connection. */
export function SearchPanel({ gate, action, zone, kindOf, field, choose }: Props) {
  const lang = useLang()
  const t = useMessages(checkIn)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const found = gate.search(wanted, MOST + 1)
  const shown = found.slice(0, MOST)
  const take = (to: Shown, way: 'code' | 'search') => {
    setQuery('')
    choose(to, way)
  }
  return (
    <section aria-labelledby="gate-search" className="grid content-start gap-3">
      <h2 id="gate-search" className="text-lg">
        {t.search.title}
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const code = shortCode(query)
          if (code && found.length === 0) take({ code }, 'code')
          else if (found.length === 1) take({ registrationId: found[0]!.id }, 'search')
        }}
      >
        <div ref={field}>
          <TextField
            name="q"
            type="search"
            label={t.search.label}
            hint={t.search.hint}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </div>
      </form>
      <p role="status" className="text-sm text-muted">
        {wanted.trim() !== '' &&
          (found.length === 0
            ? t.search.none(wanted.trim())
            : found.length > MOST
              ? t.search.more(MOST)
              : t.search.found(found.length))}
      </p>
      <ul className="border-t border-line empty:border-0">
        {shown.map((person) => (
          <li
            key={person.id}
            className="flex items-center justify-between gap-4 border-b border-line py-2.5"
          >
            <div className="min-w-0">
              <p className="font-medium">{person.name}</p>
              <p className="text-sm text-muted">
                {[person.organisation, kindOf(person.kindId), person.code]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {person.attendee.state !== 'confirmed' && (
                <p className="text-sm font-medium text-danger">
                  {t.result[refusedBy(person.attendee.state)].title}
                </p>
              )}
              {person.inside !== null && (
                <p className="text-sm font-medium">
                  {t.search.since(doorTime(lang, person.inside, zone))}
                </p>
              )}
            </div>
            <Button
              type="button"
              kind="quiet"
              onClick={() => take({ registrationId: person.id }, 'search')}
              aria-label={`${t.action[action]}: ${person.name}`}
            >
              {t.action[action]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
