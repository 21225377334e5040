import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { Button } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import type { OwnView } from './own-view.ts'
import { PersonFields } from './person-fields.tsx'
import { Questions } from './questions.tsx'

type Props = { shown: OwnView; refused: Refusal | undefined }

/** What somebody may do with their own registration: correct it, pass it on, cancel it. */
export function OwnForms({ shown, refused }: Props) {
  const t = useMessages(registration)
  const { registration: row, group, live, mayChange, mayCancel } = shown
  const confirming = live && !row.accepted
  return (
    <>
      {confirming && (
        <div className="mt-8">
          <Notice kind="info" title={t.invited(group)}>
            {t.invitedText}
          </Notice>
        </div>
      )}
      {(mayChange || confirming) && <ChangeForm shown={shown} refused={refused} />}
      {live && !mayChange && !confirming && <p className="mt-8 text-muted">{t.changeOver}</p>}
      {mayChange && row.state === 'confirmed' && group === null && (
        <SwapForm shown={shown} refused={refused} />
      )}
      {mayCancel && <CancelForm shown={shown} refused={refused} />}
    </>
  )
}

function ChangeForm({ shown, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registration)
  const { registration: row, answers, fields: questions, choices, conference } = shown
  const own = refused && (refused.intent === 'change' || !refused.intent) ? refused : undefined
  return (
    <Section
      id="change"
      title={row.accepted ? t.change : t.confirmComing}
      note={row.accepted && t.changeNote(formatZoned(lang, shown.changesUntil, conference.zone))}
    >
      <RefusedForm refused={refused} intent="change" key={row.version}>
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={row.version} />
            <PersonFields fields={fields} choices={choices} known={row} />
            <Questions questions={questions} kindId={row.kindId} answers={answers} refused={own} />
            {!row.consented && <ConsentBox fields={fields} label={t.agree} />}
            <div>
              <Button disabled={busy}>{row.accepted ? t.save : t.confirmComing}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}

function SwapForm({ shown, refused }: Props) {
  const t = useMessages(registration)
  return (
    <Section id="swap" title={t.swap} note={t.swapNote}>
      <RefusedForm refused={refused} intent="swap">
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={shown.registration.version} />
            <TextField label={t.name} maxLength={120} {...fields.of('name')} />
            <TextField label={t.nameLatin} maxLength={200} optional {...fields.of('nameLatin')} />
            <TextField label={t.email} type="email" maxLength={254} {...fields.of('email')} />
            <TextField label={t.position} maxLength={200} optional {...fields.of('position')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.swapDo}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}

function CancelForm({ shown, refused }: Props) {
  const t = useMessages(registration)
  const waits = shown.registration.state === 'waiting'
  return (
    <Section id="cancel" title={waits ? t.cancelWait : t.cancel} note={t.cancelNote}>
      <RefusedForm refused={refused} intent="cancel">
        {(fields, busy) => (
          <>
            <div>
              <Checkbox name="sure" value="yes" label={t.cancelSure} />
              {fields.of('sure').error && (
                <p className="text-sm font-medium text-danger">{fields.of('sure').error}</p>
              )}
            </div>
            <div>
              <Button kind="danger" disabled={busy}>
                {waits ? t.cancelWait : t.cancel}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
