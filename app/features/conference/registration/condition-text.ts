import type { FieldCondition } from '#app/domain/conference/registration/fields.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import type { FieldView } from './field-view.ts'

/** When a question is asked: the question it hangs on, and the answer that calls it. */
export function conditionText(
  fields: readonly FieldView[],
  { fieldId, value }: FieldCondition,
  lang: Lang,
): string {
  const t = registrationSetup[lang]
  const parent = fields.find(({ id }) => id === fieldId)
  const option = parent?.options.find(({ id }) => id === value)
  const said =
    parent?.type === 'yes_no'
      ? value === 'yes'
        ? t.yes
        : t.no
      : ((lang === 'ru' ? option?.ru : option?.en) ?? value)
  return t.ifSo((lang === 'ru' ? parent?.labelRu : parent?.labelEn) ?? fieldId, said)
}
