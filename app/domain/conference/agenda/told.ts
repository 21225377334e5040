import type { Bilingual } from '../../shared/lang.ts'

type At = { start: string; hall: Bilingual | null }

/** A change of the programme as a letter tells it; times are ISO UTC instants. */
export type ToldChange = { code: string; title: Bilingual; start: string } & (
  | { kind: 'cancelled' | 'restored' | 'seats-needed' | 'seats-open' }
  | { kind: 'moved'; from: At; to: At }
)
