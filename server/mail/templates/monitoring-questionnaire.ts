import type { Bilingual } from '#app/domain/shared/lang.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { template } from './template.ts'

type Params = {
  cluster: Bilingual
  year: number
  /** YYYY-MM-DD */
  deadline: string
  /** Without the language. */
  href: string
  reminder: boolean
}

/** A questionnaire of the yearly monitoring, and the reminder of it. */
export const monitoringQuestionnaire = template<Params>({
  ru: ({ cluster, year, deadline, href, reminder }) => {
    const day = formatPartialDate('ru', deadline)
    return {
      subject: reminder
        ? `Напоминание: анкета мониторинга ${year}\u00a0года, до\u00a0${day}`
        : `Анкета мониторинга ${year}\u00a0года`,
      paragraphs: [
        reminder
          ? `Анкета за\u00a0кластер «${cluster.ru}» ещё не\u00a0сдана. Последний день\u00a0— ${day}.`
          : `Начался ежегодный мониторинг кластерной среды. Просим ответить на\u00a0вопросы о\u00a0кластере «${cluster.ru}» до\u00a0${day}.`,
        'Ответы сохраняются по\u00a0мере заполнения: можно прерваться и\u00a0вернуться, отвечать вместе с\u00a0коллегами.',
      ],
      action: { label: 'Ответить на\u00a0анкету', href: `/ru${href}` },
      after: ['Письмо пришло, потому что вы представляете этот кластер на\u00a0портале.'],
    }
  },
  en: ({ cluster, year, deadline, href, reminder }) => {
    const day = formatPartialDate('en', deadline)
    return {
      subject: reminder
        ? `Reminder: the ${year} monitoring questionnaire, until ${day}`
        : `The ${year} monitoring questionnaire`,
      paragraphs: [
        reminder
          ? `The questionnaire of the cluster “${cluster.en}” has not been handed in. The last day is ${day}.`
          : `The yearly monitoring of the cluster environment has begun. Please answer the questions about the cluster “${cluster.en}” until ${day}.`,
        'Answers are saved as you go: you can stop and come back, or answer together with colleagues.',
      ],
      action: { label: 'Answer the questionnaire', href: `/en${href}` },
      after: ['You get this letter because you represent this cluster on the portal.'],
    }
  },
})
