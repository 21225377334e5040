import type { JobState } from '#app/domain/jobs/vocabulary.ts'
import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { useProgress } from './use-progress.ts'

export type JobView = { state: JobState; done: number; total: number }

/** How far the making of the letters is. */
export function MailingProgress({ job }: { job: JobView | null }) {
  const t = useMessages(conferenceMailings)
  useProgress(job?.state !== 'failed')
  if (job?.state === 'failed') return <Notice kind="error" title={t.broken} />
  return (
    <div className="grid max-w-measure gap-2" aria-live="polite">
      <Progress
        label={t.sending}
        value={job && job.total > 0 ? Math.floor((100 * job.done) / job.total) : undefined}
      />
      <p className="text-sm text-muted">
        {job && job.total > 0 && t.progress(job.done, job.total)}
      </p>
    </div>
  )
}

type Outcome = {
  letters: number
  leftOut: number
  became: readonly { state: MailState; n: number }[]
}

/** What became of a mailing that was sent. */
export function MailingOutcome({ letters, leftOut, became }: Outcome) {
  const lang = useLang()
  const t = useMessages(conferenceMailings)
  const states = useMessages(mail).state
  return (
    <>
      <p className="font-medium">{t.sentTo(letters)}</p>
      {leftOut > 0 && <p className="text-muted">{t.leftOut(leftOut)}</p>}
      {became.length > 0 && (
        <div className="mt-5">
          <Facts
            figures
            items={became.map(({ state, n }) => ({
              term: states[state],
              value: formatNumber(lang, n),
            }))}
          />
        </div>
      )}
    </>
  )
}
