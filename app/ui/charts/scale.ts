/**
 * Where `value` lies between `from` and `to`, in percent with two decimals: SVG takes percentages
 * for places and sizes, so that a chart is as wide as its column and its text never shrinks.
 */
export function percent(value: number, to: number, from = 0): number {
  if (to === from) return 0
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return Math.round(share * 10_000) / 100
}

/**
 * Moves labels apart along one axis so that none overlaps, each as near to its place as the others
 * let it, in the order of the places.
 * @param places where the labels belong, any order
 * @param gap the least distance between two, in the units of `places`
 * @param from the first place allowed; @param to the last
 * @returns the places taken, in the order given; beyond `to` only when there is no room for all
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  type Block = { members: number[]; centre: number }
  const sorted = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  const half = (block: Block) => ((block.members.length - 1) * gap) / 2
  // Labels that touch travel as one block, centred on the mean of their places.
  const settle = (block: Block) => {
    const mean =
      block.members.reduce((sum, at) => sum + sorted[at]!.place, 0) / block.members.length
    block.centre = Math.max(from + half(block), Math.min(to - half(block), mean))
  }
  const blocks: Block[] = []
  for (let at = 0; at < sorted.length; at++) {
    let block: Block = { members: [at], centre: 0 }
    settle(block)
    for (
      let before = blocks.at(-1);
      before && before.centre + half(before) + gap > block.centre - half(block);
      before = blocks.at(-1)
    ) {
      blocks.pop()
      block = { members: [...before.members, ...block.members], centre: 0 }
      settle(block)
    }
    blocks.push(block)
  }
  const result = [...places]
  for (const block of blocks) {
    const start = Math.max(from, block.centre - half(block))
    block.members.forEach((at, i) => (result[sorted[at]!.index] = start + i * gap))
  }
  return result
}
