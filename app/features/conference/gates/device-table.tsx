import { Form } from '@remix-run/react'
import { MOST_SKEW } from '#app/domain/conference/check-in/vocabulary.ts'
import { doorMoment } from '#app/i18n/door-times.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { gates as words } from '#app/i18n/gates.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'

export type ListedDevice = {
  id: string
  label: string
  state: 'linked' | 'working' | 'silent' | 'over'
  by: string | null
  seenAt: string | null
  until: string
  waiting: number
  skew: number
}

type Props = { caption: string; devices: readonly ListedDevice[]; zone: string }

/** The devices of a gate, each with a way to disconnect it. */
export function DeviceTable({ caption, devices, zone }: Props) {
  const lang = useLang()
  const t = useMessages(words)
  const { column } = t
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { key: 'device', label: column.device },
        { key: 'state', label: column.state },
        { key: 'seen', label: column.seen, hideOnPhone: true },
        { key: 'until', label: column.until, hideOnPhone: true },
        { key: 'waiting', label: column.waiting, align: 'right', hideOnPhone: true },
        { key: 'end', label: <span className="sr-only">{t.end}</span>, align: 'right' },
      ]}
      rows={devices.map(({ id, label, state, by, seenAt, until, waiting, skew }) => ({
        rowKey: id,
        device: (
          <>
            {label}
            {by && <span className="block text-xs font-normal text-muted">{t.by(by)}</span>}
          </>
        ),
        state: (
          <>
            {t.state[state]}
            {Math.abs(skew) > MOST_SKEW && (
              <span className="block text-danger">{t.clockOff(Math.round(skew / 60_000))}</span>
            )}
          </>
        ),
        seen: seenAt ? doorMoment(lang, seenAt, zone) : '—',
        until: doorMoment(lang, until, zone),
        waiting: waiting > 0 ? formatNumber(lang, waiting) : '—',
        end: state !== 'over' && (
          <Form method="post">
            <input type="hidden" name="device" value={id} />
            <Button
              name="intent"
              value="end"
              kind="quiet"
              className="no-print text-sm"
              aria-label={t.endName(label)}
            >
              {t.end}
            </Button>
          </Form>
        ),
      }))}
    />
  )
}
