import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { zonePlace } from '#app/i18n/zones.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import type { NamedKind } from './field-view.ts'

type Props = {
  code:
    | {
        id: string
        code: string
        note: string
        uses: number | null
        email: string | null
        opensAt: string
        closesAt: string
        approves: boolean
        kindIds: string[]
        version: number
      }
    | undefined
  kinds: readonly NamedKind[]
  zone: string
  refused: Refusal | undefined
}

/** Makes an access code or changes one. */
export function CodeForm({ code, kinds, zone, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  return (
    <RefusedForm refused={refused} intent="code">
      {(fields, busy) => (
        <>
          {code && <input type="hidden" name="id" value={code.id} />}
          <input type="hidden" name="version" value={code?.version ?? 0} />
          <TextField
            label={t.codeTerm}
            hint={t.codeHint}
            maxLength={40}
            autoComplete="off"
            {...fields.of('code', code?.code)}
          />
          <TextField label={t.note} maxLength={300} optional {...fields.of('note', code?.note)} />
          <Choices
            name="kindIds"
            label={t.opensKinds}
            error={fields.of('kindIds').error}
            options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
            ticked={(id) => fields.ticked('kindIds', id, code?.kindIds.includes(id) ?? false)}
          />
          <TextField
            label={t.uses}
            hint={t.usesHint}
            inputMode="numeric"
            optional
            {...fields.of('uses', code?.uses)}
          />
          <TextField
            label={t.onlyEmail}
            type="email"
            optional
            maxLength={254}
            {...fields.of('email', code?.email)}
          />
          <TextField
            label={t.opensAt}
            hint={t.zoneNote(zonePlace(lang, zone))}
            type="datetime-local"
            optional
            {...fields.of('opensAt', code?.opensAt)}
          />
          <TextField
            label={t.closesAt}
            type="datetime-local"
            optional
            {...fields.of('closesAt', code?.closesAt)}
          />
          <Checkbox
            name="approves"
            value="yes"
            label={t.approves}
            defaultChecked={fields.ticked('approves', 'yes', code?.approves ?? false)}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t.save}</Button>
            {code && (
              <LinkButton href="?" kind="quiet">
                {t.cancel}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </RefusedForm>
  )
}
