import { index, primaryKey, table, text } from '../columns.ts'

/**
 * Spelling help: each indexed stem with the spellings one deletion away (SymSpell), so that a word
 * mistyped by one letter finds its stem by plain equality on either engine.
 * The full-text tables themselves (`search_cluster`) are made by hand-written migrations.
 */
export const searchVariant = table(
  'search_variant',
  {
    kind: text({ enum: ['cluster'] }).notNull(),
    variant: text().notNull(),
    term: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.variant, t.term] }),
    index('search_variant_term').on(t.kind, t.term),
  ],
)
