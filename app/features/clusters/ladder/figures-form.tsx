import type { CountedFigures, OwnFigures } from '#app/domain/clusters/ladder/readiness.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { readiness } from '#app/i18n/readiness.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  own: OwnFigures
  counted: CountedFigures
  version: number
  refused: Refusal | undefined
}

/** In the order of the requirements. */
const order = [
  'governingShare',
  'regionAgreement',
  'enterprises',
  'endProductMakers',
  'planning',
  'productivity',
  'regionalProductivity',
  'productiveJobsShare',
  'innerSalesShare',
  'education',
  'facilities',
] as const satisfies (keyof OwnFigures)[]

/** A cluster's own figures for the check against decree 779. */
export function FiguresForm({ own, counted, version, refused }: Props) {
  const lang = useLang()
  const t = useMessages(readiness)
  // As it is read in the language of the page; the comma and the point are both understood.
  const written = (value: number | null) =>
    value === null ? null : lang === 'ru' ? String(value).replace('.', ',') : String(value)
  return (
    <RefusedForm refused={refused}>
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={version} />
          {order.map((name) => {
            const value = own[name]
            if (name === 'regionAgreement' || name === 'planning')
              return (
                <Select
                  key={name}
                  {...fields.of(name, value === null ? '' : value ? 'yes' : 'no')}
                  label={t.field[name]}
                  options={[
                    { value: '', label: t.dontKnow },
                    { value: 'yes', label: t.answers.yes },
                    { value: 'no', label: t.answers.no },
                  ]}
                />
              )
            const known = name in counted ? counted[name as keyof CountedFigures] : 0
            return (
              <TextField
                key={name}
                {...fields.of(name, written(value as number | null))}
                label={t.field[name]}
                hint={known > 0 ? t.fromProfile(known) : undefined}
                inputMode="decimal"
                autoComplete="off"
              />
            )
          })}
          <div>
            <Button disabled={busy}>{t.submit}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
