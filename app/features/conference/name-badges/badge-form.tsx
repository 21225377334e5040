import {
  nameBadgeFormats,
  nameBadgeOrders,
  type NameBadgeFormat,
} from '#app/domain/conference/name-badge.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  refused: Refusal | undefined
  kinds: readonly { id: string; name: string }[]
  /** The size the conference has chosen. */
  usual: NameBadgeFormat
  /** Everything is printed already: who comes here wants it once more. */
  anew: boolean
}

/** What to print, on what, in which order. */
export function BadgeForm({ refused, kinds, usual, anew }: Props) {
  const t = useMessages(conferenceTickets).badges
  return (
    <RefusedForm refused={refused}>
      {(fields, busy) => (
        <>
          <Select
            label={t.format}
            options={nameBadgeFormats.map((value) => ({ value, label: t.formats[value] }))}
            {...fields.of('format', usual)}
          />
          <Select
            label={t.kind}
            options={[
              { value: '', label: t.everybody },
              ...kinds.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...fields.of('kindId', '')}
          />
          <Select
            label={t.order}
            options={nameBadgeOrders.map((value) => ({ value, label: t.orders[value] }))}
            {...fields.of('order', 'name')}
          />
          <Checkbox
            name="onlyNew"
            value="1"
            label={t.onlyNew}
            defaultChecked={fields.ticked('onlyNew', '1', !anew)}
          />
          <p className="text-sm text-muted">{t.cutNote}</p>
          <div>
            <Button disabled={busy}>{t.start}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
