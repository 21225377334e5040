import type { BadgeStyle, ShownBadge } from '#app/domain/clusters/badges/badge.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { xmlText } from '#app/domain/shared/xml.ts'
import { badges } from '#app/i18n/badges.ts'
import { emblems } from '../emblems.ts'
import { lines, outline, widthOf, type Weight } from './outlines.ts'
import { palettes, type Palette } from './palette.ts'
import { badgeWords } from './words.ts'

/** Units of the emblem's own square. */
const EMBLEM = 40

type Drawing = { width: number; height: number; body: string }

/**
 * The picture of a badge: SVG without scripts, fonts or links of its own, so that any site may show it.
 * What the picture says is also its title, for those who listen.
 * @param signed a credential to be carried inside (Open Badges 3.0, «baking»): a JWS in compact form
 */
export function drawBadge(
  badge: ShownBadge,
  { style, lang }: { style: BadgeStyle; lang: Lang },
  signed?: string,
): string {
  const palette = palettes[style.endsWith('dark') ? 'dark' : 'light']
  const draw = style.startsWith('large') ? large : style.startsWith('emblem') ? emblemOnly : flat
  const { width, height, body } = draw(badge, lang, palette)
  const [w, h] = [width, height].map((side) => Math.round(side * 100) / 100)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" xml:lang="${lang}">`,
    signed === undefined
      ? ''
      : `<openbadges:credential xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" verify="${signed}"/>`,
    `<title>${xmlText(badgeWords(badge, lang))}</title>`,
    body,
    '</svg>\n',
  ].join('')
}

const colourOf = (badge: ShownBadge, palette: Palette) =>
  badge.state === 'held' ? palette.category[badge.category] : palette.muted

/** One line of text on its background, for the row of badges at the head of a page. */
function flat(badge: ShownBadge, lang: Lang, palette: Palette): Drawing {
  const t = badges[lang].picture
  const colour = colourOf(badge, palette)
  const word =
    badge.state === 'held'
      ? [
          badges[lang].category[badge.category],
          ...(badge.curated && badge.category !== 'curated' ? [t.curatedShort] : []),
        ].join(' · ')
      : t.state[badge.state]
  const size = 11.5
  const left = 23
  const width = Math.ceil(left + 14 + widthOf(word, 'semibold', size))
  return {
    width,
    height: 20,
    body: [
      `<path d="M3 .5H${left}V19.5H3A2.5 2.5 0 0 1 .5 17V3A2.5 2.5 0 0 1 3 .5Z" fill="${palette.paper}" stroke="${colour}"/>`,
      `<path d="M${left} 0H${width - 3}A3 3 0 0 1 ${width} 3V17A3 3 0 0 1 ${width - 3} 20H${left}Z" fill="${colour}"/>`,
      `<g transform="translate(3.25 2) scale(.4)">${emblem(badge, lang, colour, palette.onCategory)}</g>`,
      outline(word, 'semibold', size, { x: left + 7, y: 14.1, fill: palette.onCategory }),
    ].join(''),
  }
}

/** The emblem by itself. */
function emblemOnly(badge: ShownBadge, lang: Lang, palette: Palette): Drawing {
  return {
    width: EMBLEM,
    height: EMBLEM,
    body: emblem(badge, lang, colourOf(badge, palette), palette.onCategory, true),
  }
}

const CARD = { width: 384, height: 120, band: 112, pad: 18 }

/** A card with the cluster's name: for a page about the cluster, and for paper. */
function large(badge: ShownBadge, lang: Lang, palette: Palette): Drawing {
  const t = badges[lang].picture
  const { width, height, band, pad } = CARD
  const colour = colourOf(badge, palette)
  const x = band + pad
  const room = width - x - pad + 4
  const heading =
    badge.state === 'held' ? badges[lang].category[badge.category] : t.state[badge.state]
  const foot =
    badge.state === 'held'
      ? [
          badge.curated && badge.category !== 'curated' ? t.curatedFoot : null,
          badge.roundYear === null ? null : t.round(badge.roundYear),
        ]
      : [badge.since && t.since(badge.since)]
  const issuer = [...foot.filter(Boolean), t.issuer].join(' · ')

  const head = setBlock(heading, 'semibold', 17, 20, room, 2)
  const name = setBlock(badge.name?.[lang] ?? '', 'regular', 12.5, 16, room, head.count > 1 ? 2 : 3)
  const top = head.count > 1 ? 27 : 31
  const nameTop = top + head.height + 2
  return {
    width,
    height,
    body: [
      `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="3" fill="${palette.paper}" stroke="${palette.line}"/>`,
      `<path d="M3 0H${band}V${height}H3A3 3 0 0 1 0 ${height - 3}V3A3 3 0 0 1 3 0Z" fill="${colour}"/>`,
      `<g transform="translate(${band / 2 - 36} ${height / 2 - 36}) scale(1.8)">${emblem(badge, lang, palette.onCategory, colour, true)}</g>`,
      head.at(x, top, palette.ink),
      name.at(x, nameTop, palette.ink),
      outline(fitted(issuer, room), 'regular', 10.5, { x, y: height - 14, fill: palette.muted }),
    ].join(''),
  }
}

const fitted = (text: string, room: number) =>
  widthOf(text, 'regular', 10.5) <= room ? text : lines(text, 'regular', 10.5, room, 1)[0]!

function setBlock(
  text: string,
  weight: Weight,
  size: number,
  leading: number,
  room: number,
  most: number,
) {
  const set = text === '' ? [] : lines(text, weight, size, room, most)
  return {
    count: set.length,
    height: set.length * leading,
    at: (x: number, y: number, fill: string) =>
      set.map((line, i) => outline(line, weight, size, { x, y: y + i * leading, fill })).join(''),
  }
}

/** The emblem in its square of 40 units: of a category, or of what came instead. */
function emblem(badge: ShownBadge, lang: Lang, colour: string, on: string, framed = false): string {
  if (badge.state !== 'held') return withoutCategory(badge.state, colour)
  const { shape, open, letters } = emblems[badge.category]
  const body = open
    ? `<path d="${shape}" fill="none" stroke="${colour}" stroke-width="3"/><path d="${letters[lang]}" fill="${colour}"/>`
    : `<path d="${shape}" fill="${colour}"/><path d="${letters[lang]}" fill="${on}"/>`
  if (!framed || !badge.curated || badge.category === 'curated') return body
  return `<path d="${shape}" fill="none" stroke="${colour}" stroke-width="2"/><g transform="translate(4 4) scale(.8)">${body}</g>`
}

/** No letter and no colour: nothing here may be taken for a category. */
function withoutCategory(state: 'none' | 'revoked' | 'expired', colour: string): string {
  const ring = `<circle cx="20" cy="20" r="16.5" fill="none" stroke="${colour}" stroke-width="3"`
  if (state === 'none') return `${ring} stroke-dasharray="6.37 6.6"/>`
  if (state === 'expired')
    return `${ring}/><path d="M20 11V20.5L26 25" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
  return `${ring}/><path d="M8.5 31.5L31.5 8.5" stroke="${colour}" stroke-width="3"/>`
}
