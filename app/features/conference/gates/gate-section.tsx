import { Form } from '@remix-run/react'
import { gates as words } from '#app/i18n/gates.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { DeviceTable, type ListedDevice } from './device-table.tsx'
import { GateForm, type GateKind } from './gate-form.tsx'

type Gate = {
  id: string
  version: number
  name: { ru: string; en: string }
  title: string
  kindIds: string[]
  autoPrint: boolean
  closed: boolean
  cameToday: number
  devices: ListedDevice[]
}

type Props = {
  gate: Gate
  kinds: readonly GateKind[]
  zone: string
  refused: Refusal | undefined
}

/** One gate: how many came by it, its devices, a link for another one, its settings. */
export function GateSection({ gate, kinds, zone, refused }: Props) {
  const t = useMessages(words)
  const { id, title, closed, devices } = gate
  const own = (intent: string) => refused?.intent === intent
  const names = kinds.filter((kind) => gate.kindIds.includes(kind.id)).map(({ name }) => name)
  return (
    <Section
      id={`gate-${id}`}
      level={3}
      title={
        <>
          {title} {closed && <Tag>{t.closed}</Tag>}
        </>
      }
      note={
        <>
          {t.cameToday(gate.cameToday)}. {t.lets(names.length > 0 ? names.join(', ') : t.allKinds)}.
        </>
      }
    >
      {devices.length > 0 ? (
        <DeviceTable caption={`${t.devices}: ${title}`} devices={devices} zone={zone} />
      ) : (
        !closed && <p className="text-sm text-muted">{t.noDevices}</p>
      )}
      <div className="no-print mt-4 grid gap-x-10 border-t border-line">
        {!closed && (
          <details
            className="border-b border-line py-2"
            open={own(`link-${id}`) || devices.length === 0 || undefined}
          >
            <summary className="py-1 font-medium">{t.newLink}</summary>
            <RefusedForm refused={refused} intent={`link-${id}`} className="mt-3 pb-3">
              {(fields, busy) => (
                <>
                  <input type="hidden" name="gate" value={id} />
                  <TextField
                    label={t.label}
                    hint={t.labelHint}
                    maxLength={80}
                    {...fields.of('label')}
                  />
                  <TextField
                    label={t.days}
                    type="number"
                    inputMode="numeric"
                    min={1}
                    max={30}
                    {...fields.of('days', 3)}
                  />
                  <div>
                    <Button disabled={busy}>{t.makeLink}</Button>
                  </div>
                </>
              )}
            </RefusedForm>
          </details>
        )}
        <details className="border-b border-line py-2" open={own(`gate-${id}`) || undefined}>
          <summary className="py-1 font-medium">{t.change}</summary>
          <div className="mt-3 grid gap-5 pb-3">
            <GateForm kinds={kinds} gate={gate} intent={`gate-${id}`} refused={refused} />
            <Form method="post">
              <input type="hidden" name="gate" value={id} />
              <Button
                name="intent"
                value={closed ? 'reopen' : 'close'}
                kind={closed ? 'quiet' : 'danger'}
              >
                {closed ? t.reopen : t.close}
              </Button>
            </Form>
          </div>
        </details>
      </div>
    </Section>
  )
}
