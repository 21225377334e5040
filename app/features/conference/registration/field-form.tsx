import { fieldTypes, mayBeCondition } from '#app/domain/conference/registration/fields.ts'
import { writeOptions } from '#app/domain/conference/registration/options.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { conditionText } from './condition-text.ts'
import type { FieldView, NamedKind } from './field-view.ts'

type Props = {
  /** Absent: a new one. */
  field: FieldView | undefined
  fields: readonly FieldView[]
  kinds: readonly NamedKind[]
  refused: Refusal | undefined
}

/** Makes a question or changes one: its words, what it offers, whom it is asked of, how long answers are kept. */
export function FieldForm({ field, fields, kinds, refused }: Props) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  const before = field ? fields.slice(0, fields.indexOf(field)) : fields
  const conditions = before.filter(mayBeCondition).flatMap(({ id, type, options }) =>
    (type === 'yes_no' ? ['yes', 'no'] : options.map((one) => one.id)).map((value) => ({
      value: `${id}=${value}`,
      label: conditionText(fields, { fieldId: id, value }, lang),
    })),
  )
  const { condition } = field ?? {}
  return (
    <RefusedForm refused={refused} intent="field">
      {(form, busy) => (
        <>
          {field ? (
            <>
              <input type="hidden" name="id" value={field.id} />
              <input type="hidden" name="type" value={field.type} />
              <div>
                <p className="font-medium">{t.type}</p>
                <p>{t.types[field.type]}</p>
                <p className="text-sm text-muted">{t.typeFixed}</p>
              </div>
            </>
          ) : (
            <Select
              label={t.type}
              options={fieldTypes.map((value) => ({ value, label: t.types[value] }))}
              {...form.of('type', 'text')}
            />
          )}
          <TextField label={t.labelRu} maxLength={300} {...form.of('labelRu', field?.labelRu)} />
          <TextField
            label={t.labelEn}
            lang="en"
            maxLength={300}
            {...form.of('labelEn', field?.labelEn)}
          />
          <TextField
            label={t.hintRu}
            optional
            maxLength={600}
            {...form.of('hintRu', field?.hintRu)}
          />
          <TextField
            label={t.hintEn}
            lang="en"
            optional
            maxLength={600}
            {...form.of('hintEn', field?.hintEn)}
          />
          {(!field || field.type === 'choice' || field.type === 'choices') && (
            <TextArea
              label={t.optionList}
              hint={t.optionListHint}
              optional={!field}
              {...form.of('options', field && writeOptions(field.options))}
            />
          )}
          <Checkbox
            name="required"
            value="yes"
            label={t.required}
            defaultChecked={form.ticked('required', 'yes', field?.required ?? false)}
          />
          {kinds.length > 1 && (
            <Choices
              name="kindIds"
              label={t.forKinds}
              hint={t.forKindsHint}
              error={form.of('kindIds').error}
              options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
              ticked={(id) => form.ticked('kindIds', id, field?.kindIds.includes(id) ?? false)}
            />
          )}
          <Select
            label={t.onlyLang}
            options={[
              { value: '', label: t.anyLang },
              { value: 'ru', label: t.langs.ru },
              { value: 'en', label: t.langs.en },
            ]}
            {...form.of('onlyLang', field?.onlyLang ?? '')}
          />
          {conditions.length > 0 && (
            <Select
              label={t.condition}
              options={[{ value: '', label: t.always }, ...conditions]}
              {...form.of('condition', condition ? `${condition.fieldId}=${condition.value}` : '')}
            />
          )}
          <TextField
            label={t.retention}
            hint={t.retentionHint}
            inputMode="numeric"
            optional
            {...form.of('retentionDays', field?.retentionDays)}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t.save}</Button>
            {field && (
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
