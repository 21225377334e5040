import { tableKinds } from '#app/domain/files/file-types.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { insertImport, openImportFiles } from '#db/queries/participants-import.ts'
import { checkFile, keepFile } from '../../files/keep-file.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { importingCluster } from './importing-cluster.ts'
import { keepTable } from './kept-tables.ts'
import { importLexicon } from './lexicon.ts'
import { readTable } from './read-table.ts'

/** Tables nobody applied are thrown away after a month. */
const KEPT_MS = 30 * 86_400_000

export type TableToImport = {
  slug: string
  file: { bytes: Uint8Array; name: string; declaredType: string }
}

/**
 * Takes a table of participants to be looked through; changes nothing yet. It is read once before it is kept, so
 * that no bomb and no picture gets that far.
 * @returns the import's id
 * @throws DomainError `form.invalid` at `file`, with what is wrong with it as a whole
 */
export async function startImport(
  context: Context,
  { slug, file }: TableToImport,
): Promise<string> {
  const { store, now, newId } = context
  const cluster = await importingCluster(context, slug)
  const owner = { scope: 'cluster', scopeId: cluster.id } as const
  ask(context, 'clusters.import-participants', owner)
  const type = checkFile({ ...file, kinds: tableKinds })
  const at = now()
  const thisYear = at.getUTCFullYear()
  const table = await readTable(file.bytes, type, await importLexicon(store.read), thisYear)
  const id = newId()
  const kept = await store.transact(async (tx) => {
    const before = new Date(at.getTime() - KEPT_MS)
    await deleteFiles(tx, await openImportFiles(tx, cluster.id, { before }))
    const { fileId, sha256 } = await keepFile(tx, context, { ...file, owner, kinds: tableKinds })
    await insertImport(tx, {
      id,
      clusterId: cluster.id,
      fileId,
      counts: null,
      uploadedBy: accountOf(context),
      createdAt: at,
      appliedBy: null,
      appliedAt: null,
    })
    return sha256
  })
  keepTable(kept, thisYear, table)
  return id
}
