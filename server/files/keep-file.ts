import { createHash } from 'node:crypto'
import type { Thing } from '#app/domain/accounts/permissions.ts'
import {
  agrees,
  cleanName,
  documentKinds,
  endingOf,
  fileTypes,
  LARGEST_FILE,
  sniff,
  type FileKind,
} from '#app/domain/files/file-types.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertContent, insertFile } from '#db/queries/files.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../context.ts'

export type FileToKeep = {
  bytes: Uint8Array
  name: string
  /** What the browser called it; believed only where the bytes agree. */
  declaredType: string
  /** What it belongs to: who holds a role there may open it. Without one only its uploader may. */
  owner?: Thing
  /** Anybody may open it. */
  isPublic?: boolean
  /** The kinds taken here; scans and office documents unless said otherwise. */
  kinds?: readonly FileKind[]
  /** The form's field, for the refusal. */
  field?: string
}

export type KeptFile = { fileId: string; sha256: string; type: string; size: number; name: string }

/**
 * Keeps an upload within the transaction that needs it. Equal contents are kept once.
 * The verb that calls it has asked the matrix already.
 * @throws DomainError `form.invalid` at the field: `file-empty`, `file-large`, `file-type` (not taken
 * here), `file-mislabelled` (the bytes are not what the name says)
 */
export async function keepFile(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  { bytes, name, declaredType, owner, isPublic = false, ...options }: FileToKeep,
): Promise<KeptFile> {
  const { now, newId } = context
  const type = checkFile({ bytes, name, declaredType, ...options })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const createdAt = now()
  const fileId = newId()
  const clean = cleanName(name)
  await insertContent(tx, { sha256, bytes, createdAt })
  await insertFile(tx, {
    id: fileId,
    sha256,
    name: clean,
    type,
    size: bytes.length,
    scope: owner?.scope ?? null,
    scopeId: owner?.scopeId ?? null,
    isPublic,
    uploadedBy: accountOf(context),
    createdAt,
  })
  return { fileId, sha256, type, size: bytes.length, name: clean }
}

/**
 * What kind of file the bytes are, if it is one that is taken here.
 * @returns its media type
 * @throws DomainError as `keepFile`
 */
export function checkFile({
  bytes,
  name,
  declaredType,
  kinds = documentKinds,
  field = 'file',
}: Omit<FileToKeep, 'owner' | 'isPublic'>): string {
  if (bytes.length === 0) throw new DomainError('form.invalid', {}, { [field]: 'file-empty' })
  if (bytes.length > LARGEST_FILE) throw new DomainError('too-large', {}, { [field]: 'file-large' })
  const ending = endingOf(cleanName(name))
  const kind = sniff(bytes, ending)
  if (!kind) throw new DomainError('form.invalid', {}, { [field]: 'file-type' })
  if (!agrees(kind, ending, declaredType))
    throw new DomainError('form.invalid', {}, { [field]: 'file-mislabelled' })
  if (!kinds.includes(kind)) throw new DomainError('form.invalid', {}, { [field]: 'file-type' })
  return fileTypes[kind].type
}
