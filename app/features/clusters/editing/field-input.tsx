import {
  closedLists,
  LONGEST,
  type EditField,
  type Field,
} from '#app/domain/clusters/editing/groups.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, Select, TextField, type Option } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { ShownTerms } from './view.ts'

type Props = {
  name: EditField
  field: Field
  form: ReturnType<typeof useFields>
  /** As the form shows it at first. */
  known: FormValues
  terms: ShownTerms
  /** Which of the two languages the field is in, where it has another half. */
  spoken?: 'ru' | 'en'
}

/** One field of a profile, as its description says. */
export function FieldInput({ name, field, form, known, terms, spoken }: Props) {
  const t = useMessages(editing)
  const words = useMessages(clusterWords)
  const hints: Partial<Record<EditField, string>> = t.hint
  const title = t.field[name]
  const tongue = spoken === 'ru' ? t.inRussian : t.inEnglish
  const label = spoken ? (
    <>
      {title}, <span className="font-normal">{tongue}</span>
    </>
  ) : (
    title
  )
  const value = known[name]
  const of = form.of(name, typeof value === 'string' ? value : undefined)
  const common = { label, hint: hints[name], optional: !field.required, lang: spoken, ...of }
  const options = (): Option[] => {
    if (field.kind === 'choice' || field.kind === 'choices') {
      const list = words[field.of] as Record<string, string>
      return closedLists[field.of].map((id) => ({ value: id, label: list[id] ?? id }))
    }
    if (field.kind !== 'term' && field.kind !== 'terms') return []
    return (terms[field.of] ?? []).map((term) => ({ value: term.id, label: term.name }))
  }
  const ticked = (one: string) => form.ticked(name, one, [value ?? []].flat().includes(one))
  switch (field.kind) {
    case 'long':
      return <TextArea {...common} maxLength={field.max ?? LONGEST.long} />
    case 'lines':
      return <TextArea {...common} rows={3} maxLength={LONGEST.lines} />
    case 'flag':
      return (
        <Checkbox
          name={name}
          value="on"
          label={title}
          defaultChecked={form.ticked(name, 'on', value === 'on')}
        />
      )
    case 'choice':
    case 'term':
      return (
        <Select
          {...of}
          label={label}
          hint={hints[name]}
          options={[{ value: '', label: t.choose }, ...options()]}
        />
      )
    case 'choices':
    case 'terms':
      return (
        <Choices
          name={name}
          label={title}
          hint={hints[name]}
          error={of.error}
          options={chosenFirst(options(), ticked)}
          ticked={ticked}
          none={field.kind === 'terms' && field.of === 'member' ? t.noMembers : undefined}
        />
      )
    case 'url':
      return <TextField {...common} type="url" maxLength={LONGEST.url} />
    case 'text':
      return <TextField {...common} maxLength={field.max ?? LONGEST.text} />
    case 'millions':
      return <TextField {...common} inputMode="decimal" maxLength={30} />
    case 'year':
    case 'number':
      return <TextField {...common} inputMode="numeric" maxLength={20} />
    default:
      return <TextField {...common} maxLength={20} />
  }
}

/** What is chosen stands where it is seen, above the rest of a long list. */
const chosenFirst = (options: Option[], ticked: (value: string) => boolean) => [
  ...options.filter(({ value }) => ticked(value)),
  ...options.filter(({ value }) => !ticked(value)),
]
