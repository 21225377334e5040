import { Link } from '@remix-run/react'
import type { MailingState } from '#app/domain/conference/desk/vocabulary.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  mailing: {
    state: MailingState
    version: number
    count: number
    reminder: boolean
    due: string | null
  }
  /** The attendees it goes to. */
  list: string
  refused: Refusal | undefined
}

/** What can be done with a letter that is written: tried on oneself, sent or set, thrown away. */
export function SendMailing({ mailing, list, refused }: Props) {
  const t = useMessages(conferenceMailings)
  const { state, version, count, reminder, due } = mailing
  const draft = state === 'draft'
  return (
    <Section id="send" title={t.sendTitle}>
      <p className="mb-5">
        {t.segment(count)}
        {count > 0 && (
          <>
            . <Link to={list}>{t.seeList}</Link>
          </>
        )}
      </p>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-6">
        {!reminder && count > 0 && (
          <RefusedForm refused={refused} intent="send" className="gap-2">
            {(_fields, busy) => (
              <>
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="expected" value={count} />
                <div>
                  <Button disabled={busy}>{t.send(count)}</Button>
                </div>
                <p className="text-sm text-muted">{t.sendNote}</p>
              </>
            )}
          </RefusedForm>
        )}
        {reminder && due && (
          <RefusedForm
            refused={refused}
            intent={draft ? 'schedule' : 'unschedule'}
            className="gap-2"
          >
            {(_fields, busy) => (
              <>
                <input type="hidden" name="version" value={version} />
                <div>
                  <Button kind={draft ? 'primary' : 'quiet'} disabled={busy}>
                    {draft ? t.schedule : t.unschedule}
                  </Button>
                </div>
                <p className="text-sm text-muted">{t.scheduleNote(due)}</p>
              </>
            )}
          </RefusedForm>
        )}
        {count > 0 && (
          <RefusedForm refused={refused} intent="test" className="gap-2">
            {(_fields, busy) => (
              <>
                <div>
                  <Button kind="quiet" disabled={busy}>
                    {t.test}
                  </Button>
                </div>
                <p className="text-sm text-muted">{t.testNote}</p>
              </>
            )}
          </RefusedForm>
        )}
        {draft && (
          <RefusedForm refused={refused} intent="remove" className="gap-2">
            {(_fields, busy) => (
              <div>
                <Button kind="danger" disabled={busy}>
                  {t.remove}
                </Button>
              </div>
            )}
          </RefusedForm>
        )}
      </div>
    </Section>
  )
}
