import type { Lang } from '#app/domain/shared/lang.ts'

const NBSP = '\u00a0'

// Words that do not end a line: they lean on the next one.
const leaning = {
  ru: 'а|без|в|во|да|для|до|за|и|из|или|к|ко|на|над|не|ни|но|о|об|обо|от|по|под|при|про|с|со|то|у|через|что|я',
  en: 'a|an|the|I|of|in|on|at|to|by|or',
} as const

// Units and names that do not part from their number.
const units = {
  ru: '%|₽|руб|млн|млрд|тыс|трлн|чел|г|гг|год|года|году|годов|лет|мин|ч|км|м|га|кв|стр|т|кг|шт|ед|п|пп',
  en: '%|million|billion|thousand|years?|min|h|km|m|ha|kg|t|pp',
} as const

const rules = {
  ru: rulesOf('ru'),
  en: rulesOf('en'),
}

function rulesOf(lang: Lang): readonly (readonly [RegExp, string])[] {
  const edge = '(?![\\p{L}\\p{N}])'
  return [
    // Twice: in «и в этом» the space that ends one match begins the next.
    ...Array.from(
      { length: 2 },
      () =>
        [
          new RegExp(`(^|[\\s${NBSP}«„“("—–])(${leaning[lang]}) (?=\\S)`, 'giu'),
          `$1$2${NBSP}`,
        ] as const,
    ),
    [new RegExp(`(\\p{N}) (?=(?:${units[lang]})${edge})`, 'gu'), `$1${NBSP}`],
    [
      /(№|§|No\.|(?<!\p{L})RUB|(?<!\p{L})St|(?<!\p{L})г\.|(?<!\p{L})ул\.|(?<!\p{L})им\.) (?=[\p{L}\p{N}])/gu,
      `$1${NBSP}`,
    ],
    // Initials stay with the surname: А. Б. Иванов.
    [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu})/gu, `$1${NBSP}`],
    // A dash ends a line, it never begins one.
    [/ (?=[—–](?:\s|$))/gu, NBSP],
    // Russian particles follow their word.
    ...(lang === 'ru' ? [[/ (?=(?:же|ли|бы|б|ж)(?![\p{L}-]))/gu, NBSP] as const] : []),
  ]
}

/**
 * Sets a text of the database as a typesetter would: no line ends after a short preposition, between
 * a number and its unit, within initials, or before a dash. Applying it twice changes nothing.
 */
export function typo(text: string, lang: Lang): string {
  return rules[lang].reduce((set, [pattern, by]) => set.replace(pattern, by), text)
}
