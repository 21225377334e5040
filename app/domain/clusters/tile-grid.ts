/**
 * Russia's 83 federal subjects (as of 2017) as equal squares, so that St Petersburg is as visible as
 * Yakutia. The layout is our own: neighbours stay neighbours where a grid allows it.
 * Codes are ISO 3166-2 without `RU-`.
 */
const LAYOUT = `
  ·   ·   ·   ·   MUR ·   NEN ·   ·   ·   ·   ·   ·   ·   ·   ·   CHU ·
  ·   ·   ·   ·   KR  ARK KO  ·   ·   ·   YAN ·   ·   ·   SA  MAG KAM ·
  ·   ·   SPE LEN VLG KOS KIR UD  PER SVE KHM TOM KYA IRK ZAB AMU KHA SAK
  KGD ·   PSK NGR YAR IVA ME  TA  BA  CHE TYU NVS KEM KK  BU  YEV PRI ·
  ·   ·   SMO TVE MOS VLA NIZ CU  ORE KGN OMS ALT AL  TY  ·   ·   ·   ·
  ·   ·   BRY KLU MOW RYA MO  ULY SAM ·   ·   ·   ·   ·   ·   ·   ·   ·
  ·   ·   ORL TUL LIP TAM PNZ SAR ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  ·   ·   KRS BEL VOR ROS VGG ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  ·   ·   ·   AD  KDA STA KL  AST DA  ·   ·   ·   ·   ·   ·   ·   ·   ·
  ·   ·   ·   ·   KC  KB  SE  IN  CE  ·   ·   ·   ·   ·   ·   ·   ·   ·
`

export const GRID_COLUMNS = 18
export const GRID_ROWS = 10
/** The first column beyond the Urals: narrow screens show the columns from here on below the others. */
export const EAST_FROM = 9

/** One subject's square; column and row count from 0. */
export type Tile = { region: string; col: number; row: number }

/** All subjects, row by row: the order in which a keyboard visits them. */
export const tiles: readonly Tile[] = LAYOUT.trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((code, col) => (code === '·' ? [] : [{ region: `RU-${code}`, col, row }])),
  )

export type Side = 'top' | 'right' | 'bottom' | 'left'
const STEPS: Record<Side, readonly [col: number, row: number]> = {
  top: [0, -1],
  right: [1, 0],
  bottom: [0, 1],
  left: [-1, 0],
}
const SIDES = Object.keys(STEPS) as Side[]

/**
 * The sides of each tile where another district, or nothing, begins: drawn together they outline
 * the districts.
 * @param districtOf the district of a region
 */
export function outlines(
  grid: readonly Tile[],
  districtOf: (region: string) => string | undefined,
): Map<string, Side[]> {
  const at = new Map(grid.map((tile) => [`${tile.col} ${tile.row}`, tile.region]))
  return new Map(
    grid.map(({ region, col, row }) => [
      region,
      SIDES.filter((side) => {
        const [dc, dr] = STEPS[side]
        const neighbour = at.get(`${col + dc} ${row + dr}`)
        return neighbour === undefined || districtOf(neighbour) !== districtOf(region)
      }),
    ]),
  )
}

/**
 * Where an arrow key leads: the nearest tile in that direction, the straightest way first.
 * @returns the region moved to, or the one given when nothing lies that way
 */
export function moveOnGrid(grid: readonly Tile[], from: string, side: Side): string {
  const start = grid.find((tile) => tile.region === from)
  if (!start) return from
  const [dc, dr] = STEPS[side]
  let best = from
  let bestCost = Infinity
  for (const tile of grid) {
    const ahead = (tile.col - start.col) * dc + (tile.row - start.row) * dr
    const aside = Math.abs((tile.col - start.col) * dr) + Math.abs((tile.row - start.row) * dc)
    // A tile further aside than ahead belongs to another arrow key.
    if (ahead <= 0 || aside > ahead) continue
    const cost = ahead + aside * 2
    if (cost < bestCost) [best, bestCost] = [tile.region, cost]
  }
  return best
}

/**
 * The lower bounds of the colour steps for counts up to `max`: at most `most` of them, the first 1,
 * growing in proportion, so that both 137 and 100,000 clusters spread over the colours.
 */
export function stepBounds(max: number, most = 4): number[] {
  const bounds: number[] = []
  for (let i = 0; i < most; i++) {
    const bound = Math.round((max + 1) ** (i / most))
    const previous = bounds.at(-1) ?? 0
    const next = Math.max(bound, previous + 1)
    if (next <= Math.max(1, max)) bounds.push(next)
  }
  return bounds
}

/** The colour step of a count: 0 for none, then 1 for the lowest bound and so on. */
export function stepOf(count: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => count >= bound).length
}
