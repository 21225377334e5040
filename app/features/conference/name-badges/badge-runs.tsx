import { Link } from '@remix-run/react'
import type { NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import type { JobState } from '#app/domain/jobs/vocabulary.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { formatBytes } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'
import { useProgress } from '../desk/use-progress.ts'

type Run = {
  id: string
  state: JobState
  done: number
  total: number
  format: NameBadgeFormat
  startedAt: string
  files: {
    id: string
    part: number
    badges: number
    firstName: string
    lastName: string
    size: number
  }[]
}
type Props = { runs: readonly Run[]; self: string; hrefOf: (id: string) => string }

/** The files made last, and how far those being made are. */
export function BadgeRuns({ runs, self, hrefOf }: Props) {
  const t = useMessages(conferenceTickets).badges
  const running = runs.some(({ state }) => state === 'waiting' || state === 'running')
  useProgress(running)
  if (runs.length === 0) return <p className="text-muted">{t.noRuns}</p>
  return (
    <ul aria-live="polite" className="border-t border-line">
      {runs.map((run) => (
        <li key={run.id} className="border-b border-line py-4">
          <OneRun run={run} self={self} hrefOf={hrefOf} />
        </li>
      ))}
    </ul>
  )
}

function OneRun({ run, self, hrefOf }: { run: Run } & Pick<Props, 'self' | 'hrefOf'>) {
  const lang = useLang()
  const t = useMessages(conferenceTickets).badges
  const { moment } = useVenueClock()
  const { state, done, total, files } = run
  return (
    <>
      <p className="text-sm text-muted">
        {moment(run.startedAt)} · {t.formats[run.format]}
      </p>
      {(state === 'waiting' || state === 'running') && (
        <div className="mt-2 grid gap-2">
          <Progress
            label={state === 'waiting' ? t.waiting : t.running}
            value={total > 0 ? Math.floor((100 * done) / total) : undefined}
          />
          <p className="text-sm text-muted">
            {total > 0 && <>{t.progress(done, total)}. </>}
            <Link to={self}>{t.refresh}</Link>
          </p>
        </div>
      )}
      {state === 'failed' && (
        <div className="mt-2">
          <Notice kind="error" title={t.failed}>
            {t.failedText}
          </Notice>
        </div>
      )}
      {state === 'done' && files.length === 0 && <p className="mt-1">{t.gone}</p>}
      {files.length > 0 && (
        <ul className="mt-1">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-baseline gap-x-4 py-1">
              <a href={hrefOf(file.id)} download>
                {t.file(file.part, file.badges)}
              </a>
              <span className="text-sm text-muted">
                {t.range(file.firstName, file.lastName)} · PDF, {formatBytes(lang, file.size)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
