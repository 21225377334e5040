import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import { WHOLE } from '#app/domain/clusters/ladder/standing.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

type Props = {
  criterion: CriterionId
  /** The criterion in words. */
  label: string
  /** Of the evidence; without it the word is on the criterion as a whole. */
  evidence?: { key: string; label: string; checked: boolean }
  /** Its place among the forms of the page. */
  name: string
  refused: Refusal | undefined
}

/** An expert's word: accept or refuse, until when, with a note for the cluster. */
export function CheckForm({ criterion, label, evidence, name, refused }: Props) {
  const t = useMessages(ladder).check
  const intent = `check:${name}`
  const own = refused?.intent === intent
  return (
    <details className="no-print mt-1" open={own}>
      <summary className="py-1 text-sm font-medium">
        {evidence ? (
          <>
            {evidence.checked ? t.again : t.title}
            <VisuallyHidden>: {evidence.label}</VisuallyHidden>
          </>
        ) : (
          <>
            {t.whole}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </>
        )}
      </summary>
      <RefusedForm
        refused={refused}
        intent={intent}
        className="mt-2 border-l-4 border-line pl-4"
        preventScrollReset
      >
        {(fields, busy) => (
          <>
            <input type="hidden" name="criterion" value={criterion} />
            <input type="hidden" name="key" value={evidence?.key ?? WHOLE} />
            {!evidence && <p className="text-sm text-muted">{t.wholeHint}</p>}
            <TextField
              {...fields.of('note')}
              label={t.note}
              hint={evidence ? t.noteHint : undefined}
              optional={Boolean(evidence)}
              maxLength={1000}
            />
            <TextField {...fields.of('validUntil')} label={t.validUntil} type="date" optional />
            <div className="flex flex-wrap gap-3">
              <Button name="verdict" value="accepted" disabled={busy}>
                {evidence ? t.accept : t.wholeAccept}
              </Button>
              <Button kind="danger" name="verdict" value="refused" disabled={busy}>
                {evidence ? t.refuse : t.wholeRefuse}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}
