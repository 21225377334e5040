import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Checkbox } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

type Key = { id: string; since: Date | string; state: 'inForce' | 'retired' | 'withdrawn' }

/** The keys of a conference's tickets, and how one is replaced. */
export function TicketKeys({
  refused,
  keys,
}: {
  refused: Refusal | undefined
  keys: readonly Key[]
}) {
  const { date } = useVenueClock()
  const t = useMessages(conferenceTickets).papers
  if (keys.length === 0) return <p className="text-muted">{t.noKeys}</p>
  return (
    <>
      <DataTable
        caption={t.keys}
        hideCaption
        columns={[
          { key: 'key', label: t.keyColumns.key },
          { key: 'state', label: t.keyColumns.state },
          { key: 'since', label: t.keyColumns.since, hideOnPhone: true },
        ]}
        rows={keys.map(({ id, since, state }) => ({
          rowKey: id,
          key: <code>{id}</code>,
          state: t[state],
          since: date(since),
        }))}
      />
      <RefusedForm refused={refused} intent="rotate" className="mt-6">
        {(fields, busy) => (
          <>
            <input
              type="hidden"
              name="key"
              value={keys.find(({ state }) => state === 'inForce')?.id ?? ''}
            />
            <p className="text-sm text-muted">{t.rotateNote}</p>
            <Checkbox
              name="withdraw"
              value="1"
              label={t.withdraw}
              defaultChecked={fields.ticked('withdraw', '1', false)}
            />
            <div>
              <Button kind="danger" disabled={busy}>
                {t.rotate}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </>
  )
}
