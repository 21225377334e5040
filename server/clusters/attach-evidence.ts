import { createHash } from 'node:crypto'
import { MOST_FILES_OF_DOCUMENT } from '#app/domain/clusters/evidence.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  clusterBySlug,
  documentOf,
  filesOfDocument,
  linkFile,
} from '#db/queries/cluster-evidence.ts'
import { accountOf, ask, type Context } from '../context.ts'
import { keepFile } from '../files/keep-file.ts'
import { clusterChanged } from './cluster-changed.ts'

export type NewEvidence = {
  slug: string
  documentId: string
  files: readonly { bytes: Uint8Array; name: string; declaredType: string }[]
}

/**
 * Adds files that prove a document of a cluster: all of them or none. A file the document has already is
 * passed over, so that sending the form twice adds nothing.
 * @throws DomainError `not-found`; `form.invalid` at `document` (not this cluster's) or `file`
 */
export async function attachEvidence(
  context: Context,
  { slug, documentId, files }: NewEvidence,
): Promise<void> {
  const { store, events, now } = context
  const cluster = await clusterBySlug(store.read, slug)
  ask(context, 'clusters.attach-evidence', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  const owner = { scope: 'cluster', scopeId: cluster.id } as const
  const hashed = files.map((file) => ({
    ...file,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }))
  await store.transact(async (tx) => {
    if (!(await documentOf(tx, cluster.id, documentId)))
      throw new DomainError('form.invalid', {}, { document: 'unknown' })
    const known = new Set((await filesOfDocument(tx, documentId)).map(({ sha256 }) => sha256))
    for (const { sha256, ...file } of hashed) {
      if (known.has(sha256)) continue
      known.add(sha256)
      if (known.size > MOST_FILES_OF_DOCUMENT)
        throw new DomainError('form.invalid', {}, { file: 'file-many' })
      const { fileId } = await keepFile(tx, context, { ...file, owner })
      await linkFile(tx, {
        documentId,
        fileId,
        attachedBy: accountOf(context),
        createdAt: now(),
      })
    }
    await clusterChanged(tx, context, [cluster.id])
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
