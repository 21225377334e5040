import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { and, eq, inArray, sql } from 'drizzle-orm'
import {
  deletions,
  otherLayout,
  searchWords,
  withinOneTypo,
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

export type SearchHit = { ordinal: number; rank: number }

/** Least letters from which a word also finds longer ones that begin with it. */
const PREFIX_FROM = 3

/** Folded stem of a word in the language its script tells. */
export function stem(word: string): string {
  return /[а-я]/.test(word) ? russian(word) : english(word)
}

const stems = (text: string) => words(text).map(stem)
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
  for (const { ordinal, ...texts } of entries) {
    const [title, keywords, body] = [texts.title, texts.keywords, texts.body].map((text) => {
      const found = stems(text)
      for (const term of found) terms.add(term)
      return found.join(' ')
    })
    await removeFromIndex(tx, kind, [ordinal])
    if (dialect === 'postgres')
      await runSql(
        tx,
        sql`INSERT INTO ${tableOf(kind)} (ordinal, document) VALUES (${ordinal},
        setweight(to_tsvector('simple', ${title}), 'A') || setweight(to_tsvector('simple', ${keywords}), 'B') ||
        setweight(to_tsvector('simple', ${body}), 'D'))`,
      )
    else
      await runSql(
        tx,
        sql`INSERT INTO ${tableOf(kind)} (rowid, title, keywords, body) VALUES (${ordinal}, ${title}, ${keywords}, ${body})`,
      )
  }
  await rememberTerms(tx, kind, terms)
}

/** Takes things out of the index. */
export async function removeFromIndex(
  tx: Tx,
  kind: SearchKind,
  ordinals: readonly number[],
): Promise<void> {
  const key = dialect === 'postgres' ? sql.identifier('ordinal') : sql.identifier('rowid')
  for (const ordinal of ordinals)
    await runSql(tx, sql`DELETE FROM ${tableOf(kind)} WHERE ${key} = ${ordinal}`)
}

// Words of one or two letters and numbers are not worth correcting.
async function rememberTerms(tx: Tx, kind: SearchKind, terms: ReadonlySet<string>): Promise<void> {
  const rows = [...terms]
    .filter((term) => term.length >= PREFIX_FROM && /\p{L}/u.test(term))
    .flatMap((term) => deletions(term).map((variant) => ({ kind, variant, term })))
  for (let i = 0; i < rows.length; i += 1_000)
    await tx
      .insert(searchVariant)
      .values(rows.slice(i, i + 1_000))
      .onConflictDoNothing()
}

// Left out of a search when other words remain: every text has them.
const STOP_WORDS = new Set(
  'и в во на с со по для из от до о об к у за под the a an of in on for and to at by'.split(' '),
)

/**
 * Finds things by words: stems of both languages, beginnings of words, and – when nothing matches as
 * typed – spellings one typo away and the other keyboard layout. All words must match.
 * @returns undefined when the query holds no word at all; else the hits, best rank first, and
 *   whether they were found only by correcting the spelling
 */
export async function search(
  db: Db | Tx,
  kind: SearchKind,
  query: string,
): Promise<{ hits: SearchHit[]; corrected: boolean } | undefined> {
  const typed = searchWords(query)
  if (typed.length === 0) return undefined
  const meant = typed.filter((word) => !STOP_WORDS.has(word))
  const wanted = meant.length > 0 ? meant : typed
  const hits = await match(
    db,
    kind,
    wanted.map((word) => [stem(word)]),
  )
  if (hits.length > 0) return { hits, corrected: false }
  const alternatives = await corrections(db, kind, wanted)
  if (alternatives.every((list) => list.length === 1)) return { hits: [], corrected: false }
  return { hits: await match(db, kind, alternatives), corrected: true }
}

/** For each word its own stem first, then known stems it may have been meant as. */
async function corrections(
  db: Db | Tx,
  kind: SearchKind,
  wanted: readonly string[],
): Promise<string[][]> {
  const spellings = wanted.map((word) => [stem(word), stem(otherLayout(word))])
  const variants = [...new Set(spellings.flat().flatMap(deletions))]
  const rows = await db
    .selectDistinct({ term: searchVariant.term })
    .from(searchVariant)
    .where(and(eq(searchVariant.kind, kind), inArray(searchVariant.variant, variants)))
  return spellings.map(([own = '', other = '']) => {
    const close = rows
      .map(({ term }) => term)
      .filter((term) => withinOneTypo(own, term) || term === other)
    return [...new Set([own, other, ...close])].filter((term) => words(term).join('') === term)
  })
}

/** Things that hold, for every word, one of its alternatives. */
async function match(
  db: Db | Tx,
  kind: SearchKind,
  alternatives: string[][],
): Promise<SearchHit[]> {
  const rows =
    dialect === 'postgres'
      ? await selectSql<[number, number]>(
          db,
          sql`SELECT ordinal, ts_rank('{0.1, 0.2, 0.4, 1.0}', document, query) AS rank
            FROM ${tableOf(kind)}, to_tsquery('simple', ${postgresQuery(alternatives)}) query
            WHERE document @@ query ORDER BY rank DESC, ordinal`,
        )
      : await selectSql<[number, number]>(
          db,
          sql`SELECT rowid, -bm25(${tableOf(kind)}, 10.0, 4.0, 1.0) AS rank
            FROM ${tableOf(kind)} WHERE ${tableOf(kind)} MATCH ${sqliteQuery(alternatives)} ORDER BY rank DESC, rowid`,
        )
  return rows.map(([ordinal, rank]) => ({ ordinal, rank }))
}

// Terms are letters and digits only, so neither query language can be spoken through them.
const sqliteQuery = (alternatives: string[][]) =>
  alternatives
    .map(
      (terms) =>
        `(${terms.map((t) => (t.length < PREFIX_FROM ? `"${t}"` : `"${t}" OR "${t}"*`)).join(' OR ')})`,
    )
    .join(' AND ')

const postgresQuery = (alternatives: string[][]) =>
  alternatives
    .map(
      (terms) =>
        `(${terms.map((t) => (t.length < PREFIX_FROM ? t : `${t} | ${t}:*`)).join(' | ')})`,
    )
    .join(' & ')
