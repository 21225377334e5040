import type { Proof } from '#app/domain/accounts/credentials.ts'
import { CurrentPassword } from '#app/features/accounts/password-fields.tsx'
import { badgeKeys } from '#app/i18n/badge-keys.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TickBox } from '#app/ui/tick-box.tsx'

type Listed = { id: string; state: 'in-force' | 'retired' | 'withdrawn'; since: string }
type Props = {
  keys: readonly Listed[]
  refused: Refusal | undefined
  proof: Proof
}

/** Replacing the key in force, and withdrawing one that may be in wrong hands. */
export function BadgeKeyForms({ keys, refused, proof }: Props) {
  const t = useMessages(badgeKeys)
  const left = keys.filter(({ state }) => state !== 'withdrawn')
  return (
    <>
      <Section id="replace" title={t.replace} note={t.replaceText}>
        <RefusedForm refused={refused} intent="replace" className="max-w-md">
          {(fields, busy) => (
            <>
              <CurrentPassword fields={fields} proof={proof} />
              <div>
                <Button disabled={busy}>{t.replaceSubmit}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      {left.length > 0 && (
        <Section id="withdraw" title={t.withdraw} note={t.withdrawText}>
          <RefusedForm refused={refused} intent="withdraw" className="max-w-md">
            {(fields, busy) => (
              <>
                <Select
                  {...fields.of('id', '')}
                  label={t.which}
                  options={[
                    { value: '', label: t.choose },
                    ...left.map(({ id, state, since }) => ({
                      value: id,
                      label: `${id.slice(0, 12)}…, ${since}, ${t.states[state].toLowerCase()}`,
                    })),
                  ]}
                />
                <TickBox fields={fields} name="confirm" label={t.confirm} />
                <CurrentPassword fields={fields} proof={proof} />
                <div>
                  <Button kind="danger" disabled={busy}>
                    {t.withdrawSubmit}
                  </Button>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
    </>
  )
}
