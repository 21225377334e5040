import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  EAST_FROM,
  GRID_COLUMNS,
  GRID_ROWS,
  moveOnGrid,
  outlines,
  stepBounds,
  stepOf,
  tiles,
  type Side,
} from '#app/domain/clusters/tile-grid.ts'

const seed = (name: string) =>
  readFileSync(new URL(`../../db/seed/data/${name}`, import.meta.url), 'utf8')
const regions = new Map(
  seed('regions.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id, , , , , district]) => [id!, district!]),
)
const cell = ({ col, row }: { col: number; row: number }) => `${col} ${row}`

describe('the tile grid', () => {
  it('gives each of the 83 subjects a square of its own', () => {
    expect(new Set(tiles.map(({ region }) => region))).toEqual(new Set(regions.keys()))
    expect(tiles).toHaveLength(83)
    expect(new Set(tiles.map(cell)).size).toBe(83)
  })

  it('is the layout of the seed', () => {
    const rows = JSON.parse(seed('tile-grid.json')) as {
      region: string
      col: number
      row: number
    }[]
    const key = (tile: { region: string; col: number; row: number }) =>
      `${tile.region} ${cell(tile)}`
    expect(tiles.map(key).sort()).toEqual(rows.map(key).sort())
  })

  it('stays within its columns and rows', () => {
    for (const { col, row } of tiles) {
      expect(col).toBeLessThan(GRID_COLUMNS)
      expect(row).toBeLessThan(GRID_ROWS)
    }
  })

  it('parts at the Urals without cutting a district', () => {
    const west = new Set(
      tiles.filter(({ col }) => col < EAST_FROM).map((t) => regions.get(t.region)),
    )
    const east = tiles.filter(({ col }) => col >= EAST_FROM).map((t) => regions.get(t.region))
    expect(east.filter((district) => west.has(district))).toEqual([])
  })
})

describe('district outlines', () => {
  const edges = outlines(tiles, (region) => regions.get(region))

  it('run between districts and never inside one', () => {
    const at = new Map(tiles.map((tile) => [cell(tile), tile.region]))
    for (const { region, col, row } of tiles) {
      const right = at.get(cell({ col: col + 1, row }))
      const apart = right === undefined || regions.get(right) !== regions.get(region)
      expect(edges.get(region)!.includes('right')).toBe(apart)
      if (right) expect(edges.get(right)!.includes('left')).toBe(apart)
    }
  })

  it('close around a lone square', () => {
    expect(edges.get('RU-KGD')).toEqual(['top', 'right', 'bottom', 'left'])
  })
})

describe('arrow keys', () => {
  const back: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

  it('move to the neighbour, and back again', () => {
    expect(moveOnGrid(tiles, 'RU-SPE', 'right')).toBe('RU-LEN')
    expect(moveOnGrid(tiles, 'RU-LEN', 'left')).toBe('RU-SPE')
    const at = new Map(tiles.map((tile) => [cell(tile), tile.region]))
    for (const { region, col, row } of tiles) {
      const below = at.get(cell({ col, row: row + 1 }))
      if (!below) continue
      expect(moveOnGrid(tiles, region, 'bottom')).toBe(below)
      expect(moveOnGrid(tiles, below, back.bottom)).toBe(region)
    }
  })

  it('jump over gaps and stay at the edge', () => {
    expect(moveOnGrid(tiles, 'RU-KGD', 'right')).toBe('RU-PSK')
    expect(moveOnGrid(tiles, 'RU-MUR', 'top')).toBe('RU-MUR')
    expect(moveOnGrid(tiles, 'nowhere', 'top')).toBe('nowhere')
  })

  it('reach every square from every other', () => {
    const seen = new Set(['RU-KGD'])
    const queue = ['RU-KGD']
    for (let from = queue.pop(); from; from = queue.pop()) {
      for (const side of Object.keys(back) as Side[]) {
        const to = moveOnGrid(tiles, from, side)
        if (!seen.has(to)) queue.push(to)
        seen.add(to)
      }
    }
    expect(seen.size).toBe(83)
  })
})

describe('colour steps', () => {
  const max = fc.integer({ min: 0, max: 1_000_000 })

  it('start at one, grow, and leave no step empty by construction', () => {
    fc.assert(
      fc.property(max, (greatest) => {
        const bounds = stepBounds(greatest)
        expect(bounds[0]).toBe(1)
        expect(bounds.length).toBeLessThanOrEqual(4)
        for (let i = 1; i < bounds.length; i++) expect(bounds[i]).toBeGreaterThan(bounds[i - 1]!)
        if (greatest > 0) expect(bounds.at(-1)).toBeLessThanOrEqual(greatest)
      }),
    )
  })

  it('never paint fewer clusters darker than more', () => {
    fc.assert(
      fc.property(max, fc.nat(), fc.nat(), (greatest, a, b) => {
        const bounds = stepBounds(greatest)
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(stepOf(less, bounds)).toBeLessThanOrEqual(stepOf(more, bounds))
        expect(stepOf(0, bounds)).toBe(0)
        expect(stepOf(Math.max(1, greatest), bounds)).toBe(bounds.length)
      }),
    )
  })
})
