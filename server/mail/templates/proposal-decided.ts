import type { Bilingual } from '#app/domain/shared/lang.ts'
import { template } from './template.ts'

type Params = {
  /** In the language it was written in. */
  title: string
  conference: Bilingual
  accepted: boolean
  /** What the organisers wrote to the author; empty: nothing. */
  note: string
  /** Without the language. */
  href: string
  /** The addressee is named in it, but did not write it. */
  coSpeaker: boolean
}

/** The organisers' decision on a proposal. */
export const proposalDecided = template<Params>({
  ru: ({ title, conference, accepted, note, href, coSpeaker }) => ({
    subject: accepted
      ? `Предложение принято: «${title}»`
      : `Решение по\u00a0предложению «${title}»`,
    paragraphs: [
      accepted
        ? coSpeaker
          ? `Предложение «${title}», в\u00a0котором вы\u00a0названы спикером, принято в\u00a0программу: ${conference.ru}.`
          : `Ваше предложение «${title}» принято в\u00a0программу: ${conference.ru}. Время и\u00a0зал появятся в\u00a0опубликованной программе.`
        : `Ваше предложение «${title}» в\u00a0программу не\u00a0вошло: ${conference.ru}. Спасибо, что подготовили его.`,
      ...(note ? [`Организаторы пишут: ${note}`] : []),
    ],
    action: {
      label: coSpeaker ? 'О\u00a0конференции' : 'Открыть предложение',
      href: `/ru${href}`,
    },
    after: coSpeaker
      ? [
          'Если вы\u00a0не\u00a0собирались выступать, напишите организаторам: адрес есть на\u00a0странице конференции.',
        ]
      : [],
  }),
  en: ({ title, conference, accepted, note, href, coSpeaker }) => ({
    subject: accepted ? `Proposal accepted: “${title}”` : `The decision on “${title}”`,
    paragraphs: [
      accepted
        ? coSpeaker
          ? `The proposal “${title}”, which names you as a speaker, was accepted for the programme: ${conference.en}.`
          : `Your proposal “${title}” was accepted for the programme: ${conference.en}. Its time and hall will be in the published programme.`
        : `Your proposal “${title}” did not make it into the programme: ${conference.en}. Thank you for preparing it.`,
      ...(note ? [`The organisers write: ${note}`] : []),
    ],
    action: { label: coSpeaker ? 'About the conference' : 'Open the proposal', href: `/en${href}` },
    after: coSpeaker
      ? [
          'If you did not mean to speak, write to the organisers: their address is on the conference’s page.',
        ]
      : [],
  }),
})
