import { useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

type Props = {
  criteria: { id: string; name: string; weight: number }[]
  scale: number
  own: { scores: Record<string, number>; comment: string; conflict: boolean } | null
  refused: Refusal | undefined
}

/** One's own review: a score for each criterion, a comment, or that one has an interest in it. */
export function ReviewForm({ criteria, scale, own, refused }: Props) {
  const t = useMessages(proposals).desk
  return (
    <RefusedForm refused={refused} intent="review">
      {(fields, busy) => (
        <>
          {criteria.map(({ id, name, weight }) => {
            const field = `score.${id}`
            const { error } = fields.of(field)
            return (
              <fieldset key={id} className={error ? 'border-l-4 border-danger pl-3' : undefined}>
                <legend className="mb-1 font-medium">
                  {name} <span className="font-normal text-muted">({t.weight(weight)})</span>
                </legend>
                {error && <p className="mb-1 text-sm font-medium text-danger">{error}</p>}
                <div className="flex flex-wrap items-center gap-x-5">
                  <span className="text-sm text-muted" aria-hidden="true">
                    {t.worst}
                  </span>
                  {Array.from({ length: scale }, (_, i) => String(i + 1)).map((value) => (
                    <Checkbox
                      key={value}
                      type="radio"
                      name={field}
                      value={value}
                      label={
                        <>
                          {value}
                          {value === '1' && <VisuallyHidden>, {t.worst}</VisuallyHidden>}
                          {value === String(scale) && <VisuallyHidden>, {t.best}</VisuallyHidden>}
                        </>
                      }
                      defaultChecked={fields.ticked(
                        field,
                        value,
                        String(own?.scores[id]) === value,
                      )}
                    />
                  ))}
                  <span className="text-sm text-muted" aria-hidden="true">
                    {t.best}
                  </span>
                </div>
              </fieldset>
            )
          })}
          <TextArea
            label={t.comment}
            hint={t.commentHint}
            optional
            {...fields.of('comment', own?.comment)}
          />
          <Checkbox
            name="conflict"
            value="yes"
            label={
              <>
                {t.conflict}
                <span className="block text-muted">{t.conflictHint}</span>
              </>
            }
            defaultChecked={fields.ticked('conflict', 'yes', own?.conflict ?? false)}
          />
          <div>
            <Button disabled={busy}>{t.saveReview}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
