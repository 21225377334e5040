import { webhookEvents, type WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RefusedForm, type Refusal, type useFields } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

type Shown = {
  id: string
  url: string
  secret: string
  events: readonly WebhookEvent[]
  active: boolean
  failingSince: Date | string | null
  version: number
}
type FieldsProps = { fields: ReturnType<typeof useFields>; known?: Shown }

/** Where to write to, and about what. */
export function EndpointFields({ fields, known }: FieldsProps) {
  const t = useMessages(exchange).webhooks
  return (
    <>
      <TextField
        type="url"
        label={t.url}
        hint={t.urlHint}
        {...fields.of('url', known?.url)}
        spellCheck={false}
      />
      <Choices
        name="events"
        label={t.events}
        options={webhookEvents.map((value) => ({ value, label: t.event[value] }))}
        ticked={(value) =>
          fields.ticked('events', value, known?.events.includes(value as WebhookEvent) ?? true)
        }
        error={fields.of('events').error}
      />
    </>
  )
}

/** One address that is told what happens: how it is, and what can be done with it. */
export function Endpoint({ endpoint, refused }: { endpoint: Shown; refused: Refusal | undefined }) {
  const { moment } = useVenueClock()
  const t = useMessages(exchange).webhooks
  const { id, url, secret, events, active, failingSince, version } = endpoint
  const own = refused?.intent === 'edit' && refused.values.id === id ? refused : undefined
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  const tool = (intent: string, label: string, kind: 'quiet' | 'danger' = 'quiet') => (
    <RefusedForm refused={undefined} intent={intent} className="flex!">
      {(_fields, busy) => (
        <>
          {hidden}
          <Button kind={kind} disabled={busy}>
            {label}
          </Button>
        </>
      )}
    </RefusedForm>
  )
  return (
    <li className="border-b border-line py-5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium wrap-anywhere">{url}</span>
        <Tag>{active ? t.on : t.off}</Tag>
      </p>
      <p className="mt-1 text-sm text-muted">{events.map((event) => t.event[event]).join(' · ')}</p>
      {failingSince && (
        <div className="mt-3">
          <Notice kind="warn">{active ? t.failing(moment(failingSince)) : t.offFailing}</Notice>
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {tool('test', t.test)}
        {active ? tool('off', t.turnOff) : tool('on', t.turnOn)}
      </div>
      <details className="mt-4" open={own !== undefined || undefined}>
        <summary className="cursor-pointer text-accent">{t.edit}</summary>
        <div className="mt-4 grid gap-6">
          <RefusedForm key={version} refused={own} intent="edit">
            {(fields, busy) => (
              <>
                {hidden}
                <EndpointFields fields={fields} known={endpoint} />
                <div>
                  <Button disabled={busy}>{t.save}</Button>
                </div>
              </>
            )}
          </RefusedForm>
          <div className="max-w-measure">
            <CopyField label={t.secret} value={secret} copy={t.copy} />
            <p className="mt-1 mb-3 text-sm text-muted">{t.secretNote}</p>
            {tool('new-secret', t.newSecret)}
          </div>
          <div>
            {tool('remove', t.remove, 'danger')}
            <p className="mt-1 text-sm text-muted">{t.removeNote}</p>
          </div>
        </div>
      </details>
    </li>
  )
}
