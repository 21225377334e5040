import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { readLines } from '#app/domain/clusters/monitoring/edit-questionnaire.ts'
import {
  moveQuestionSchema,
  questionSchema,
  removeQuestionSchema,
} from '#app/domain/clusters/monitoring/forms.ts'
import type { Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { QuestionForm } from '#app/features/clusters/monitoring-work/question-form.tsx'
import { conditionWords } from '#app/features/clusters/monitoring-work/condition-words.ts'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { MoveButtons, RemoveButton } from '#app/ui/list-buttons.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { editQuestionnaire } from '#server/clusters/monitoring/edit-questionnaire.ts'
import { showRound } from '#server/clusters/monitoring/show-round.ts'
import { deskMeta, doneOf } from './desk.ts'
import { yearOf } from './year-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { year, state, version, questionnaire } = await showRound(context, yearOf(args.params))
    return { year, state, version, questionnaire: questionnaire as Question[] }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const year = yearOf(args.params)
  const { form } = await answer(() => readForm(args))
  const done = (at = '') =>
    redirect(`${paths.monitoringQuestionnaire(lang, year)}?done=question${at}`, 303)
  if (form.get('intent') === 'move')
    return command(args, {
      schema: moveQuestionSchema,
      form,
      run: async ({ version, id, by }, context) => (
        await editQuestionnaire(context, {
          year,
          version,
          change: { kind: 'move', id, by: by === 'up' ? -1 : 1 },
        }),
        done(`#question-${id}`)
      ),
    })
  if (form.get('intent') === 'remove')
    return command(args, {
      schema: removeQuestionSchema,
      form,
      run: async ({ version, id }, context) => (
        await editQuestionnaire(context, { year, version, change: { kind: 'remove', id } }),
        done()
      ),
    })
  return command(args, {
    schema: questionSchema,
    form,
    async run({ version, labelRu, labelEn, hintRu, hintEn, ...input }, context) {
      const { questionnaire } = await showRound(context, year)
      const known = questionnaire.find(({ id }) => id === input.id)
      const id = known?.id ?? context.newId()
      const hint = hintRu || hintEn
      const options = ['choice', 'many'].includes(input.kind)
      await editQuestionnaire(context, {
        year,
        version,
        change: {
          kind: 'put',
          question: {
            id,
            kind: input.kind,
            label: { ru: labelRu, en: labelEn },
            hint: hint ? { ru: hintRu ?? hint, en: hintEn ?? hint } : null,
            required: input.required,
            options: options
              ? readLines(input.options ?? '', known?.options ?? [], context.newId)
              : [],
            rows:
              input.kind === 'table'
                ? readLines(input.rows ?? '', known?.rows ?? [], context.newId)
                : [],
            years: input.kind === 'table' ? input.years : [],
            condition: input.condition,
          },
        },
      })
      return done(`#question-${id}`)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  deskMeta(params, (t) => t.questionnaire)

export default function Questionnaire() {
  const { year, state, version, questionnaire } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const editing = questionnaire.find(({ id }) => id === search.get('edit'))
  const fixed = state !== 'preparing'
  const done = !refused && doneOf(search, t)
  const small: Refusal | undefined = refused && refused.intent !== 'question' ? refused : undefined
  return (
    <Page
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.title, href: paths.monitoringDesk(lang) },
        { label: String(year), href: paths.monitoringRound(lang, year) },
        { label: t.questionnaire },
      ]}
      title={t.answerTitle(year)}
      lead={
        <p>
          {fixed ? t.questionsFixed : t.openNote}{' '}
          <Link to={paths.monitoringRound(lang, year)}>{t.toRound}</Link>
        </p>
      }
    >
      {done && <Notice kind="info" live title={done} />}
      {small && <FailureNotice failure={small} />}
      {questionnaire.length === 0 ? (
        <EmptyState title={t.noQuestions} />
      ) : (
        <ol className="mt-6 border-t border-line">
          {questionnaire.map((question, at) => (
            <li
              key={question.id}
              id={`question-${question.id}`}
              className="flex gap-4 border-b border-line py-3"
            >
              <span aria-hidden="true" className="tabular w-6 shrink-0 text-right text-muted">
                {at + 1}
              </span>
              <div className="min-w-0 grow">
                <p className="font-medium">{question.label[lang]}</p>
                {question.hint && <p className="text-sm text-muted">{question.hint[lang]}</p>}
                <p className="mt-1 flex flex-wrap gap-2 text-sm text-muted">
                  <span>{t.kinds[question.kind]}</span>
                  {question.required && <Tag>{t.required}</Tag>}
                </p>
                {question.options.length > 0 && (
                  <p className="text-sm text-muted">
                    {question.options.map(({ label }) => label[lang]).join(' · ')}
                  </p>
                )}
                {question.rows.length > 0 && (
                  <p className="text-sm text-muted">
                    {question.rows.map(({ label }) => label[lang]).join(' · ')} (
                    {question.years.join(', ')})
                  </p>
                )}
                {question.condition && (
                  <p className="text-sm text-muted">
                    {conditionWords(questionnaire, question.condition, lang)}
                  </p>
                )}
              </div>
              {!fixed && (
                <Tools
                  question={question}
                  version={version}
                  first={at === 0}
                  last={at === questionnaire.length - 1}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {!fixed && (
        <Section id="edit" title={editing ? t.editQuestion : t.addQuestion}>
          <QuestionForm
            key={`${editing?.id} ${version}`}
            questionnaire={questionnaire}
            question={editing}
            version={version}
            refused={refused}
            cancel={editing && paths.monitoringQuestionnaire(lang, year)}
          />
        </Section>
      )}
    </Page>
  )
}

type ToolsProps = { question: Question; version: number; first: boolean; last: boolean }

function Tools({ question: { id, label }, version, first, last }: ToolsProps) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const name = label[lang]
  return (
    <div className="no-print flex shrink-0 flex-wrap content-start justify-end gap-1">
      <MoveButtons {...{ id, version, first, last }} up={t.moveUp(name)} down={t.moveDown(name)} />
      <Link
        to={`?edit=${id}#edit`}
        aria-label={t.changeNamed(name)}
        className="px-2 py-1.5 text-sm"
      >
        {t.change}
      </Link>
      <RemoveButton intent="remove" {...{ id, version }} label={t.removeNamed(name)} />
    </div>
  )
}
