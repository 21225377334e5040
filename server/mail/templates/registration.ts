import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { registrationLetters as words } from '#app/i18n/registration-letters.ts'
import { formatDays } from '#app/i18n/days.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { paths } from '#app/paths.ts'
import { template, type Letter } from './template.ts'

export type PersonLetter =
  | 'pending'
  | 'waiting'
  | 'offered'
  | 'confirmed'
  | 'declined'
  | 'cancelled'
  | 'expired'
  /** The link again, because it was asked for. */
  | 'link'
  /** Somebody else named them: they are to say that they come. */
  | 'invited'
export type GroupLetter = 'pending' | 'waiting' | 'offered' | 'confirmed' | 'expired'

type About = {
  conference: Bilingual
  slug: string
  zone: string
  /** ISO dates. */
  startsOn: string
  endsOn: string
  venue: Bilingual
  /** What the organisers say in every confirmation. */
  remark: Bilingual
  token: string
}
type Person = About & {
  event: PersonLetter
  name: string
  code: string
  kind: Bilingual
  organisation: string
  /** ISO instant: end of an offer. */
  until: string | null
  position: number | null
  /** What an organiser wrote. */
  note: string
}
type Group = About & { event: GroupLetter; group: string; people: number; until: string | null }

/** Gone for good: there is nothing to open but one's own history. */
const OVER: readonly PersonLetter[] = ['declined', 'cancelled', 'expired']

function toPerson(lang: Lang, about: Person): Letter {
  const t = words[lang]
  const { event, conference, until, zone } = about
  const title = conference[lang]
  const { subject, text } = t.person[event]
  const facts = {
    conference: title,
    days: formatDays(lang, about.startsOn, about.endsOn),
    until: until ? formatZoned(lang, until, zone) : '',
    position: about.position,
    organisation: about.organisation,
  }
  const place = about.venue[lang]
  return {
    subject: subject(facts),
    paragraphs: [
      t.hello(about.name),
      text(facts),
      ...(about.note ? [t.note(about.note)] : []),
      ...(OVER.includes(event)
        ? []
        : [
            [
              t.code(about.code),
              t.kind(about.kind[lang]),
              t.when(facts.days),
              ...(place ? [t.where(place)] : []),
            ].join('\n'),
          ]),
      ...(event === 'confirmed' && about.remark[lang] ? [about.remark[lang]] : []),
    ],
    action: OVER.includes(event)
      ? { label: t.again, href: paths.register(lang, about.slug) }
      : {
          label: event === 'offered' ? t.answer : event === 'invited' ? t.confirm : t.open,
          href: paths.registration(lang, about.slug, about.token),
        },
    after: [t.why, ...(OVER.includes(event) ? [] : [t.secret])],
  }
}

function toManager(lang: Lang, about: Group): Letter {
  const t = words[lang]
  const { event, conference, group, people, until, zone } = about
  const { subject, text } = t.group[event]
  const facts = {
    conference: conference[lang],
    group,
    people,
    until: until ? formatZoned(lang, until, zone) : '',
  }
  return {
    subject: subject(facts),
    paragraphs: [
      text(facts),
      ...(event === 'confirmed' && about.remark[lang] ? [about.remark[lang]] : []),
    ],
    action: {
      label: event === 'offered' ? t.answer : t.openGroup,
      href: paths.registrationGroup(lang, about.slug, about.token),
    },
    after: [t.whyGroup, t.secret],
  }
}

/** About somebody's own registration, whatever becomes of it. */
export const registration = template<Person>({
  secret: ['token'],
  ru: ({ token, ...about }) => toPerson('ru', { token, ...about }),
  en: ({ token, ...about }) => toPerson('en', { token, ...about }),
})

/** The same to whoever registered a company's people. */
export const registrationGroup = template<Group>({
  secret: ['token'],
  ru: ({ token, ...about }) => toManager('ru', { token, ...about }),
  en: ({ token, ...about }) => toManager('en', { token, ...about }),
})
