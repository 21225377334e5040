import type { DeliveryState, WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

type Props = {
  deliveries: readonly {
    id: string
    url: string
    event: WebhookEvent
    state: DeliveryState
    attempts: number
    status: number | null
    error: string | null
    tookMs: number | null
    createdAt: Date | string
  }[]
}

/** What was told lately, and how it was taken. */
export function Deliveries({ deliveries }: Props) {
  const { moment } = useVenueClock()
  const t = useMessages(exchange).webhooks
  if (deliveries.length === 0) return <p className="text-muted">{t.logNone}</p>
  const answerOf = ({ status, error, tookMs }: Props['deliveries'][number]) => {
    const known = error !== null && Object.hasOwn(t.errors, error)
    const what =
      status !== null
        ? `HTTP ${status}`
        : error !== null
          ? known
            ? t.errors[error as keyof typeof t.errors]
            : `${t.errors.other} (${error})`
          : '—'
    return tookMs === null ? what : `${what}, ${t.took(tookMs)}`
  }
  return (
    <DataTable
      caption={t.log}
      hideCaption
      columns={[
        { key: 'event', label: t.columns.event },
        { key: 'to', label: t.columns.to, hideOnPhone: true },
        { key: 'at', label: t.columns.at },
        { key: 'state', label: t.columns.state },
        { key: 'answer', label: t.columns.answer, hideOnPhone: true },
        { key: 'again', label: t.columns.again },
      ]}
      rows={deliveries.map((one) => ({
        rowKey: one.id,
        event: t.event[one.event],
        to: <span className="wrap-anywhere">{one.url}</span>,
        at: moment(one.createdAt),
        state: `${t.state[one.state]}${one.attempts > 1 ? `, ${t.attempts(one.attempts)}` : ''}`,
        answer: answerOf(one),
        again: one.event !== 'test' && (
          <RefusedForm refused={undefined} intent="again" className="flex!">
            {(_fields, busy) => (
              <>
                <input type="hidden" name="id" value={one.id} />
                <Button
                  kind="quiet"
                  disabled={busy}
                  aria-label={t.againNamed(t.event[one.event], moment(one.createdAt))}
                >
                  {t.again}
                </Button>
              </>
            )}
          </RefusedForm>
        ),
      }))}
    />
  )
}
