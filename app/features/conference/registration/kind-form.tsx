import { attendanceFormats } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { zonePlace } from '#app/i18n/zones.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

export type KindSetup = {
  id: string
  nameRu: string
  nameEn: string
  descriptionRu: string
  descriptionEn: string
  format: 'in_person' | 'online'
  opensAt: string
  closesAt: string
  approval: boolean
  byCode: boolean
  waitingList: boolean
  sort: number
  version: number
}

type Props = { kind: KindSetup | undefined; zone: string; refused: Refusal | undefined }

/** Makes a kind of attendance or changes one. */
export function KindForm({ kind, zone, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  const words = useMessages(conferenceWords)
  return (
    <RefusedForm refused={refused} intent="kind">
      {(fields, busy) => (
        <>
          {kind && <input type="hidden" name="id" value={kind.id} />}
          <input type="hidden" name="version" value={kind?.version ?? 0} />
          <TextField label={t.nameRu} maxLength={200} {...fields.of('nameRu', kind?.nameRu)} />
          <TextField
            label={t.nameEn}
            lang="en"
            maxLength={200}
            {...fields.of('nameEn', kind?.nameEn)}
          />
          <TextArea
            label={t.descriptionRu}
            optional
            {...fields.of('descriptionRu', kind?.descriptionRu)}
          />
          <TextArea
            label={t.descriptionEn}
            optional
            {...fields.of('descriptionEn', kind?.descriptionEn)}
          />
          <Select
            label={t.format}
            options={attendanceFormats.map((value) => ({ value, label: words.format[value] }))}
            {...fields.of('format', kind?.format ?? 'in_person')}
          />
          <TextField
            label={t.opensAt}
            hint={t.zoneNote(zonePlace(lang, zone))}
            type="datetime-local"
            optional
            {...fields.of('opensAt', kind?.opensAt)}
          />
          <TextField
            label={t.closesAt}
            type="datetime-local"
            optional
            {...fields.of('closesAt', kind?.closesAt)}
          />
          <fieldset>
            <legend className="mb-1 font-medium">{t.options}</legend>
            {(['approval', 'byCode', 'waitingList'] as const).map((name) => (
              <Checkbox
                key={name}
                name={name}
                value="yes"
                label={t[name]}
                defaultChecked={fields.ticked(name, 'yes', kind?.[name] ?? name === 'waitingList')}
              />
            ))}
          </fieldset>
          <TextField
            label={t.sort}
            inputMode="numeric"
            optional
            {...fields.of('sort', kind?.sort)}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t.save}</Button>
            <LinkButton href="?" kind="quiet">
              {t.cancel}
            </LinkButton>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
