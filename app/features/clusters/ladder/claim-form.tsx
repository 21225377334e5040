import { Form } from '@remix-run/react'
import type { ClaimedCriterion } from '#app/domain/clusters/ladder/evidence.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import type { Ladder } from './view.ts'

type Props = {
  criterion: ClaimedCriterion
  /** The criterion in words. */
  label: string
  documents: Ladder['documents']
  refused: Refusal | undefined
}

/** Shows an expert what the profile alone does not tell: a document, or an entry in the register. */
export function ClaimForm({ criterion, label, documents, refused }: Props) {
  const lang = useLang()
  const t = useMessages(ladder).show
  const intent = `show:${criterion}`
  const entry = criterion === 'ind-1'
  if (!entry && documents.length === 0) return <p className="text-sm text-muted">{t.noDocuments}</p>
  const options = [
    { value: '', label: t.choose },
    ...documents.map(({ id, title, date }) => ({
      value: id,
      label: date ? `${title}, ${formatPartialDate(lang, date)}` : title,
    })),
  ]
  return (
    <details className="no-print mt-1" open={refused?.intent === intent}>
      <summary className="py-1 text-sm font-medium">
        {t.title}
        <VisuallyHidden>: {label}</VisuallyHidden>
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
            {entry ? (
              <>
                <TextField {...fields.of('entryNumber')} label={t.entryNumber} maxLength={100} />
                <TextField {...fields.of('entryDate')} label={t.entryDate} type="date" optional />
              </>
            ) : (
              <Select {...fields.of('document')} label={t.document} options={options} />
            )}
            <div>
              <Button disabled={busy}>{t.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}

/** Takes back what was shown. */
export function WithdrawButton({ claim, label }: { claim: string; label: string }) {
  const t = useMessages(ladder).show
  return (
    <Form method="post" className="no-print" preventScrollReset>
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="claim" value={claim} />
      <button
        type="submit"
        className="link min-h-6 text-sm text-accent underline"
        aria-label={t.withdrawNamed(label)}
      >
        {t.withdraw}
      </button>
    </Form>
  )
}
