import { useEffect, useState } from 'react'
import {
  askedOf,
  inputName,
  type Answer,
  type Answers,
  type FieldType,
} from '#app/domain/conference/registration/fields.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { problems } from '#app/i18n/problems.ts'
import { registration } from '#app/i18n/registration.ts'
import { Choices } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/fields.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

/** A question in the language of the page. */
export type QuestionView = {
  id: string
  type: FieldType
  label: string
  hint: string
  required: boolean
  options: { id: string; label: string; full: boolean }[]
  kindIds: string[]
  onlyLang: 'ru' | 'en' | null
  condition: { fieldId: string; value: string } | null
}

type Props = {
  questions: readonly QuestionView[]
  kindId: string
  answers: Answers
  refused: Refusal | undefined
}

/** The organisers' own questions; those that hang on others show and hide as one answers, where scripts run. */
export function Questions({ questions, kindId, answers, refused }: Props) {
  const lang = useLang()
  const [form, setForm] = useState<HTMLElement | null>(null)
  const [typed, setTyped] = useState<Answers | null>(null)
  useEffect(() => {
    const owner = form?.closest('form')
    if (!owner) return
    const read = () => setTyped(answersIn(new FormData(owner), questions))
    read()
    owner.addEventListener('change', read)
    return () => owner.removeEventListener('change', read)
  }, [form, questions])
  const mine = questions.filter(
    ({ kindIds, onlyLang }) =>
      (kindIds.length === 0 || kindIds.includes(kindId)) && (!onlyLang || onlyLang === lang),
  )
  const asked =
    typed === null
      ? mine
      : askedOf(mine as never, typed, { kindId, lang }).map(({ id }) =>
          mine.find((one) => one.id === id)!,
        )
  return (
    <div ref={setForm} className="contents">
      {mine.map((question) => (
        <div key={question.id} hidden={!asked.includes(question)}>
          <Question
            question={question}
            parent={
              question.condition
                ? mine.find(({ id }) => id === question.condition!.fieldId)
                : undefined
            }
            kept={answers[question.id]}
            refused={refused}
          />
        </div>
      ))}
    </div>
  )
}

function answersIn(form: FormData, questions: readonly QuestionView[]): Answers {
  const answers: Answers = {}
  for (const { id, type } of questions) {
    const given = form.getAll(inputName(id)).map(String)
    if (given.length === 0) continue
    if (type === 'choices') answers[id] = given
    else if (type === 'yes_no') answers[id] = given[0] === 'yes'
    else answers[id] = given[0]!
  }
  return answers
}

type QuestionProps = {
  question: QuestionView
  parent: QuestionView | undefined
  kept: Answer | undefined
  refused: Refusal | undefined
}

function Question({ question, parent, kept, refused }: QuestionProps) {
  const t = useMessages(registration)
  const words = useMessages(problems)
  const { id, type, label, required, condition, options } = question
  const name = inputName(id)
  const problem = refused?.fields[name]
  const value = condition?.value ?? ''
  const calling =
    parent &&
    t.ifSo(
      parent.label,
      parent.type === 'yes_no'
        ? value === 'yes'
          ? t.yes
          : t.no
        : (parent.options.find((one) => one.id === value)?.label ?? value),
    )
  const common = {
    name,
    label,
    hint: [question.hint, calling].filter(Boolean).join('. ') || undefined,
    optional: !required,
    error: problem && words[problem],
  }
  const before =
    kept === undefined
      ? []
      : typeof kept === 'boolean'
        ? [kept ? 'yes' : 'no']
        : [kept].flat().map(String)
  const given = refused ? [refused.values[name] ?? []].flat() : before
  if (type === 'yes_no' || type === 'choice' || type === 'choices') {
    const choices =
      type === 'yes_no'
        ? [
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]
        : options.map((one) => ({
            value: one.id,
            label: one.full ? `${one.label} (${t.optionFull})` : one.label,
            disabled: one.full && !before.includes(one.id),
          }))
    return (
      <Choices
        {...common}
        type={type === 'choices' ? 'checkbox' : 'radio'}
        options={choices}
        ticked={(one) => given.includes(one)}
      />
    )
  }
  if (type === 'long_text') return <TextArea {...common} defaultValue={given[0]} />
  return (
    <TextField
      {...common}
      type={
        type === 'date' ? 'date' : type === 'email' ? 'email' : type === 'phone' ? 'tel' : 'text'
      }
      inputMode={type === 'number' ? 'decimal' : undefined}
      defaultValue={given[0]}
    />
  )
}
