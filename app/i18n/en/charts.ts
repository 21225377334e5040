import type { Messages } from '../messages.ts'
import type { ru } from '../ru/charts.ts'

export const en = {
  source: 'Source:',
  table: 'Data as a table',
  tableOf: (title: string) => `Table: ${title}`,
  file: 'Download the table (CSV)',
} satisfies Messages<typeof ru>
