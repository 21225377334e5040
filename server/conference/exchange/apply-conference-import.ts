import { DomainError } from '#app/domain/shared/errors.ts'
import { fileTypes } from '#app/domain/files/file-types.ts'
import { exchangeImportById, markExchangeApplied } from '#db/queries/conference-exchange.ts'
import { packageTables, type PackageTables } from '#db/queries/conference-package-tables.ts'
import {
  accountsHere,
  clustersBySlug,
  idsHere,
  registrationCodesHere,
} from '#db/queries/conference-package.ts'
import { contentBytes, deleteFiles, insertContent, insertFile } from '#db/queries/files.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Tx } from '#db/store.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { letPrepare } from '../let-prepare.ts'
import { someConference } from '../some-conference.ts'
import { insertConferenceRows, renumbered } from './insert-copy.ts'
import { readOwnPackage } from './read-own-package.ts'
import type { ReadPackage } from './read-package.ts'
import { valuesOf } from './write-package.ts'

const KNOWN_TYPES: ReadonlySet<string> = new Set(Object.values(fileTypes).map(({ type }) => type))

type Asked = { id: string; as: 'same' | 'copy'; slug: string }

/**
 * Makes the conference of a file, whole or not at all: under its own ids, or as a copy with new ones and without
 * people. It comes as a draft (an archived one stays so): an organiser opens it. Pressed twice it is made once.
 * @returns its slug
 * @throws DomainError `not-found`, `package.here` where its ids are taken, `form.invalid` at `slug`
 */
export async function applyConferenceImport(
  context: Context,
  { id, as, slug }: Asked,
): Promise<string> {
  ask(context, 'conference.import-whole', someConference(context.actor))
  const { store, events, now, newId } = context
  const found = await exchangeImportById(store.read, 'conference', null, id)
  const accountId = accountOf(context)
  if (!found || accountId === null || found.row.uploadedBy !== accountId)
    throw new DomainError('not-found')
  if (!found.file) return slug
  const { file } = found
  const read = await readOwnPackage(await contentBytes(store.read, file.sha256))
  const contents = await contentsOf(read)
  await store.transact(async (tx) => {
    const linked = await withLinks(tx, read)
    if (as === 'same') await refuseTaken(tx, linked)
    const { tables, ids } =
      as === 'same'
        ? { tables: linked, ids: new Map<string, string>() }
        : renumbered(withoutPeople(linked), newId)
    const conferenceId = ids.get(read.manifest.conference.id) ?? read.manifest.conference.id
    const files = await keepFiles(tx, context, { read, contents, conferenceId })
    const state = read.tables.conference![0]!.state === 'archived' ? 'archived' : 'draft'
    await insertConferenceRows(tx, withFiles(tables, files), { slug, state })
    await letPrepare(tx, context, conferenceId)
    const applied = await markExchangeApplied(tx, id, {
      counts: read.manifest.counts,
      appliedBy: accountId,
      appliedAt: now(),
      conferenceId,
    })
    // Somebody pressed the button a moment earlier: the address being taken says so before.
    if (!applied) throw new DomainError('package.here')
    await deleteFiles(tx, [file.id])
    await audit(tx, context, {
      action: 'conference.imported',
      subjectKind: 'conference',
      subjectId: conferenceId,
      detail: { as, people: as === 'same' && read.manifest.withPeople },
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  return slug
}

/** The bytes of the file's files, read before the transaction begins. */
async function contentsOf({ manifest, file }: ReadPackage): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const { sha256, type } of manifest.files)
    if (KNOWN_TYPES.has(type) && !contents.has(sha256)) contents.set(sha256, await file(sha256))
  return contents
}

async function refuseTaken(tx: Tx, tables: PackageTables): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const ids = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    if ((await idsHere(tx, name, ids)).size > 0) throw new DomainError('package.here')
  }
  const codes = (tables.registration ?? []).map(({ code }) => String(code))
  if (await registrationCodesHere(tx, codes)) throw new DomainError('package.here')
}

/** References to accounts stay where such an account is here; clusters are found by their addresses. */
async function withLinks(tx: Tx, { tables, manifest }: ReadPackage): Promise<PackageTables> {
  const accounts = await accountsHere(tx, valuesOf(tables, 'accounts'))
  const clusters = await clustersBySlug(tx, Object.values(manifest.clusters))
  const clusterOf = (id: unknown) => clusters.get(manifest.clusters[String(id)] ?? '') ?? null
  return mapColumns(tables, (row, name) => {
    const { accounts: people = [], clusters: places = [] } = packageTables[name]!
    for (const column of people) if (!accounts.has(String(row[column]))) row[column] = null
    for (const column of places) row[column] = clusterOf(row[column])
  })
}

function withoutPeople(tables: PackageTables): PackageTables {
  return Object.fromEntries(
    Object.entries(tables).filter(([name]) => packageTables[name]!.part !== 'people'),
  )
}

const withFiles = (tables: PackageTables, files: ReadonlyMap<string, string>) =>
  mapColumns(tables, (row, name) => {
    for (const column of packageTables[name]!.files ?? [])
      row[column] = files.get(String(row[column])) ?? null
  })

function mapColumns(
  tables: PackageTables,
  change: (row: Record<string, unknown>, name: string) => void,
): PackageTables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => {
        const changed = { ...row }
        change(changed, name)
        return changed
      }),
    ]),
  )
}

/** Keeps the files under new ids. @returns them by the ids of the file */
async function keepFiles(
  tx: Tx,
  context: Context,
  {
    read,
    contents,
    conferenceId,
  }: { read: ReadPackage; contents: ReadonlyMap<string, Uint8Array>; conferenceId: string },
): Promise<Map<string, string>> {
  const { now, newId } = context
  const ids = new Map<string, string>()
  for (const { id, sha256, name, type, isPublic } of read.manifest.files) {
    const bytes = contents.get(sha256)
    if (!bytes) continue
    const fileId = newId()
    await insertContent(tx, { sha256, bytes, createdAt: now() })
    await insertFile(tx, {
      id: fileId,
      sha256,
      name,
      type,
      size: bytes.length,
      scope: 'conference',
      scopeId: conferenceId,
      isPublic,
      uploadedBy: accountOf(context),
      createdAt: now(),
    })
    ids.set(id, fileId)
  }
  return ids
}
