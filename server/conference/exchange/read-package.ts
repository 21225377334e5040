import { createHash } from 'node:crypto'
import {
  BrokenPackage,
  LARGEST_ROWS,
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  packageManifest,
  ROWS,
  type PackageManifest,
} from '#app/domain/conference/exchange/package.ts'
import type { PackageTables } from '#db/queries/conference-package-tables.ts'
import { ArchiveBomb, BrokenArchive, openArchive, unpack } from '../../files/unpack.ts'
import { checkRows } from './check-rows.ts'

const MOST_MANIFEST = 5 * 1024 * 1024

export type ReadPackage = {
  manifest: PackageManifest
  tables: PackageTables
  /** The bytes of a file of the archive, checked. */
  file: (sha256: string) => Promise<Uint8Array>
}

/**
 * Reads a whole conference from its archive and checks every row: what comes out can be written.
 * @throws BrokenPackage with what is wrong and where
 */
export async function readPackageFile(bytes: Uint8Array): Promise<ReadPackage> {
  try {
    const archive = openArchive(bytes)
    const entry = async (name: string, most: number) => {
      const found = archive.get(name)
      if (!found) throw new BrokenPackage('foreign', name)
      const chunks: Uint8Array[] = []
      for await (const chunk of unpack(bytes, found, most)) chunks.push(chunk)
      return Buffer.concat(chunks)
    }
    const manifest = manifestOf(await entry(MANIFEST, MOST_MANIFEST))
    const rows = await entry(ROWS, LARGEST_ROWS)
    if (hashOf(rows) !== manifest.sha256) throw new BrokenPackage('damaged', ROWS)
    const tables = checkRows(parsed(rows, ROWS), manifest)
    const file = async (sha256: string) => {
      const content = await entry(`files/${sha256}`, LARGEST_ROWS)
      if (hashOf(content) !== sha256) throw new BrokenPackage('damaged', `files/${sha256}`)
      return content
    }
    for (const { sha256 } of manifest.files)
      if (!archive.has(`files/${sha256}`)) throw new BrokenPackage('missing', `files/${sha256}`)
    return { manifest, tables, file }
  } catch (error) {
    if (error instanceof ArchiveBomb) throw new BrokenPackage('bomb')
    if (error instanceof BrokenArchive) throw new BrokenPackage('archive')
    throw error
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function parsed(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new BrokenPackage('damaged', name)
  }
}

function manifestOf(bytes: Buffer): PackageManifest {
  const said = parsed(bytes, MANIFEST)
  const { format, version } = (said ?? {}) as { format?: unknown; version?: unknown }
  if (format !== PACKAGE_FORMAT) throw new BrokenPackage('foreign', MANIFEST)
  if (typeof version === 'number' && version > PACKAGE_VERSION)
    throw new BrokenPackage('newer', String(version))
  const read = packageManifest.safeParse(said)
  if (read.success) return read.data
  throw new BrokenPackage('value', `${MANIFEST}: ${read.error.issues[0]!.path.join('.')}`)
}
