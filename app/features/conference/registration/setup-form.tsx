import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { zonePlace } from '#app/i18n/zones.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = {
  setup: {
    offerHours: number
    groupMost: number
    changesUntil: string
    noteRu: string
    noteEn: string
    version: number
  }
  zone: string
  refused: Refusal | undefined
}

/** What holds for the whole registration. */
export function SetupForm({ setup, zone, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  return (
    <RefusedForm refused={refused} intent="setup">
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={setup.version} />
          <TextField
            label={t.offerHours}
            hint={t.offerHoursHint}
            inputMode="numeric"
            {...fields.of('offerHours', setup.offerHours)}
          />
          <TextField
            label={t.groupMost}
            hint={t.groupMostHint}
            inputMode="numeric"
            {...fields.of('groupMost', setup.groupMost)}
          />
          <TextField
            label={t.changesUntil}
            hint={`${t.changesUntilHint}. ${t.zoneNote(zonePlace(lang, zone))}`}
            type="datetime-local"
            optional
            {...fields.of('changesUntil', setup.changesUntil)}
          />
          <TextArea label={t.noteRu} optional {...fields.of('noteRu', setup.noteRu)} />
          <TextArea label={t.noteEn} optional {...fields.of('noteEn', setup.noteEn)} />
          <div>
            <Button disabled={busy}>{t.save}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
