import { DomainError } from '#app/domain/shared/errors.ts'
import { contentParts, fileById, type StoredFile } from '#db/queries/files.ts'
import { ask, type Context } from '../context.ts'

export type OpenFile = Pick<
  StoredFile,
  'id' | 'name' | 'type' | 'size' | 'sha256' | 'createdAt'
> & {
  /** The bytes in their order, read as they are taken. */
  parts: () => AsyncGenerator<Uint8Array>
}

/**
 * A file for who may open it: anybody a public one, its uploader, and who holds a role where it belongs.
 * @throws DomainError `not-found`, `sign-in.required`, `permission.denied`
 */
export async function openFile(context: Context, id: string): Promise<OpenFile> {
  const { actor, store } = context
  const file = await fileById(store.read, id)
  if (!file) {
    ask(context, 'files.open')
    throw new DomainError('not-found')
  }
  const own = actor.kind === 'account' && actor.accountId === file.uploadedBy
  if (file.isPublic) ask(context, 'files.open')
  else if (own) ask(context, 'files.open-own')
  else {
    const { scope, scopeId } = file
    ask(context, 'files.open-closed', scope && scopeId ? { scope, scopeId } : undefined)
  }
  const { name, type, size, sha256, createdAt } = file
  const parts = () => contentParts(store.read, sha256, size)
  return { id, name, type, size, sha256, createdAt, parts }
}
