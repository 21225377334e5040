import type { ReactNode } from 'react'
import {
  toneOf,
  type ResultTone,
  type ScanResult,
} from '#app/domain/conference/check-in/vocabulary.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'

/** A circle, a triangle, an octagon: told apart without colour, and from three steps away. */
const shapes: Record<ResultTone, { outline: string; sign: string }> = {
  go: {
    outline: 'M50 4a46 46 0 1 0 0 92 46 46 0 0 0 0-92Z',
    sign: 'M28 52l16 16 30-34',
  },
  ask: { outline: 'M50 6 97 92H3Z', sign: 'M50 38v26M50 77v1' },
  stop: { outline: 'M31 4h38l27 27v38L69 96H31L4 69V31Z', sign: 'M33 33l34 34M67 33 33 67' },
}

const looks: Record<ResultTone, string> = {
  go: 'gate-go',
  ask: 'gate-ask',
  stop: 'gate-stop',
}

type Props = {
  result: ScanResult | 'undone'
  person: { name: string; nameLatin: string; organisation: string; code: string } | null
  /** The kind of attendance. */
  kind: string | null
  earlier: string | null
  note?: string | null
  /** Buttons: let in again, take back, next. */
  children?: ReactNode
}

/** What the gate says, as large as there is room. */
export function ResultPanel({ result, person, kind, earlier, note, children }: Props) {
  const t = useMessages(checkIn)
  const tone = result === 'undone' ? null : toneOf(result)
  const words = result === 'undone' ? t.undone : t.result[result]
  return (
    <section
      aria-label={words.title}
      data-result={result}
      className={classes('gate-result', tone ? looks[tone] : 'gate-undone')}
    >
      <div className="flex items-center gap-4 sm:gap-6">
        {tone && (
          <svg viewBox="0 0 100 100" className="gate-shape" aria-hidden="true">
            <path d={shapes[tone].outline} className="gate-outline" />
            <path d={shapes[tone].sign} className="gate-sign" />
          </svg>
        )}
        <div role={tone === 'stop' ? 'alert' : 'status'} className="min-w-0">
          <p className="gate-verdict">{words.title}</p>
          <p className="text-base">{words.text}</p>
        </div>
      </div>
      {person && (
        <div className="gate-person">
          <p className="gate-name">{person.name}</p>
          {person.nameLatin && person.nameLatin !== person.name && (
            <p className="text-base">{person.nameLatin}</p>
          )}
          {person.organisation && <p className="text-base">{person.organisation}</p>}
          <p className="text-base">
            {kind && <strong className="font-semibold">{kind}</strong>}
            {kind && ' · '}
            <span className="tabular">{person.code}</span>
          </p>
        </div>
      )}
      {earlier && <p className="text-lg font-semibold">{earlier}</p>}
      {note && <p className="text-base">{note}</p>}
      {children && <div className="no-print gate-answers">{children}</div>}
    </section>
  )
}
