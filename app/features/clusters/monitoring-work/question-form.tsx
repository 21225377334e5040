import {
  conditional,
  valuesOf,
  writeLines,
} from '#app/domain/clusters/monitoring/edit-questionnaire.ts'
import { questionKinds, type Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { conditionWords } from './condition-words.ts'

type Props = {
  questionnaire: readonly Question[]
  /** Absent: a new one. */
  question: Question | undefined
  version: number
  refused: Refusal | undefined
  /** Where to go without saving. */
  cancel?: string
}

/** Makes a question or changes one: its kind, its words, what it offers and when it is asked. */
export function QuestionForm({ questionnaire, question, version, refused, cancel }: Props) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const at = questionnaire.findIndex(({ id }) => id === question?.id)
  const before = at < 0 ? questionnaire : questionnaire.slice(0, at)
  const conditions = before
    .filter(({ kind }) => conditional.includes(kind))
    .flatMap((parent) =>
      valuesOf(parent).map((value) => ({
        value: `${parent.id}=${value}`,
        label: conditionWords(questionnaire, { question: parent.id, value }, lang),
      })),
    )
  return (
    <RefusedForm refused={refused} intent="question">
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="id" value={question?.id ?? ''} />
          <TextField label={t.labelRu} lang="ru" {...fields.of('labelRu', question?.label.ru)} />
          <TextField label={t.labelEn} lang="en" {...fields.of('labelEn', question?.label.en)} />
          <Select
            label={t.kindField}
            options={questionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            {...fields.of('kind', question?.kind ?? 'text')}
          />
          <Checkbox
            name="required"
            value="yes"
            label={t.required}
            defaultChecked={fields.ticked('required', 'yes', question?.required ?? false)}
          />
          <TextField
            label={t.hintRu}
            optional
            lang="ru"
            {...fields.of('hintRu', question?.hint?.ru)}
          />
          <TextField
            label={t.hintEn}
            optional
            lang="en"
            {...fields.of('hintEn', question?.hint?.en)}
          />
          <TextArea
            label={t.optionsField}
            hint={t.optionsHint}
            optional
            {...fields.of('options', question && writeLines(question.options))}
          />
          <TextArea
            label={t.rowsField}
            hint={t.rowsHint}
            optional
            {...fields.of('rows', question && writeLines(question.rows))}
          />
          <TextField
            label={t.yearsField}
            hint={t.yearsHint}
            optional
            {...fields.of('years', question?.years.join(' '))}
          />
          <Select
            label={t.conditionField}
            options={[{ value: '', label: t.always }, ...conditions]}
            {...fields.of(
              'condition',
              question?.condition
                ? `${question.condition.question}=${question.condition.value}`
                : '',
            )}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t.saveQuestion}</Button>
            {cancel && (
              <LinkButton href={cancel} kind="quiet">
                {t.cancel}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </RefusedForm>
  )
}
