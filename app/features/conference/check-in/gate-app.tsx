import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import {
  passes,
  scanActions,
  toneOf,
  type ScanAction,
  type ScanWay,
} from '#app/domain/conference/check-in/vocabulary.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorMoment, doorTime } from '#app/i18n/door-times.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { CameraView } from './camera-view.tsx'
import { Counts } from './counts.tsx'
import type { Shown } from './engine/decide.ts'
import { GateSettings } from './gate-settings.tsx'
import { ModeBar } from './mode-bar.tsx'
import { ResultPanel } from './result-panel.tsx'
import { SearchPanel } from './search-panel.tsx'
import { sound, vibrate, wakeSound } from './signals.ts'
import { forgetPage, keepPage, useGateState, type OpenGate } from './use-gate.ts'
import { usePreferences } from './use-preferences.ts'
import { useScanner } from './use-scanner.ts'

export type GatePage = {
  conference: string
  gate: string
  zone: string
  until: string
  scope: string
  autoPrint: boolean
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
  const zone = gate.door?.zone ?? page.zone

  const scan = useCallback(
    async (shown: Shown, way: ScanWay, again = false) => {
      const result = await gate.scan(shown, { way, action, again })
      if (!result || result.result === 'undone') return
      const tone = toneOf(result.result)
      if (preferences.sound) sound(tone)
      if (preferences.vibration) vibrate(tone)
      if (preferences.print && result.result === 'admitted' && result.person) printSoon()
    },
    [gate, action, preferences],
  )
  useScanner((code) => void scan({ code }, 'scanner'))
  useKeys(gate, search)
  const connected = mode === 'online'
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
      <ModeBar {...page} zone={zone} state={state} canVerify={canVerify} lasting={lasting} />
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
                {person && outcome.result !== 'undone' && passes(outcome.result) && (
                  <Button type="button" onClick={() => print()}>
                    {t.print}
                  </Button>
                )}
                <Button type="button" onClick={gate.clear}>
                  {t.next}
                </Button>
              </ResultPanel>
            )}
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
      {person && (
        <div className="gate-print" aria-hidden="true">
          <p className="gate-name">{person.name}</p>
          {person.nameLatin !== person.name && <p>{person.nameLatin}</p>}
          <p>{person.organisation}</p>
          <p className="font-semibold">{kindOf(person.kindId)}</p>
        </div>
      )}
    </main>
  )
}

/** Once the badge is drawn. */
function printSoon(): void {
  requestAnimationFrame(() => setTimeout(() => print()))
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
