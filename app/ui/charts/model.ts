/** A chart as data: made on the server in one language, drawn by `Chart`. All texts are ready to show. */
export type Mark = {
  label: string
  value: number
  /** The value in words: `35`, `465,3 млн ₽`. */
  text: string
  /** How much of the value stands out; the rest of the bar is quiet. */
  part?: number
  /** Read by inference: drawn hatched. */
  uncertain?: boolean
  /** Not what the headline is about: drawn in the quiet colour. */
  quiet?: boolean
  href?: string
}

/** A line through the years; `values` run with the years of the chart. */
export type Line = {
  label: string
  values: readonly number[]
  texts: readonly string[]
  tone: 'strong' | 'accent' | 'quiet'
}

export type ChartSpec =
  /** Horizontal bars in the order given. */
  | { kind: 'bars'; marks: readonly Mark[]; max?: number }
  /** One bar cut into parts. */
  | { kind: 'shares'; marks: readonly Mark[] }
  /** Small columns side by side, one panel a measure or a place. */
  | {
      kind: 'columns'
      panels: readonly { title: string; unit?: string; marks: readonly Mark[] }[]
      /** All panels share one scale, so that they compare with each other. */
      sharedScale?: boolean
    }
  /** Lines between years, labelled at their ends. */
  | { kind: 'lines'; years: readonly string[]; lines: readonly Line[] }
  /** One dot for each thing, stacked over its value. */
  | {
      kind: 'dots'
      stacks: readonly { label: string; dots: number; names: readonly string[] }[]
      axis: string
    }

export type TableCell = string | number | null
/** The numbers behind a chart: what the page shows and what the file holds. */
export type ChartTable = {
  columns: readonly { label: string; numeric?: boolean; decimals?: number }[]
  rows: readonly (readonly TableCell[])[]
}

export type Figure = {
  id: string
  /** The headline: what the chart shows, as a sentence. */
  title: string
  lead?: string
  /** Said beside a sample of the hatching. */
  uncertain?: string
  note?: string
  source: string
  chart: ChartSpec
  table: ChartTable
}
