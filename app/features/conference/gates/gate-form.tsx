import { gates as words } from '#app/i18n/gates.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

export type GateKind = { id: string; name: string }
type Known = {
  id: string
  version: number
  name: { ru: string; en: string }
  kindIds: readonly string[]
  autoPrint: boolean
}

type Props = {
  kinds: readonly GateKind[]
  gate?: Known
  intent: string
  refused: Refusal | undefined
}

/** Makes a gate or changes one. */
export function GateForm({ kinds, gate, intent, refused }: Props) {
  const t = useMessages(words)
  return (
    <RefusedForm refused={refused} intent={intent}>
      {(fields, busy) => (
        <>
          {gate && <input type="hidden" name="gate" value={gate.id} />}
          {gate && <input type="hidden" name="version" value={gate.version} />}
          <TextField
            label={t.nameRu}
            hint={t.nameHint}
            maxLength={80}
            lang="ru"
            {...fields.of('nameRu', gate?.name.ru)}
          />
          <TextField
            label={t.nameEn}
            maxLength={80}
            lang="en"
            {...fields.of('nameEn', gate?.name.en)}
          />
          {kinds.length > 1 && (
            <Choices
              name="kinds"
              label={t.kinds}
              hint={t.kindsHint}
              options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
              ticked={(value) =>
                fields.ticked('kinds', value, gate?.kindIds.includes(value) ?? false)
              }
            />
          )}
          <Checkbox
            name="autoPrint"
            value="yes"
            label={t.autoPrint}
            defaultChecked={fields.ticked('autoPrint', 'yes', gate?.autoPrint ?? false)}
          />
          <div>
            <Button kind={gate ? 'quiet' : 'primary'} disabled={busy}>
              {gate ? t.save : t.addButton}
            </Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
