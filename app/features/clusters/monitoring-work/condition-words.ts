import type { Condition, Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'

/** When a question is asked: the question it hangs on, and the answer that calls it. */
export function conditionWords(
  questionnaire: readonly Question[],
  { question, value }: Condition,
  lang: Lang,
): string {
  const t = monitoringWork[lang]
  const parent = questionnaire.find(({ id }) => id === question)
  const answer =
    parent?.kind === 'yes-no'
      ? value === 'yes'
        ? t.yes
        : t.no
      : (parent?.options.find(({ id }) => id === value)?.label[lang] ?? value)
  return t.condition(parent?.label[lang] ?? question, answer)
}
