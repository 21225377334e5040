import {
  badgeOfFormat,
  nameBadgeLayout,
  type NameBadgeFormat,
} from '#app/domain/conference/name-badge.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { badges as badgeWords } from '#app/i18n/badges.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { BadgePerson } from '#db/queries/conference-name-badges.ts'
import { nameIn } from '../tickets/facts.ts'
import type { NameBadgesData } from './template.ts'

/** The emblem of a category as it is drawn; the pictures themselves come from who draws them (app/features). */
export type EmblemName = `${Category}${'' | '+'}:${Lang}`
export type Emblems = Partial<Record<EmblemName, string>>

/** The emblem of a person's cluster; null where it has no category. */
export const emblemOf = ({
  category,
  curated,
  lang,
}: Pick<BadgePerson, 'category' | 'curated' | 'lang'>): EmblemName | null =>
  category && `${category}${curated && category !== 'curated' ? '+' : ''}:${lang}`

type Kind = { id: string; nameRu: string; nameEn: string }

const both = (ru: string, en: string) => (ru === en || en === '' ? ru : `${ru} · ${en}`)

/** What the template of name badges is given for these people, in their order. */
export function nameBadgesData(
  people: readonly BadgePerson[],
  {
    conference,
    kinds,
    format,
    lang,
    emblems,
  }: {
    conference: ConferenceRow
    kinds: readonly Kind[]
    format: NameBadgeFormat
    lang: Lang
    emblems: Emblems
  },
): NameBadgesData {
  const t = conferenceTickets[lang]
  const { titleRu, titleEn } = conference
  return {
    title: t.badges.documentTitle(lang === 'ru' ? titleRu : titleEn),
    author: t.author,
    lang,
    layout: nameBadgeLayout(format),
    badge: badgeOfFormat(format),
    conference: titleRu === titleEn ? [titleRu] : [titleRu, titleEn],
    emblems,
    badges: people.map((person) => {
      const place = kinds.findIndex(({ id }) => id === person.kindId)
      const kind = kinds[place]
      const { category } = person
      const emblem = emblemOf(person)
      const named = nameIn(person.lang, person)
      return {
        ...named,
        position: person.position,
        organisation: person.organisation,
        cluster: (person.lang === 'ru' ? person.clusterRu : person.clusterEn) ?? '',
        emblem: emblem && emblem in emblems ? emblem : null,
        emblemAlt: category ? badgeWords[person.lang].category[category] : '',
        kind: kind ? both(kind.nameRu, kind.nameEn) : '',
        colour: Math.max(place, 0),
        codeAlt: t.badges.codeAlt(named.name),
      }
    }),
  }
}
