import { useMemo, useState, type FormEvent } from 'react'
import { parseAnswers } from '#app/domain/clusters/monitoring/answers.ts'
import {
  askedQuestions,
  progressOf,
  type Answers,
  type Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import { valuesOf } from '#app/domain/shared/form.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Progress } from '#app/ui/progress.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { AnswerField } from './answer-fields.tsx'
import { conditionWords } from './condition-words.ts'
import { useAutosave } from './use-autosave.ts'

type Props = {
  questionnaire: readonly Question[]
  answers: Answers
  refused: Refusal | undefined
}

/**
 * The questionnaire to be answered. Where scripts run it saves itself, and a question that hangs on another
 * shows when it is asked; without them every question shows, with its condition said.
 */
export function QuestionnaireForm({ questionnaire, answers, refused }: Props) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const [typed, setTyped] = useState<Answers | null>(null)
  const autosave = useAutosave()
  // One form with several buttons: whichever was pressed, its refusal shows here.
  const own = useMemo(() => refused && { ...refused, intent: null }, [refused])
  const now = typed ?? answers
  const shown = new Set(askedQuestions(questionnaire, now).map(({ id }) => id))
  const { answered, asked } = progressOf(questionnaire, now)
  const changed = ({ currentTarget: form }: FormEvent<HTMLFormElement>) => {
    setTyped(parseAnswers(questionnaire, valuesOf(new FormData(form))).answers)
    autosave.changed(form)
  }
  const base =
    autosave.base ??
    (typeof refused?.params.base === 'string' ? refused.params.base : JSON.stringify(answers))
  // The server may know more of an answer than this page; an error of a save shows where its field is.
  const wrong = refused ?? autosave.refused
  const said = {
    idle: '',
    saving: t.saving,
    saved: t.saved,
    refused: t.notSaved,
    failed: t.offline,
  }[autosave.state]
  return (
    <RefusedForm
      refused={own}
      onChange={changed}
      className="gap-8 [&_input]:scroll-mb-36 [&_textarea]:scroll-mb-36"
    >
      {(_fields, busy) => (
        <>
          <input type="hidden" name="base" value={base} />
          <Progress
            label={t.progressLabel}
            value={asked === 0 ? 0 : Math.round((100 * answered) / asked)}
          />
          {questionnaire.map((question) => (
            <div
              key={question.id}
              id={`q-${question.id}`}
              className={classes(question.condition && 'border-l-2 border-line pl-4')}
              hidden={typed !== null && !shown.has(question.id)}
            >
              <AnswerField
                question={localise(question, lang)}
                condition={
                  question.condition && !shown.has(question.id)
                    ? conditionWords(questionnaire, question.condition, lang)
                    : undefined
                }
                answers={answers}
                refused={
                  wrong && Object.keys(wrong.fields).some((name) => fieldIs(name, question.id))
                    ? wrong
                    : refused
                }
              />
            </div>
          ))}
          <div className="no-print sticky bottom-0 -mx-4 border-t border-ink bg-paper px-4 py-3">
            <p role="status" className="min-h-6 text-sm text-muted">
              {said}
            </p>
            <div className="mt-1 flex flex-wrap items-center gap-3">
              <Button name="intent" value="submit" disabled={busy}>
                {t.handIn}
              </Button>
              <Button name="intent" value="draft" kind="quiet" disabled={busy}>
                {t.saveDraft}
              </Button>
              <span className="text-sm text-muted">{t.handInNote}</span>
            </div>
          </div>
        </>
      )}
    </RefusedForm>
  )
}

const fieldIs = (name: string, id: string) => name.split('.')[1] === id
