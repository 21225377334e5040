import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import type { OwnView } from './own-view.ts'

type Props = { shown: OwnView; refused: Refusal | undefined }

/** What stands to be done: an offer to answer, a turn to wait for, a way back. */
export function OwnState({ shown, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registration)
  const { registration: row, conference, group, position, live } = shown
  if (!live)
    return (
      <LinkButton kind="quiet" href={paths.register(lang, conference.slug)}>
        {t.again}
      </LinkButton>
    )
  if (row.state === 'waiting' && position !== null)
    return <p className="text-lg font-semibold">{t.numberInLine(position)}</p>
  if (row.state === 'confirmed')
    return (
      <div className="flex flex-wrap gap-3">
        <LinkButton href={paths.ticket(lang, conference.slug, shown.token)}>
          {t.ticketNote}
        </LinkButton>
        {shown.feedback && (
          <LinkButton
            href={paths.feedback(
              lang,
              conference.slug,
              `?${new URLSearchParams({ r: shown.token })}`,
            )}
            kind="quiet"
          >
            {t.feedback}
          </LinkButton>
        )}
      </div>
    )
  if (row.state !== 'offered') return null
  if (row.overdue) return <Notice kind="warn" title={t.overdue} />
  const until =
    row.offeredUntil && t.offerUntil(formatZoned(lang, row.offeredUntil, conference.zone))
  return (
    <div className="grid gap-4">
      <p className="text-lg font-semibold">{until}</p>
      {group ? (
        <Notice kind="info" title={t.managerAnswers(group)} />
      ) : (
        <RefusedForm refused={refused} intent="offer">
          {(_fields, busy) => (
            <div className="flex flex-wrap gap-3">
              <Button name="answer" value="accept" disabled={busy}>
                {t.accept}
              </Button>
              <Button name="answer" value="leave" kind="quiet" disabled={busy}>
                {t.leave}
              </Button>
            </div>
          )}
        </RefusedForm>
      )}
    </div>
  )
}
