import { Link } from '@remix-run/react'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import type { Ladder } from './view.ts'

/** What a representative does next: asks an expert to look, or adds what there is to look at. */
export function AskForCheck({ view, refused }: { view: Ladder; refused: Refusal | undefined }) {
  const lang = useLang()
  const t = useMessages(ladder)
  const { request, awaiting, cluster } = view
  return (
    <Section id="ask" title={t.ask.title}>
      <div className="grid max-w-measure gap-4">
        {request && (
          <p>
            {t.ask.asked(request.on, request.by)} {request.isDemo && <DemoMark />}
          </p>
        )}
        {awaiting === 0 ? (
          <p className="text-muted">{t.ask.nothing}</p>
        ) : (
          <>
            {!request && <p>{t.ask.lead(awaiting)}</p>}
            <RefusedForm refused={refused} intent="ask" preventScrollReset>
              {(fields, busy) => (
                <>
                  <TextField
                    {...fields.of('note', request?.note)}
                    label={t.ask.note}
                    optional
                    maxLength={1000}
                  />
                  <div>
                    <Button disabled={busy}>{request ? t.ask.again : t.ask.submit}</Button>
                  </div>
                </>
              )}
            </RefusedForm>
          </>
        )}
        <p className="text-sm text-muted">
          {t.ask.careful} <Link to={paths.clusterEvidence(lang, cluster.slug)}>{t.toEvidence}</Link>
        </p>
      </div>
    </Section>
  )
}
