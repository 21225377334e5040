import type { FeedbackQuestion } from '#app/domain/conference/desk/feedback.ts'
import { questionKinds } from '#app/domain/conference/desk/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = {
  at: number
  question: FeedbackQuestion | undefined
  fields: ReturnType<typeof useFields>
}

/** One question of a feedback form being edited; without one, room for a new one. */
export function QuestionFields({ at, question, fields }: Props) {
  const t = useMessages(conferenceFeedback).form
  const kind = fields.of(`${at}.kind`, question?.kind ?? 'scale')
  const lines = (lang: 'ru' | 'en') => question?.options.map(({ label }) => label[lang]).join('\n')
  const suffix = { ru: 'Ru', en: 'En' } as const
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-left w-full font-semibold">
        {question ? t.question(at + 1) : t.newQuestion}
      </legend>
      <input type="hidden" name={`${at}.id`} value={question?.id ?? ''} />
      <div className="clear-both grid gap-4 pt-2 sm:grid-cols-2">
        {langs.map((lang) => (
          <TextField
            key={lang}
            label={t.text[lang]}
            lang={lang}
            {...fields.of(`${at}.title${suffix[lang]}`, question?.title[lang])}
          />
        ))}
        <Select
          label={t.kind}
          options={questionKinds.map((value) => ({ value, label: t.kinds[value] }))}
          {...kind}
        />
        <div className="self-end">
          <Checkbox
            name={`${at}.required`}
            value="yes"
            label={t.required}
            defaultChecked={fields.ticked(`${at}.required`, 'yes', question?.required ?? false)}
          />
        </div>
        {langs.map((lang) => (
          <TextArea
            key={lang}
            label={t.options[lang]}
            hint={t.optionsHint}
            optional
            rows={3}
            lang={lang}
            {...fields.of(`${at}.options${suffix[lang]}`, lines(lang))}
          />
        ))}
      </div>
    </fieldset>
  )
}
