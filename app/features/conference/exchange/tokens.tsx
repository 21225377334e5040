import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

/** Days a key may work; the schema stands in app/domain/conference/exchange/forms.ts. */
const DAYS = [30, 180, 365]

/** A key just made: shown this once. */
export function MadeToken({ token }: { token: string }) {
  const t = useMessages(exchange).tokens
  return (
    <div className="mb-8 grid max-w-measure gap-4">
      <Notice kind="warn" live title={t.made}>
        {t.madeText}
      </Notice>
      <CopyField label={t.made} value={token} copy={t.copy} />
    </div>
  )
}

type Props = {
  tokens: readonly {
    id: string
    name: string
    tail: string
    expiresAt: Date | string | null
    lastUsedAt: Date | string | null
  }[]
  refused: Refusal | undefined
}

/** The keys with which programs act for this conference. */
export function Tokens({ tokens, refused }: Props) {
  const { moment } = useVenueClock()
  const t = useMessages(exchange).tokens
  return (
    <Section id="tokens" title={t.title} note={t.note}>
      {tokens.length === 0 ? (
        <p className="text-muted">{t.none}</p>
      ) : (
        <DataTable
          caption={t.title}
          hideCaption
          columns={[
            { key: 'name', label: t.columns.name },
            { key: 'tail', label: t.columns.tail, hideOnPhone: true },
            { key: 'until', label: t.columns.until },
            { key: 'used', label: t.columns.used, hideOnPhone: true },
            { key: 'end', label: t.columns.end },
          ]}
          rows={tokens.map(({ id, name, tail, expiresAt, lastUsedAt }) => ({
            rowKey: id,
            name: <span className="wrap-anywhere">{name}</span>,
            tail: <code>…{tail}</code>,
            until: expiresAt && moment(expiresAt),
            used: lastUsedAt ? moment(lastUsedAt) : t.never,
            end: (
              <RefusedForm refused={undefined} intent="revoke" className="flex!">
                {(_fields, busy) => (
                  <>
                    <input type="hidden" name="id" value={id} />
                    <Button kind="danger" disabled={busy} aria-label={t.revokeNamed(name)}>
                      {t.revoke}
                    </Button>
                  </>
                )}
              </RefusedForm>
            ),
          }))}
        />
      )}
      <RefusedForm refused={refused} intent="token" className="mt-8">
        {(fields, busy) => (
          <>
            <TextField label={t.name} hint={t.nameHint} {...fields.of('name')} />
            <Select
              label={t.days}
              {...fields.of('days', DAYS[1])}
              options={DAYS.map((days) => ({ value: String(days), label: t.dayCount(days) }))}
            />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.make}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
