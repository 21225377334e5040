import type { IndustrialRole, ParticipantType } from '#app/domain/clusters/vocabulary.ts'
import { transliterate } from '#app/domain/shared/text.ts'
import type { organisation } from '../schema/index.ts'
import { foreignCities, placesOf } from './demo-places.ts'
import type { Theme } from './demo-themes.ts'
import type { Chance } from './random.ts'

export type Organisation = typeof organisation.$inferSelect

type Form = readonly [ru: (name: string) => string, en: (name: string) => string]

const forms: Record<ParticipantType, readonly Form[]> = {
  large: [
    [(n) => `АО «${n}»`, (n) => `${n} JSC`],
    [(n) => `АО «Завод „${n}“»`, (n) => `${n} Plant JSC`],
    [(n) => `АО «НПО „${n}“»`, (n) => `${n} Research and Production Association JSC`],
    [(n) => `ПАО «${n}»`, (n) => `${n} PJSC`],
  ],
  medium: [
    [(n) => `ООО «${n}»`, (n) => `${n} LLC`],
    [(n) => `ООО «Завод „${n}“»`, (n) => `${n} Plant LLC`],
    [(n) => `ООО «Производственная компания „${n}“»`, (n) => `${n} Manufacturing Company LLC`],
  ],
  small: [
    [(n) => `ООО «${n}»`, (n) => `${n} LLC`],
    [(n) => `ООО «${n}-Сервис»`, (n) => `${n}-Servis LLC`],
    [(n) => `ООО «${n}-Лаб»`, (n) => `${n}-Lab LLC`],
    [(n) => `ООО «Мастерская „${n}“»`, (n) => `${n} Workshop LLC`],
    [(n) => `ООО «${n}-Инжиниринг»`, (n) => `${n} Engineering LLC`],
  ],
  education: [
    [(n) => `Отраслевой колледж «${n}»`, (n) => `${n} Industry College`],
    [(n) => `Учебный центр «${n}»`, (n) => `${n} Training Centre`],
    [(n) => `Институт подготовки кадров «${n}»`, (n) => `${n} Institute of Professional Education`],
  ],
  research: [
    [(n) => `НИИ «${n}»`, (n) => `${n} Research Institute`],
    [(n) => `Конструкторское бюро «${n}»`, (n) => `${n} Design Bureau`],
    [(n) => `Научная лаборатория «${n}»`, (n) => `${n} Research Laboratory`],
  ],
  innovation_infrastructure: [
    [(n) => `Технопарк «${n}»`, (n) => `${n} Technology Park`],
    [(n) => `Инжиниринговый центр «${n}»`, (n) => `${n} Engineering Centre`],
    [(n) => `Испытательный центр «${n}»`, (n) => `${n} Test Centre`],
    [(n) => `Бизнес-инкубатор «${n}»`, (n) => `${n} Business Incubator`],
  ],
  other: [
    [(n) => `Союз производителей «${n}»`, (n) => `${n} Union of Producers`],
    [(n) => `Агентство развития «${n}»`, (n) => `${n} Development Agency`],
    [(n) => `Лизинговая компания «${n}»`, (n) => `${n} Leasing Company`],
  ],
}

/** How often each type is met among the members of a cluster. */
const shares: readonly (readonly [ParticipantType, number])[] = [
  ['large', 0.14],
  ['medium', 0.24],
  ['small', 0.36],
  ['education', 0.08],
  ['research', 0.08],
  ['innovation_infrastructure', 0.06],
  ['other', 0.04],
]

export function typeBy(chance: Chance): ParticipantType {
  let left = chance.next()
  for (const [type, share] of shares) if ((left -= share) < 0) return type
  return 'small'
}

const industrialRoles: Partial<Record<ParticipantType, readonly IndustrialRole[]>> = {
  large: ['end_product_maker', 'enterprise'],
  medium: ['enterprise', 'enterprise', 'end_product_maker'],
  small: ['enterprise'],
  education: ['education'],
  innovation_infrastructure: ['infrastructure'],
}

export function roleBy(chance: Chance, type: ParticipantType): IndustrialRole | null {
  const roles = industrialRoles[type]
  return roles ? chance.pick(roles) : null
}

/** A Russian name in Latin letters, capitalised as a name: `Дон-Агромаш` → `Don-Agromash`. */
export function latinName(name: string): string {
  return transliterate(name).replace(
    /(^|[-\s])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** An invented name that fits the region, the field and the type: «Нева-Реагент». */
export function nameOrganisation(
  chance: Chance,
  theme: Theme,
  type: ParticipantType,
  regionId: string,
): { nameRu: string; nameEn: string } {
  const place = chance.pick(placesOf(regionId))
  // Colleges and technology parks serve the whole region, so several clusters share them.
  const shared = /^(education|innovation_infrastructure)$/.test(type) && chance.chance(0.6)
  const name = shared ? place : `${place}-${chance.pick(theme.nouns)}`
  const [ru, en] = chance.pick(forms[type])
  return { nameRu: ru(name), nameEn: en(latinName(name)) }
}

/** Invented organisations. Who is named alike in one region is one and the same. */
export function organisationPool(newId: () => string) {
  const known = new Map<string, Organisation>()
  const keep = (made: Omit<Organisation, 'id' | 'isDemo' | 'taxNumber'>): Organisation => {
    const key = `${made.regionId ?? made.country} ${made.nameRu}`
    const there = known.get(key) ?? { id: newId(), isDemo: true, taxNumber: null, ...made }
    known.set(key, there)
    return there
  }
  return {
    /** An organisation of a region. */
    home(chance: Chance, theme: Theme, type: ParticipantType, regionId: string): Organisation {
      const named = nameOrganisation(chance, theme, type, regionId)
      return keep({ ...named, type, country: 'RU', regionId })
    },
    /** A company abroad. */
    foreign(chance: Chance, theme: Theme): Organisation {
      const noun = chance.pick(theme.nouns)
      const city = chance.pick(foreignCities)
      return keep({
        nameRu: `«${noun} ${city.ru}»`,
        nameEn: `${latinName(noun)} ${city.en}`,
        type: 'medium',
        country: city.country,
        regionId: null,
      })
    },
    all: () => [...known.values()],
  }
}

export type OrganisationPool = ReturnType<typeof organisationPool>
