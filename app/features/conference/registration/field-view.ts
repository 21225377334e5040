import type {
  FieldCondition,
  FieldOption,
  FieldType,
} from '#app/domain/conference/registration/fields.ts'

/** A question as organisers see it. */
export type FieldView = {
  id: string
  type: FieldType
  labelRu: string
  labelEn: string
  hintRu: string
  hintEn: string
  required: boolean
  options: FieldOption[]
  kindIds: string[]
  onlyLang: 'ru' | 'en' | null
  condition: FieldCondition | null
  retentionDays: number | null
  erased: boolean
}
export type NamedKind = { id: string; name: string }
