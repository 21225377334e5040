import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { createHash } from 'node:crypto'
import {
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  ROWS,
  type PackageManifest,
} from '#app/domain/conference/exchange/package.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import {
  packageTables,
  type PackagePart,
  type PackageTables,
} from '#db/queries/conference-package-tables.ts'
import { clusterSlugs, filesOf, readPackage } from '#db/queries/conference-package.ts'
import { contentParts } from '#db/queries/files.ts'
import type { Db } from '#db/store.ts'

/** Rows written at once: other requests get their turn in between. */
const BATCH = 200

type Asked = { conference: ConferenceRow; withPeople: boolean; origin: string; now: Date }

/** The parts of a file: with people, or with nobody's address in it. */
export const partsOf = (withPeople: boolean): PackagePart[] =>
  withPeople ? ['programme', 'setup', 'history', 'people'] : ['programme', 'setup', 'history']

/** A whole conference as a ZIP archive, written as it is read: rows first, then files, the manifest last. */
export async function* writePackage(
  read: Db,
  { conference, withPeople, origin, now }: Asked,
): AsyncGenerator<Uint8Array> {
  const tables = cleaned(await readPackage(read, conference.id, partsOf(withPeople)), withPeople)
  const files = await filesOf(read, valuesOf(tables, 'files'))
  const clusters = await clusterSlugs(read, valuesOf(tables, 'clusters'))
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const drain = function* () {
    yield* ready.splice(0)
  }

  const hash = createHash('sha256')
  const rows = new ZipDeflate(ROWS, { level: 6 })
  zip.add(rows)
  for (const part of rowsText(tables)) {
    const bytes = Buffer.from(part)
    hash.update(bytes)
    rows.push(bytes)
    yield* drain()
    await new Promise(setImmediate)
  }
  rows.push(new Uint8Array(), true)
  const written = new Set<string>()
  for (const { sha256, size } of files) {
    if (written.has(sha256)) continue
    written.add(sha256)
    const entry = new ZipPassThrough(`files/${sha256}`)
    zip.add(entry)
    for await (const bytes of contentParts(read, sha256, size)) {
      entry.push(bytes)
      yield* drain()
    }
    entry.push(new Uint8Array(), true)
  }
  const { id, slug, titleRu, titleEn } = conference
  const manifest: PackageManifest = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    exportedAt: now.toISOString(),
    origin,
    conference: { id, slug, title: { ru: titleRu, en: titleEn } },
    withPeople,
    counts: Object.fromEntries(Object.entries(tables).map(([name, all]) => [name, all.length])),
    sha256: hash.digest('hex'),
    clusters,
    files: files.map(({ id, sha256, name, type, size, isPublic }) => ({
      id,
      sha256,
      name,
      type,
      size,
      isPublic,
    })),
  }
  const last = new ZipDeflate(MANIFEST, { level: 6 })
  zip.add(last)
  last.push(Buffer.from(JSON.stringify(manifest, null, 2)), true)
  zip.end()
  yield* drain()
}

/** The rows without secrets, and without anybody's address where people were not asked for. */
function cleaned(tables: PackageTables, withPeople: boolean): PackageTables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const { secret = [], personal = [], accounts = [] } = packageTables[name]!
      const gone = withPeople ? secret : [...secret, ...personal, ...accounts]
      const nothing = Object.fromEntries(gone.map((column) => [column, null]))
      return [name, rows.map((row) => ({ ...row, ...nothing }))]
    }),
  )
}

/** What the columns of a kind hold, over all tables. */
export function valuesOf(tables: PackageTables, kind: 'accounts' | 'clusters' | 'files'): string[] {
  const values = Object.entries(tables).flatMap(([name, rows]) =>
    (packageTables[name]?.[kind] ?? []).flatMap((column) =>
      rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])),
    ),
  )
  return [...new Set(values)]
}

function* rowsText(tables: PackageTables): Generator<string> {
  yield '{'
  let first = true
  for (const [name, rows] of Object.entries(tables)) {
    yield `${first ? '' : ','}\n${JSON.stringify(name)}:[`
    first = false
    for (let i = 0; i < rows.length; i += BATCH) {
      const batch = rows.slice(i, i + BATCH).map((row) => JSON.stringify(row))
      yield `${i === 0 ? '\n' : ',\n'}${batch.join(',\n')}`
    }
    yield ']'
  }
  yield '\n}\n'
}
