import { sparse, type DayNumbers } from '#app/domain/conference/desk/numbers.ts'
import { conferenceOverview } from '#app/i18n/conference-overview.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { ChartFigure } from '#app/ui/charts/figure.tsx'
import { DayLines } from './day-lines.tsx'

/** Registrations day by day: a picture, and the same numbers as a table. */
export function NumbersOverTime({ days }: { days: readonly DayNumbers[] }) {
  const lang = useLang()
  const t = useMessages(conferenceOverview)
  const last = days.at(-1)
  if (!last) return null
  const number = (value: number) => formatNumber(lang, value)
  const date = (day: string) => formatPartialDate(lang, day)
  const line = (key: 'registered' | 'confirmed' | 'waiting') => ({
    label: t.line[key],
    values: days.map((day) => day[key]),
    text: number(last[key]),
  })
  return (
    <ChartFigure
      id="registrations-by-day"
      title={t.overTimeTitle(last.confirmed, last.registered)}
      lead={t.overTimeLead}
      source={t.source}
      table={{
        columns: [
          { label: t.column.day },
          { label: t.column.registered, numeric: true },
          { label: t.column.confirmed, numeric: true },
          { label: t.column.pending, numeric: true },
          { label: t.column.waiting, numeric: true },
        ],
        rows: sparse(days).map((day) => [
          date(day.day),
          day.registered,
          day.confirmed,
          day.pending,
          day.waiting,
        ]),
      }}
    >
      <DayLines
        label={t.chartLabel(date(days[0]!.day), date(last.day))}
        days={days.map(({ day }) => date(day))}
        format={number}
        lines={[
          { ...line('registered'), tone: 'quiet' },
          { ...line('confirmed'), tone: 'accent' },
          { ...line('waiting'), tone: 'dashed' },
        ]}
      />
    </ChartFigure>
  )
}
