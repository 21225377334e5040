import type { QuestionResult } from '#app/domain/conference/desk/feedback.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Chart, ChartFigure } from '#app/ui/charts/figure.tsx'

type Result = Localised<QuestionResult>

/** Words shown of one question; all of them are in the file. */
const TEXTS = 100

/** What attendees said, question by question. */
export function FeedbackResults({ id, questions }: { id: string; questions: readonly Result[] }) {
  const t = useMessages(conferenceFeedback)
  return (
    <div className="grid gap-10">
      {questions.map((result) => (
        <div key={result.question.id}>
          {result.answered === 0 ? (
            <>
              <h3>{result.question.title}</h3>
              <p className="mt-1 text-muted">{t.nobody}</p>
            </>
          ) : result.question.kind === 'text' ? (
            <Texts result={result} />
          ) : (
            <Counts id={`${id}-${result.question.id}`} result={result} />
          )}
        </div>
      ))}
    </div>
  )
}

function Counts({ id, result }: { id: string; result: Result }) {
  const lang = useLang()
  const t = useMessages(conferenceFeedback)
  const { question, answered, mean, counts } = result
  const labelOf = (one: string) =>
    question.options.find((option) => option.id === one)?.label ?? one
  const marks = counts.map((one) => ({
    label: labelOf(one.id),
    value: one.n,
    text: formatNumber(lang, one.n),
  }))
  return (
    <ChartFigure
      id={id}
      title={question.title}
      lead={
        mean === null
          ? t.answers(answered)
          : `${t.mean(formatNumber(lang, mean, 1))}, ${t.answers(answered)}`
      }
      source={t.source}
      table={{
        columns: [
          { label: question.kind === 'scale' ? t.mark : t.option },
          { label: t.times, numeric: true },
        ],
        rows: marks.map(({ label, value }) => [label, value]),
      }}
    >
      <Chart label={question.title} spec={{ kind: 'bars', marks }} />
    </ChartFigure>
  )
}

function Texts({ result }: { result: Result }) {
  const t = useMessages(conferenceFeedback)
  return (
    <>
      <h3>{result.question.title}</h3>
      <p className="text-sm text-muted">{t.answers(result.answered)}</p>
      <ul className="mt-3 border-t border-line">
        {result.texts.slice(0, TEXTS).map((text, at) => (
          <li key={at} className="max-w-measure border-b border-line py-2.5 whitespace-pre-line">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
