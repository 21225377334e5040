import { createHash } from 'node:crypto'
import { cleanName } from '#app/domain/files/file-types.ts'
import { insertContent, insertFile } from '#db/queries/files.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../../context.ts'

/**
 * Keeps a file that is only looked through and forgotten: it has no kind a browser would show, and belongs to
 * nobody but who sent it.
 * @returns its id and name
 */
export async function keepImportFile(
  tx: Tx,
  context: Context,
  { bytes, name }: { bytes: Uint8Array; name: string },
): Promise<{ fileId: string; name: string }> {
  const { now, newId } = context
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const fileId = newId()
  const clean = cleanName(name)
  await insertContent(tx, { sha256, bytes, createdAt: now() })
  await insertFile(tx, {
    id: fileId,
    sha256,
    name: clean,
    type: 'application/octet-stream',
    size: bytes.length,
    scope: null,
    scopeId: null,
    isPublic: false,
    uploadedBy: accountOf(context),
    createdAt: now(),
  })
  return { fileId, name: clean }
}
