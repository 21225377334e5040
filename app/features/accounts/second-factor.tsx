import type { Proof as ProofOf } from '#app/domain/accounts/credentials.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button, type ButtonKind } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { CurrentPassword } from './password-fields.tsx'
import { QrCode } from '#app/ui/qr-code.tsx'

type Refused = { refused: Refusal | undefined; proof: ProofOf }

/** Fewer than this, and the person is told. */
const FEW_CODES = 3

type ProofProps = Refused & { intent: string; submit: string; kind?: ButtonKind }

/** A step that takes the password and a button. */
function Proof({ refused, proof, intent, submit, kind }: ProofProps) {
  return (
    <RefusedForm refused={refused} intent={intent} className="max-w-md">
      {(fields, busy) => (
        <>
          <CurrentPassword fields={fields} proof={proof} />
          <div>
            <Button kind={kind} disabled={busy}>
              {submit}
            </Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}

export function SecondFactorOff({ refused, proof }: Refused) {
  const t = useMessages(ownAccount).secondFactor
  return (
    <>
      <p className="mb-8 max-w-measure">{t.apps}</p>
      <Proof refused={refused} proof={proof} intent="begin" submit={t.begin} />
    </>
  )
}

type SetUpProps = Refused & { secret: string; uri: string; qr: { size: number; path: string } }

export function SecondFactorSetUp({ refused, proof, secret, uri, qr }: SetUpProps) {
  const t = useMessages(ownAccount).secondFactor
  return (
    <>
      <Section id="scan" title={t.scan}>
        <QrCode qr={qr} label={t.qr} />
        <p className="mt-4 text-sm">
          <a href={uri}>{t.open}</a>
        </p>
        <p className="mt-4 text-sm text-muted">{t.manual}</p>
        <p className="mt-1 font-mono wrap-anywhere select-all">
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </p>
      </Section>
      <Section id="confirm" title={t.confirm}>
        <RefusedForm refused={refused} intent="confirm" className="max-w-md">
          {(fields, busy) => (
            <>
              <TextField
                {...fields.of('code')}
                label={t.code}
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                maxLength={10}
              />
              <div>
                <Button disabled={busy}>{t.submit}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      <Section id="cancel" title={t.cancelTitle}>
        <Proof refused={refused} proof={proof} intent="off" submit={t.cancel} kind="quiet" />
      </Section>
    </>
  )
}

type OnProps = Refused & { since: string; codesLeft: number }

export function SecondFactorOn({ refused, proof, since, codesLeft }: OnProps) {
  const t = useMessages(ownAccount).secondFactor
  return (
    <>
      <Notice kind={codesLeft < FEW_CODES ? 'warn' : 'info'} title={t.on}>
        {t.since(since)} {t.left(codesLeft)} {codesLeft < FEW_CODES && t.leftFew}
      </Notice>
      <Section id="renew" title={t.renew} note={t.renewText}>
        <Proof refused={refused} proof={proof} intent="renew" submit={t.renewSubmit} kind="quiet" />
      </Section>
      <Section id="off" title={t.off} note={t.offText}>
        <Proof refused={refused} proof={proof} intent="off" submit={t.offSubmit} kind="danger" />
      </Section>
    </>
  )
}
