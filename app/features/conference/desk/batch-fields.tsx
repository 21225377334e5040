import { batchActions } from '#app/domain/conference/desk/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField, type Option } from '#app/ui/fields.tsx'

type Props = { total: number; kinds: readonly Option[]; tags: readonly Option[] }

/** What to do, and with whom: the questions under the list of attendees. */
export function BatchFields({ total, kinds, tags }: Props) {
  const t = useMessages(conferenceAttendees).batch
  return (
    <fieldset className="no-print mt-8 border-t border-ink pt-4">
      <legend className="float-left w-full text-lg font-semibold">{t.title}</legend>
      <div className="clear-both grid gap-4 pt-3 sm:grid-cols-2 lg:grid-cols-4 lg:items-end">
        <Select
          name="act"
          label={t.action}
          options={batchActions.map((value) => ({ value, label: t.name[value] }))}
          defaultValue="approve"
        />
        <Select name="newKind" label={t.kind} options={[{ value: '', label: '—' }, ...kinds]} />
        <TextField name="newTag" label={t.tag} list="attendee-tags" autoComplete="off" />
        <datalist id="attendee-tags">
          {tags.map(({ value, label }) => (
            <option key={value}>{label}</option>
          ))}
        </datalist>
        <fieldset>
          <legend className="font-medium">{t.who}</legend>
          <Checkbox type="radio" name="who" value="chosen" label={t.chosen} defaultChecked />
          <Checkbox type="radio" name="who" value="found" label={t.found(total)} />
        </fieldset>
      </div>
      <div className="mt-4">
        <Button kind="quiet">{t.go}</Button>
      </div>
    </fieldset>
  )
}
