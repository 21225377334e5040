import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import {
  closestTerms,
  deletions,
  otherLayout,
  searchWords,
  spellingsToTry,
  words,
} from '#app/domain/shared/search.ts'
import { searchVariant } from './schema/index.ts'
import { dialect } from './dialect.ts'
import { runSql, selectSql } from './raw.ts'
import type { Db, Tx } from './store.ts'

/** The kinds of things that have a full-text index: one table `search_<kind>` each. */
export type SearchKind = 'cluster'

/** A thing's texts by weight: its names, what it is filed under, everything else. */
export type SearchTexts = { title: string; keywords: string; body: string }

export type SearchResult = {
  /**
   * Ordinals of what was found, each once, best first: whole words in the title, beginnings of words
   * in the title, in title and keywords, anywhere. Order within a tier is the caller's to give.
   */
  tiers: Uint32Array[]
  /** Nothing was found as typed: these are hits of a corrected spelling. */
  corrected: boolean
  /** The search as it reads on the other keyboard layout, when that is what was found. */
  meant?: string
}

/** Least letters from which a word also finds longer ones that begin with it. */
const PREFIX_FROM = 3
/** Words of one text that are indexed; a tsvector holds a megabyte. */
const MOST_INDEXED_WORDS = 20_000
/** Rows of one INSERT into the index. */
const BATCH = 200

const stemmed = new Map<string, string>()

/** Folded stem of a word in the language its script tells. */
export function stem(word: string): string {
  let found = stemmed.get(word)
  if (found === undefined) {
    found = /[а-я]/.test(word) ? russian(word) : english(word)
    if (stemmed.size >= 20_000) stemmed.clear()
    stemmed.set(word, found)
  }
  return found
}

const stems = (text: string) => words(text).slice(0, MOST_INDEXED_WORDS).map(stem)
const tableOf = (kind: SearchKind) => sql.identifier(`search_${kind}`)

/**
 * Puts things into the index, replacing what it held of them.
 * @param entries each thing's `ordinal` (a small integer, its key in the index) and its texts
 */
export async function indexTexts(
  tx: Tx,
  kind: SearchKind,
  entries: readonly (SearchTexts & { ordinal: number })[],
): Promise<void> {
  const terms = new Set<string>()
  for (let i = 0; i < entries.length; i += BATCH) {
    const batch = entries.slice(i, i + BATCH)
    await removeFromIndex(
      tx,
      kind,
      batch.map(({ ordinal }) => ordinal),
    )
    const rows = batch.map(({ ordinal, title, keywords, body }) => {
      const parts = [title, keywords, body].map(stems)
      for (const part of parts) for (const term of part) terms.add(term)
      return dialect === 'postgres'
        ? [ordinal, document(parts)]
        : [ordinal, ...parts.map((part) => part.join(' '))]
    })
    // One parameter for all rows: building a statement with one a value costs more than the insert.
    const json = JSON.stringify(rows)
    await runSql(
      tx,
      dialect === 'postgres'
        ? sql`INSERT INTO ${tableOf(kind)} (ordinal, document) SELECT (value ->> 0)::integer, (value ->> 1)::tsvector FROM json_array_elements(${json}::json)`
        : sql`INSERT INTO ${tableOf(kind)} (rowid, title, keywords, body) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${json})`,
    )
  }
  await rememberTerms(tx, kind, terms)
}

// Written as a literal: PostgreSQL's own parser would cut words differently from ours. Terms are
// letters and digits only. A position past 16383 counts as that one.
function document(parts: readonly string[][]): string {
  let position = 0
  return parts
    .flatMap((part, i) => part.map((term) => `'${term}':${++position}${'ABD'[i]}`))
    .join(' ')
}

/** Takes things out of the index. */
export async function removeFromIndex(
  tx: Tx,
  kind: SearchKind,
  ordinals: readonly number[],
): Promise<void> {
  if (ordinals.length === 0) return
  const key = sql.identifier(dialect === 'postgres' ? 'ordinal' : 'rowid')
  const list = JSON.stringify(ordinals)
  const wanted =
    dialect === 'postgres'
      ? sql`SELECT value::integer FROM json_array_elements_text(${list}::json)`
      : sql`SELECT value FROM json_each(${list})`
  await runSql(tx, sql`DELETE FROM ${tableOf(kind)} WHERE ${key} IN (${wanted})`)
}

// Words of one or two letters and numbers are not worth correcting.
async function rememberTerms(tx: Tx, kind: SearchKind, terms: ReadonlySet<string>): Promise<void> {
  const worth = [...terms].filter((term) => term.length >= PREFIX_FROM && /\p{L}/u.test(term))
  for (let i = 0; i < worth.length; i += 500) {
    const batch = worth.slice(i, i + 500)
    const known = await tx
      .select({ term: searchVariant.term })
      .from(searchVariant)
      .where(
        and(
          eq(searchVariant.kind, kind),
          inArray(searchVariant.variant, batch),
          eq(searchVariant.variant, searchVariant.term),
        ),
      )
    const old = new Set(known.map(({ term }) => term))
    const rows = batch
      .filter((term) => !old.has(term))
      .flatMap((term) => deletions(term).map((variant) => ({ kind, variant, term })))
    for (let j = 0; j < rows.length; j += 1_000)
      await tx
        .insert(searchVariant)
        .values(rows.slice(j, j + 1_000))
        .onConflictDoNothing()
  }
}

// Left out of a search when other words remain: every text has them.
const STOP_WORDS = new Set(
  'и в во на с со по для из от до о об к у за под the a an of in on for and to at by'.split(' '),
)

/** The words of a search that are looked for. */
function wantedWords(query: string): string[] {
  const typed = searchWords(query)
  const meant = typed.filter((word) => !STOP_WORDS.has(word))
  return meant.length > 0 ? meant : typed
}

/**
 * Finds things by words: stems of both languages, beginnings of words, and – when nothing matches as
 * typed – the other keyboard layout and spellings one typo away. All words must match.
 * Takes one query when something is found as typed, three otherwise, whatever the table's size.
 * @returns undefined when the search holds no word at all
 */
export async function search(
  db: Db | Tx,
  kind: SearchKind,
  query: string,
): Promise<SearchResult | undefined> {
  const typed = wantedWords(query).map(stem)
  if (typed.length === 0) return undefined
  const asTyped = await match(
    db,
    kind,
    typed.map((term) => [term]),
  )
  if (asTyped.length > 0) return { tiers: asTyped, corrected: false }

  const meant = otherLayout(query)
  const switched = wantedWords(meant).map(stem)
  const { known, terms } = await lookUp(db, kind, [...new Set([...typed, ...switched])])
  const repair = (wanted: readonly string[]) =>
    wanted.map((term) => (known.has(term) ? [term] : closestTerms(term, terms)))
  const attempt = async (alternatives: string[][]) =>
    alternatives.length > 0 && alternatives.every((list) => list.length > 0)
      ? await match(db, kind, alternatives)
      : []

  if (switched.length > 0 && switched.every((term) => known.has(term)))
    return { tiers: await attempt(repair(switched)), corrected: true, meant }
  const mistyped = typed.some((term) => !known.has(term))
  const tiers = mistyped ? await attempt(repair(typed)) : []
  if (tiers.length > 0 || !mistyped) return { tiers, corrected: tiers.length > 0 }
  const both = await attempt(repair(switched))
  return both.length > 0 ? { tiers: both, corrected: true } : { tiers, corrected: false }
}

/** Which of the terms match anything, and all known terms about one typo away from any of them. */
async function lookUp(
  db: Db | Tx,
  kind: SearchKind,
  wanted: readonly string[],
): Promise<{ known: Set<string>; terms: string[] }> {
  const exists = wanted.map((term, place) => {
    const matches =
      dialect === 'postgres'
        ? sql`document @@ ${postgresQuery([[term]], 'ABD', true)}::tsquery`
        : sql`${tableOf(kind)} MATCH ${sqliteQuery([[term]], undefined, true)}`
    return sql`SELECT ${sql.raw(String(place))} AS place, '' AS term
      WHERE EXISTS (SELECT 1 FROM ${tableOf(kind)} WHERE ${matches})`
  })
  const variants = [...new Set(wanted.flatMap(spellingsToTry).flatMap(deletions))]
  const near = sql`SELECT DISTINCT -1, ${searchVariant.term} FROM ${searchVariant}
    WHERE ${eq(searchVariant.kind, kind)} AND ${inArray(searchVariant.variant, variants)}`
  const rows = await selectSql<[number, string]>(db, sql.join([...exists, near], sql` UNION ALL `))
  return {
    known: new Set(rows.filter(([place]) => place >= 0).map(([place]) => wanted[place]!)),
    terms: rows.filter(([place]) => place < 0).map(([, term]) => term),
  }
}

/** Where a tier of hits looks, and whether beginnings of words count. */
const TIERS = [
  { columns: 'title', weights: 'A', beginnings: false },
  { columns: 'title', weights: 'A', beginnings: true },
  { columns: 'title keywords', weights: 'AB', beginnings: true },
  { columns: undefined, weights: 'ABD', beginnings: true },
] as const

/** Things that hold, for every word, one of its alternatives: tiers that are not empty. */
async function match(
  db: Db | Tx,
  kind: SearchKind,
  alternatives: string[][],
): Promise<Uint32Array[]> {
  const table = tableOf(kind)
  // One text of all ordinals a tier: a row for each hit would cost more than finding it.
  let query: SQL
  if (dialect === 'postgres') {
    const tests = TIERS.map(
      ({ weights, beginnings }) =>
        sql`document @@ ${postgresQuery(alternatives, weights, beginnings)}::tsquery`,
    )
    const whens = tests.map((test, tier) => sql`WHEN ${test} THEN ${sql.raw(String(tier))}`)
    query = sql`SELECT tier, string_agg(ordinal::text, ',') FROM (
        SELECT ordinal, CASE ${sql.join(whens, sql` `)} END AS tier FROM ${table} WHERE ${tests.at(-1)!}
      ) hit GROUP BY tier`
  } else {
    const selects = TIERS.map(
      ({ columns, beginnings }, tier) =>
        sql`SELECT ${sql.raw(String(tier))} AS tier, group_concat(rowid) FROM ${table}
          WHERE ${table} MATCH ${sqliteQuery(alternatives, columns, beginnings)}`,
    )
    query = sql.join(selects, sql` UNION ALL `)
  }
  const rows = await selectSql<[number, string | null]>(db, query)
  return disjoint(rows.sort(([a], [b]) => a - b).map(([, list]) => ordinalsIn(list ?? '')))
}

function ordinalsIn(list: string): Uint32Array {
  const ordinals: number[] = []
  for (let i = 0, n = 0; i < list.length; i++) {
    const code = list.charCodeAt(i)
    if (code !== 44) n = n * 10 + code - 48
    if (code === 44 || i === list.length - 1) {
      ordinals.push(n)
      n = 0
    }
  }
  return Uint32Array.from(ordinals)
}

/** Each ordinal in the first tier that has it; tiers left empty are dropped. */
function disjoint(tiers: readonly Uint32Array[]): Uint32Array[] {
  let most = -1
  for (const tier of tiers) for (const ordinal of tier) if (ordinal > most) most = ordinal
  const seen = new Uint8Array(most + 1)
  const fresh = tiers.map((tier) =>
    tier.filter((ordinal) => {
      const isNew = seen[ordinal] === 0
      seen[ordinal] = 1
      return isNew
    }),
  )
  return fresh.filter((tier) => tier.length > 0)
}

// Terms are letters and digits only, so neither query language can be spoken through them.
function sqliteQuery(alternatives: string[][], columns: string | undefined, beginnings: boolean) {
  const expression = alternatives
    .map((terms) => `(${terms.map((t) => `"${t}"${begins(t, beginnings)}`).join(' OR ')})`)
    .join(' AND ')
  return columns ? `{${columns}} : (${expression})` : expression
}

function postgresQuery(alternatives: string[][], weights: string, beginnings: boolean) {
  return alternatives
    .map(
      (terms) => `(${terms.map((t) => `'${t}':${begins(t, beginnings)}${weights}`).join(' | ')})`,
    )
    .join(' & ')
}

const begins = (term: string, beginnings: boolean) =>
  beginnings && term.length >= PREFIX_FROM ? '*' : ''
