import { and, asc, eq } from 'drizzle-orm'
import type { DocumentEvidence } from '#app/domain/clusters/evidence.ts'
import { cluster, clusterDocument, documentFile, storedFile } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** A cluster by its slug: what a form about it needs to know. */
export async function clusterBySlug(db: Db | Tx, slug: string) {
  const [row] = await db
    .select({ id: cluster.id, slug: cluster.slug, nameRu: cluster.nameRu, nameEn: cluster.nameEn })
    .from(cluster)
    .where(eq(cluster.slug, slug))
  return row
}

/** A cluster's documents by date, each with the files that prove it, oldest first. */
export async function documentEvidence(
  db: Db | Tx,
  clusterId: string,
): Promise<DocumentEvidence[]> {
  const rows = await db
    .select({ document: clusterDocument, file: storedFile, attachedAt: documentFile.createdAt })
    .from(clusterDocument)
    .leftJoin(documentFile, eq(documentFile.documentId, clusterDocument.id))
    .leftJoin(storedFile, eq(storedFile.id, documentFile.fileId))
    .where(eq(clusterDocument.clusterId, clusterId))
    .orderBy(asc(documentFile.createdAt), asc(storedFile.id))
  const documents = new Map<string, DocumentEvidence>()
  for (const { document, file, attachedAt } of rows) {
    const known = documents.get(document.id) ?? {
      id: document.id,
      kind: document.kind,
      title: { ru: document.titleRu, en: document.titleEn },
      date: document.date,
      files: [],
    }
    documents.set(document.id, known)
    if (file && attachedAt) {
      const { id, name, type, size, sha256 } = file
      known.files.push({ id, name, type, size, sha256, attachedAt })
    }
  }
  return [...documents.values()].sort((a, b) =>
    (a.date ?? '9999').localeCompare(b.date ?? '9999', 'en'),
  )
}

/** A document, if it is this cluster's. */
export async function documentOf(db: Db | Tx, clusterId: string, documentId: string) {
  const [row] = await db
    .select({ id: clusterDocument.id })
    .from(clusterDocument)
    .where(and(eq(clusterDocument.clusterId, clusterId), eq(clusterDocument.id, documentId)))
  return row
}

/** The files of a document. */
export async function filesOfDocument(db: Db | Tx, documentId: string) {
  return db
    .select({ id: storedFile.id, sha256: storedFile.sha256, name: storedFile.name })
    .from(documentFile)
    .innerJoin(storedFile, eq(storedFile.id, documentFile.fileId))
    .where(eq(documentFile.documentId, documentId))
}

export async function linkFile(tx: Tx, row: typeof documentFile.$inferInsert): Promise<void> {
  await tx.insert(documentFile).values(row)
}
