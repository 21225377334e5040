import { numbered779, type ReadinessThresholds } from '#app/domain/clusters/ladder/readiness.ts'
import { categories } from '#app/i18n/categories.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { thresholds as words } from '#app/i18n/thresholds.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = { thresholds: ReadinessThresholds; version: number; refused: Refusal | undefined }

/** The numbers of the check against decree 779, and what a change of them rests on. */
export function ReadinessThresholdsForm({ thresholds, version, refused }: Props) {
  const t = useMessages(words).readiness
  const { requirement } = useMessages(categories)
  return (
    <RefusedForm refused={refused} intent="readiness">
      {(form, busy) => (
        <>
          <input type="hidden" name="version" value={version} />
          {numbered779.map(({ id, measure }) => (
            <TextField
              key={id}
              {...form.of(id, thresholds[id])}
              label={`${requirement[id]}, ${measure === 'share' ? t.percent : t.count}`}
              inputMode="numeric"
              required
            />
          ))}
          <TextField
            {...form.of('groundRu')}
            label={t.groundRu}
            hint={t.groundHint}
            required
            maxLength={500}
          />
          <TextField {...form.of('groundEn')} label={t.groundEn} required maxLength={500} />
          <div>
            <Button disabled={busy}>{t.save}</Button>
            <p className="mt-2 text-sm text-muted">{t.note}</p>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
