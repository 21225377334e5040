/** Sizes of a name badge, millimetres, as holders for them are sold. */
export const nameBadgeSizes = {
  a6: { width: 105, height: 148 },
  a7: { width: 74, height: 105 },
  '86x54': { width: 86, height: 54 },
  '90x55': { width: 90, height: 55 },
} as const
export type NameBadgeSize = keyof typeof nameBadgeSizes

/** One badge a page, for a badge printer, or several on a sheet of A4 with marks to cut along. */
export const nameBadgeFormats = [
  'a6',
  'a7',
  '86x54',
  '90x55',
  'a6-sheet',
  'a7-sheet',
  '86x54-sheet',
  '90x55-sheet',
] as const
export type NameBadgeFormat = (typeof nameBadgeFormats)[number]

/** Badges on a sheet, across and down. */
const grids: Record<NameBadgeSize, { columns: number; rows: number }> = {
  a6: { columns: 2, rows: 2 },
  a7: { columns: 2, rows: 4 },
  '86x54': { columns: 2, rows: 5 },
  '90x55': { columns: 2, rows: 5 },
}
const A4 = { width: 210, height: 297 }
// A7 lies four times one above the other only on its side: 4 × 74 = 296.
const turnedOnSheet: ReadonlySet<NameBadgeSize> = new Set(['a7'])

export type Box = { x: number; y: number; width: number; height: number }
export type NameBadgeLayout = {
  page: { width: number; height: number }
  /** Where badges stand on a page, row by row. */
  places: Box[]
  /** Where to cut, from the left and from the top; empty where a page is one badge. */
  cuts: { x: number[]; y: number[] }
  /** Badges stand on their side, so that more of them fit. */
  turned: boolean
}

/** How badges stand on the pages of a format; all lengths in millimetres. */
export function nameBadgeLayout(format: NameBadgeFormat): NameBadgeLayout {
  const size = sizeOfFormat(format)
  const badge = nameBadgeSizes[size]
  if (format === size)
    return {
      page: badge,
      places: [{ x: 0, y: 0, ...badge }],
      cuts: { x: [], y: [] },
      turned: false,
    }
  const turned = turnedOnSheet.has(size)
  const width = turned ? badge.height : badge.width
  const height = turned ? badge.width : badge.height
  const { columns, rows } = grids[size]
  const left = (A4.width - columns * width) / 2
  const top = (A4.height - rows * height) / 2
  const count = (n: number) => Array.from({ length: n }, (_, i) => i)
  return {
    page: A4,
    places: count(rows).flatMap((row) =>
      count(columns).map((column) => ({
        x: left + column * width,
        y: top + row * height,
        width,
        height,
      })),
    ),
    cuts: {
      x: count(columns + 1).map((i) => left + i * width),
      y: count(rows + 1).map((i) => top + i * height),
    },
    turned,
  }
}

/** Of what size the badges of a format are. */
export const sizeOfFormat = (format: NameBadgeFormat) =>
  format.replace(/-sheet$/, '') as NameBadgeSize

/** The measures of a single badge of a format, upright. */
export const badgeOfFormat = (format: NameBadgeFormat) => nameBadgeSizes[sizeOfFormat(format)]

/** Most badges of one file: a file is what a printer is given at a time, and what must fit in memory. */
export const BADGES_A_FILE = 500

/** How badges of a file follow one another. */
export const nameBadgeOrders = ['name', 'organisation', 'registered'] as const
export type NameBadgeOrder = (typeof nameBadgeOrders)[number]
