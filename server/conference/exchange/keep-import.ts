import { createHash } from 'node:crypto'
import { cleanName } from '#app/domain/files/file-types.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { insertExchangeImport } from '#db/queries/conference-exchange.ts'
import { insertContent, insertFile } from '#db/queries/files.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../../context.ts'

/** What is to be looked through, and what of: a programme of a conference, or a whole conference, which has no id here. */
type Import = { bytes: Uint8Array; name: string } & (
  | { kind: 'schedule'; conferenceId: string; lang: Lang }
  | { kind: 'conference'; conferenceId: null; lang: null }
)

/**
 * Keeps a file to be looked through before anything is made of it.
 * @returns the import's id
 */
export async function keepImport(
  { bytes, name, ...about }: Import,
  { store, ...context }: Context,
): Promise<string> {
  const id = context.newId()
  await store.transact(async (tx) => {
    const kept = await keepFile(tx, context, { bytes, name })
    await insertExchangeImport(tx, {
      id,
      ...about,
      ...kept,
      counts: null,
      uploadedBy: accountOf(context),
      createdAt: context.now(),
      appliedBy: null,
      appliedAt: null,
    })
  })
  return id
}

/** The file is forgotten once looked through: it has no kind a browser would show, and is nobody's but who sent it. */
async function keepFile(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId' | 'actor'>,
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
