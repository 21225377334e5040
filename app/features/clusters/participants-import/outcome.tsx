import type { StepKind } from '#app/domain/clusters/participants-import/plan.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

const ORDER = ['create', 'update', 'unchanged', 'error'] as const

type Props = {
  counts: Record<StepKind, number>
  /** Names the plan shown: another one is not carried out. */
  fingerprint: string
  refused: Refusal | undefined
  /** Where another file is uploaded. */
  again: string
}

/** What the whole table would do, and the decision. */
export function Outcome({ counts, fingerprint, refused, again }: Props) {
  const lang = useLang()
  const t = useMessages(participantsImport)
  const { create, update, error } = counts
  const ready = error === 0 && create + update > 0
  return (
    <div className="grid gap-6">
      <Facts
        figures
        items={ORDER.map((kind) => ({
          term: t.check.kinds[kind],
          value: (
            <span className={kind === 'error' && error > 0 ? 'text-danger' : undefined}>
              {formatNumber(lang, counts[kind])}
            </span>
          ),
        }))}
      />
      {error > 0 && (
        <Notice kind="error" title={t.check.errorsTitle(error)}>
          {t.check.errorsText}
        </Notice>
      )}
      {error === 0 && !ready && <Notice kind="info">{t.check.nothing}</Notice>}
      <div className="no-print flex flex-wrap items-start gap-3">
        {ready && (
          <RefusedForm refused={refused} intent="apply">
            {(_fields, busy) => (
              <>
                <input type="hidden" name="fingerprint" value={fingerprint} />
                <Button disabled={busy}>{busy ? t.check.applying : t.check.apply}</Button>
              </>
            )}
          </RefusedForm>
        )}
        {!ready && <LinkButton href={again}>{t.check.again}</LinkButton>}
        <RefusedForm refused={refused} intent="discard">
          {(_fields, busy) => (
            <Button kind="quiet" disabled={busy}>
              {t.check.discard}
            </Button>
          )}
        </RefusedForm>
      </div>
    </div>
  )
}
