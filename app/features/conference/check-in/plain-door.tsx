import { refusedBy } from '#app/domain/conference/check-in/judge.ts'
import type { DoorCounts, ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import {
  mayHaveBadge,
  passes,
  type ScanAction,
  type ScanResult,
} from '#app/domain/conference/check-in/vocabulary.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorTime } from '#app/i18n/door-times.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Counts } from './counts.tsx'
import { ResultPanel } from './result-panel.tsx'

export type PlainDoorView = {
  title: string
  zone: string
  gate: string
  counts: DoorCounts
  query: string
  nonce: string
  /** Where name badges are asked for. */
  badges: string
  found: {
    nonce: string
    person: ShownPerson
    state: RegistrationState
    kind: string
    inside: string | null
  }[]
  shown: {
    nonce: string
    result: ScanResult
    action: ScanAction
    undone: boolean
    person: (ShownPerson & { kind: string }) | null
    earlier: { at: string; gate: string } | null
  } | null
}

/** The door where no scripts run: a scanner fills the field and presses Enter, names are searched by the portal. */
export function PlainDoor({ door }: { door: PlainDoorView }) {
  const lang = useLang()
  const t = useMessages(checkIn)
  const { zone, shown, found, query } = door
  return (
    <main id="content" tabIndex={-1} className="gate-app">
      <div className="gate-bar">
        <div>
          <h1 className="text-lg leading-tight font-semibold">{door.gate}</h1>
          <p className="text-sm text-muted">{door.title}</p>
        </div>
      </div>
      <div className="gate-columns">
        <div className="grid content-start gap-6">
          {shown && (
            <ResultPanel
              result={shown.undone ? 'undone' : shown.result}
              person={shown.person}
              kind={shown.person?.kind ?? null}
              earlier={
                shown.earlier &&
                t.earlier(doorTime(lang, shown.earlier.at, zone), shown.earlier.gate)
              }
            >
              {shown.result === 'already_in' && shown.person && (
                <form method="post">
                  <input type="hidden" name="nonce" value={door.nonce} />
                  <input type="hidden" name="person" value={shown.person.id} />
                  <input type="hidden" name="again" value="yes" />
                  <Button name="intent" value="scan">
                    {t.again}
                  </Button>
                </form>
              )}
              {!shown.undone && passes(shown.result) && (
                <form method="post">
                  <input type="hidden" name="nonce" value={shown.nonce} />
                  <Button name="intent" value="undo">
                    {t.undo}
                  </Button>
                </form>
              )}
              {!shown.undone && shown.person && mayHaveBadge(shown.result) && (
                <form method="post" action={door.badges} target="_blank">
                  <input type="hidden" name="person" value={shown.person.id} />
                  <input type="hidden" name="lang" value={lang} />
                  <Button>{t.printPdf}</Button>
                </form>
              )}
            </ResultPanel>
          )}
          <form method="post" className="grid gap-4">
            <input type="hidden" name="nonce" value={door.nonce} />
            <TextField
              name="code"
              label={t.way.code}
              hint={t.search.hint}
              autoComplete="off"
              maxLength={400}
              // A USB scanner types wherever the focus is.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
            />
            <div className="flex flex-wrap gap-3">
              <Button name="intent" value="scan">
                {t.admit}
              </Button>
              <Button name="intent" value="scan-out" kind="quiet">
                {t.letOut}
              </Button>
            </div>
          </form>
        </div>
        <div className="grid content-start gap-7">
          <form method="get" className="grid gap-4">
            <TextField name="q" type="search" label={t.search.label} defaultValue={query} />
            <div>
              <Button kind="quiet">{t.search.go}</Button>
            </div>
            {query && found.length === 0 && <p>{t.search.none(query)}</p>}
          </form>
          <ul className="border-t border-line empty:border-0">
            {found.map(({ nonce, person, state, kind, inside }) => (
              <li
                key={person.id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2.5"
              >
                <div>
                  <p className="font-medium">{person.name}</p>
                  <p className="text-sm text-muted">
                    {[person.organisation, kind, person.code].filter(Boolean).join(' · ')}
                  </p>
                  {state !== 'confirmed' && (
                    <p className="text-sm font-medium text-danger">
                      {t.result[refusedBy(state)].title}
                    </p>
                  )}
                  {inside && (
                    <p className="text-sm">{t.search.since(doorTime(lang, inside, zone))}</p>
                  )}
                </div>
                <form method="post">
                  <input type="hidden" name="nonce" value={nonce} />
                  <input type="hidden" name="person" value={person.id} />
                  <Button
                    name="intent"
                    value="scan"
                    kind="quiet"
                    aria-label={`${t.admit}: ${person.name}`}
                  >
                    {t.admit}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
          <Counts counts={door.counts} />
        </div>
      </div>
    </main>
  )
}
