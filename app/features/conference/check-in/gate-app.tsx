import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import {
  mayHaveBadge,
  passes,
  scanActions,
  toneOf,
  type ScanAction,
  type ScanWay,
} from '#app/domain/conference/check-in/vocabulary.ts'
import type { NameBadgeSize } from '#app/domain/conference/name-badge.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorMoment, doorTime } from '#app/i18n/door-times.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { BadgeSheet } from './badge-sheet.tsx'
import { CameraView } from './camera-view.tsx'
import { Counts } from './counts.tsx'
import type { Shown } from './engine/decide.ts'
import { GateSettings } from './gate-settings.tsx'
import { ModeBar } from './mode-bar.tsx'
import { ResultPanel } from './result-panel.tsx'
import { SearchPanel } from './search-panel.tsx'
import { sound, vibrate, wakeSound } from './signals.ts'
import { forgetPage, keepPage, useGateState, type OpenGate } from './use-gate.ts'
import { useBadge } from './use-badge.ts'
import { usePreferences } from './use-preferences.ts'
import { useScanner } from './use-scanner.ts'

export type GatePage = {
  conference: string
  gate: string
  zone: string
  until: string
  scope: string
  autoPrint: boolean
  badge: NameBadgeSize
  badges: string
}

type Props = { open: OpenGate; page: GatePage; erase: () => Promise<void> }

/** A gate at work. */
export function GateApp({ open: { gate, canVerify, lasting }, page, erase }: Props) {
  const lang = useLang()
  const t = useMessages(checkIn)
  const state = useGateState(gate)
  const [action, setAction] = useState<ScanAction>('in')
  const [preferences, setPreferences] = usePreferences(page.autoPrint)
  const search = useRef<HTMLDivElement>(null)
  const { outcome, mode, counts } = state
  const said = outcome && `${outcome.nonce} ${outcome.result}`
  const connected = mode === 'online'
  const { badge, news, busy, printBadge, forget } = useBadge(page.badges, lang)
  const zone = gate.door?.zone ?? page.zone

  const scan = useCallback(
    async (shown: Shown, way: ScanWay, again = false) => {
      forget()
      const result = await gate.scan(shown, { way, action, again })
      if (!result || result.result === 'undone') return
      const tone = toneOf(result.result)
      if (preferences.sound) sound(tone)
      if (preferences.vibration) vibrate(tone)
      if (preferences.print && result.result === 'admitted' && result.person)
        await printBadge(result.person, { connected: !result.offline, onlyNew: true })
    },
    [gate, action, preferences, printBadge, forget],
  )
  // On a telephone the list of names is below: what the gate says must be seen.
  useEffect(() => {
    if (said) scrollTo({ top: 0 })
  }, [said])
  useScanner((code) => void scan({ code }, 'scanner'))
  useKeys(gate, search)
  useEffect(() => {
    if (connected) keepPage(page.scope).catch(() => {})
  }, [connected, page.scope])

  const kindOf = (id: string) => gate.kinds.find((kind) => kind.id === id)?.[lang] ?? null
  const gateName = (id: string) => gate.gates.find((one) => one.id === id)?.[lang] ?? ''
  const person = outcome?.person ?? null
  return (
    // The first touch lets the page sound.
    <main
      id="content"
      tabIndex={-1}
      className="gate-app"
      data-mode={mode}
      onPointerDown={wakeSound}
    >
      <ModeBar
        {...page}
        action={action}
        zone={zone}
        state={state}
        canVerify={canVerify}
        lasting={lasting}
      />
      {mode !== 'ended' && (
        <div className="gate-columns">
          <div className="grid content-start gap-5">
            {outcome && (
              <ResultPanel
                result={outcome.result}
                person={person}
                kind={person && kindOf(person.kindId)}
                earlier={
                  outcome.earlier &&
                  t.earlier(
                    doorTime(lang, outcome.earlier.at, zone),
                    gateName(outcome.earlier.gateId),
                  )
                }
                note={outcome.note && t[outcome.note]}
              >
                {outcome.result === 'already_in' && (
                  <Button type="button" onClick={() => void scan(outcome.shown, 'search', true)}>
                    {t.again}
                  </Button>
                )}
                {outcome.result !== 'undone' && passes(outcome.result) && (
                  <Button type="button" onClick={() => void gate.undo()}>
                    {t.undo}
                  </Button>
                )}
                {person && outcome.result !== 'undone' && mayHaveBadge(outcome.result) && (
                  <Button
                    type="button"
                    disabled={busy}
                    onClick={() => void printBadge(person, { connected })}
                  >
                    {connected ? t.print : t.printPlain}
                  </Button>
                )}
                <Button type="button" onClick={gate.clear}>
                  {t.next}
                </Button>
              </ResultPanel>
            )}
            <p role="status" className="no-print text-base font-medium empty:hidden">
              {news && t.badge[news]}
            </p>
            <section aria-labelledby="gate-camera" className="no-print grid gap-3">
              <h2 id="gate-camera" className="text-lg">
                {t.camera.title}
              </h2>
              <CameraView found={(code) => void scan({ code }, 'camera')} />
              <p className="text-sm text-muted">{t.scanner}</p>
            </section>
          </div>
          <div className="no-print grid content-start gap-7">
            <fieldset className="flex flex-wrap items-center gap-x-6">
              <legend className="mb-1 text-sm text-muted">{t.direction}</legend>
              {scanActions.map((one) => (
                <label key={one} className="flex min-h-11 items-center gap-3 font-medium">
                  <input
                    type="radio"
                    name="action"
                    className="size-5 accent-accent"
                    checked={action === one}
                    onChange={() => setAction(one)}
                  />
                  {t.action[one]}
                </label>
              ))}
            </fieldset>
            <SearchPanel
              gate={gate}
              action={action}
              zone={zone}
              kindOf={kindOf}
              field={search}
              choose={(shown, way) => void scan(shown, way)}
            />
            {counts && <Counts counts={counts} />}
            <GateSettings
              preferences={preferences}
              change={setPreferences}
              until={doorMoment(lang, page.until, zone)}
              queued={state.queued}
              leave={async () => {
                await erase()
                await forgetPage()
              }}
            />
          </div>
        </div>
      )}
      {badge && <BadgeSheet badge={badge} size={page.badge} kind={kindOf(badge.person.kindId)} />}
    </main>
  )
}

/** Esc or space: the next one. / : search. Ctrl+Z: take back. Never while somebody types. */
function useKeys(gate: OpenGate['gate'], search: RefObject<HTMLDivElement>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { target } = event
      const field = search.current?.querySelector('input')
      if (event.key === 'Escape') {
        gate.clear()
        field?.blur()
        return
      }
      if (
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, button, summary')
      )
        return
      if (event.key === ' ') gate.clear()
      else if (event.key === '/') field?.focus()
      else if (event.code === 'KeyZ' && (event.ctrlKey || event.metaKey)) void gate.undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [gate, search])
}
