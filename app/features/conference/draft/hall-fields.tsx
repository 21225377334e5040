import { equipmentKinds } from '#app/domain/conference/vocabulary.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TwoLanguages } from './two-languages.tsx'

export type EditedHall = {
  id: string
  version: number
  nameRu: string
  nameEn: string
  capacity: number | null
  equipment: string[]
  noteRu: string
  noteEn: string
  speakerNoteRu: string
  speakerNoteEn: string
  alternativeHallId: string | null
  hidden: boolean
}

type Props = {
  fields: ReturnType<typeof useFields>
  /** Undefined: a new one. */
  hall: EditedHall | undefined
  others: readonly { value: string; label: string }[]
}

/** The fields of a hall. */
export function HallFields({ fields, hall, others }: Props) {
  const t = useMessages(conferenceDraft).halls
  const words = useMessages(conferenceWords)
  const both = { fields, known: hall ?? {} }
  return (
    <>
      {hall && <input type="hidden" name="id" value={hall.id} />}
      <input type="hidden" name="version" value={hall?.version ?? 0} />
      <TwoLanguages {...both} name="name" ru={t.nameRu} en={t.nameEn} />
      <TextField
        label={t.capacity}
        inputMode="numeric"
        optional
        {...fields.of('capacity', hall?.capacity)}
      />
      <Choices
        name="equipment"
        label={t.equipment}
        options={equipmentKinds.map((value) => ({ value, label: words.equipment[value] }))}
        ticked={(value) =>
          fields.ticked('equipment', value, hall?.equipment.includes(value) ?? false)
        }
      />
      <TwoLanguages {...both} name="note" rows={2} ru={t.noteRu} en={t.noteEn} hint={t.noteHint} />
      <TwoLanguages
        {...both}
        name="speakerNote"
        rows={2}
        ru={t.speakerNoteRu}
        en={t.speakerNoteEn}
        hint={t.speakerNoteHint}
      />
      <Select
        label={t.alternative}
        options={[{ value: '', label: t.noAlternative }, ...others]}
        {...fields.of('alternativeHallId', hall?.alternativeHallId)}
      />
      {hall && (
        <Checkbox
          name="hidden"
          value="yes"
          label={t.hidden}
          defaultChecked={fields.ticked('hidden', 'yes', hall.hidden)}
        />
      )}
    </>
  )
}
