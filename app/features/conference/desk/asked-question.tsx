import { answerName, SCALE, type FeedbackQuestion } from '#app/domain/conference/desk/feedback.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/choices.tsx'
import { classes } from '#app/ui/classes.ts'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = { question: Localised<FeedbackQuestion>; fields: ReturnType<typeof useFields> }

/** A question of a feedback form as an attendee answers it. */
export function AskedQuestion({ question, fields }: Props) {
  const t = useMessages(conferenceFeedback).give
  const { kind, title, required, options } = question
  const name = answerName(question.id)
  const { error, defaultValue } = fields.of(name)
  const label = required ? title : `${title} (${t.optional})`
  if (kind === 'text')
    return <TextArea label={title} optional={!required} {...{ name, error, defaultValue }} />
  if (kind === 'scale')
    return (
      <fieldset className={classes(error && 'border-l-4 border-danger pl-3')}>
        <legend className="mb-1 font-medium">{label}</legend>
        <p className="mb-2 text-sm text-muted">{t.scaleHint}</p>
        {error && <p className="mb-2 text-sm font-medium text-danger">{error}</p>}
        <div className="flex flex-wrap gap-2">
          {SCALE.map((mark) => (
            <label
              key={mark}
              className="inline-flex min-h-11 min-w-14 items-center justify-center gap-2 rounded border border-edge px-3 has-checked:border-accent has-checked:bg-accent-wash"
            >
              <input
                type="radio"
                name={name}
                value={mark}
                defaultChecked={fields.ticked(name, String(mark), false)}
                className="size-5 accent-accent"
              />
              <span className="tabular font-medium">{mark}</span>
            </label>
          ))}
        </div>
      </fieldset>
    )
  return (
    <Choices
      name={name}
      label={label}
      type={kind === 'choice' ? 'radio' : 'checkbox'}
      options={options.map((option) => ({ value: option.id, label: option.label }))}
      ticked={(value) => fields.ticked(name, value, false)}
      error={error}
    />
  )
}
