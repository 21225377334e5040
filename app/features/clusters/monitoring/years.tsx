import { Link } from '@remix-run/react'
import { isPublished, type MonitoringRound } from '#app/domain/clusters/monitoring.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { paths } from '#app/paths.ts'
import { classes } from '#app/ui/classes.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/page.tsx'
import { Uncertain } from '#app/ui/uncertain.tsx'

export type RoundView = Localised<MonitoringRound>

type Props = { rounds: readonly RoundView[]; year: number }

/** The rounds side by side: what is certain is solid, the rest hatched and in two readings. */
export function Years({ rounds, year }: Props) {
  const lang = useLang()
  const t = useMessages(monitoring)
  const pair = (subjects: number | null, objects: number | null) =>
    subjects === null || objects === null ? null : t.pair(subjects, objects)
  const doubted = (round: RoundView, text: string | null) =>
    text === null ? (
      <span className="text-muted">{t.noReading}</span>
    ) : (
      <Uncertain certainty={round.certainty === 'unreadable' ? 'guess' : round.certainty}>
        {text}
      </Uncertain>
    )
  return (
    <Section id="years" title={t.years} note={t.yearsNote}>
      <ol className="no-print mb-6 grid grid-cols-4 gap-1 sm:grid-cols-7">
        {rounds.map((round) => (
          <li key={round.year}>
            <Link
              to={paths.monitoring(lang, round.year)}
              aria-current={round.year === year ? 'page' : undefined}
              className="group block text-ink no-underline"
            >
              <span
                aria-hidden="true"
                className={classes(
                  'flex h-14 items-center justify-center border text-lg font-semibold',
                  isPublished(round)
                    ? 'tabular border-ink bg-ink text-paper'
                    : 'hatched border-edge text-muted',
                )}
              >
                {isPublished(round) ? (
                  round.subjects
                ) : (
                  <span className="rounded bg-paper px-2 text-base">?</span>
                )}
              </span>
              <span
                className={classes(
                  'tabular block border-b-2 py-1 text-center text-sm group-hover:border-ink',
                  round.year === year ? 'border-ink font-semibold' : 'border-paper',
                )}
              >
                {round.year}
              </span>
              <span className="sr-only">{isPublished(round) ? t.known : t.notKnown}</span>
            </Link>
          </li>
        ))}
      </ol>
      <DataTable
        caption={t.pairWords}
        columns={[
          { key: 'year', label: t.yearColumn },
          { key: 'first', label: t.firstReading },
          { key: 'second', label: t.secondReading },
          { key: 'sure', label: t.whatIsKnown },
        ]}
        rows={rounds.map((round) => ({
          rowKey: String(round.year),
          year: <Link to={paths.monitoring(lang, round.year)}>{round.year}</Link>,
          first: isPublished(round)
            ? pair(round.subjects, round.objects)
            : doubted(round, pair(round.subjects, round.objects)),
          second: isPublished(round)
            ? '—'
            : doubted(round, pair(round.altSubjects, round.altObjects)),
          sure: isPublished(round) ? t.known : t.notKnown,
        }))}
      />
    </Section>
  )
}
