import { account } from './accounts.ts'
import { clusterDocument } from './clusters.ts'
import { bytes, flag, id, index, instant, integer, primaryKey, table, text } from '../columns.ts'

/** Contents of files, each kept once however many files have them; the id is the SHA-256 in hexadecimal. */
export const storedContent = table('stored_content', {
  sha256: id(),
  size: integer().notNull(),
  createdAt: instant().notNull(),
})

/** A content in parts of at most 1 MiB, so that a file of any size is read and sent in little memory. */
export const storedPart = table(
  'stored_part',
  {
    sha256: text()
      .notNull()
      .references(() => storedContent.sha256, { onDelete: 'cascade' }),
    n: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.n] })],
)

/** A file somebody uploaded: a name, and whose it is. */
export const storedFile = table(
  'stored_file',
  {
    id: id(),
    sha256: text()
      .notNull()
      .references(() => storedContent.sha256),
    name: text().notNull(),
    /** Media type, as found in the bytes. */
    type: text().notNull(),
    size: integer().notNull(),
    /** What the file belongs to: who holds a role there may open it. Without one it is its uploader's. */
    scope: text({ enum: ['portal', 'cluster', 'organisation', 'conference'] }),
    scopeId: text(),
    /** Anybody may open it. */
    isPublic: flag().notNull(),
    uploadedBy: text().references(() => account.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('stored_file_sha256').on(t.sha256),
    index('stored_file_scope').on(t.scope, t.scopeId),
    index('stored_file_uploaded_by').on(t.uploadedBy),
  ],
)

/** A file that proves a document of a cluster: its scan, its text, its annexes. */
export const documentFile = table(
  'document_file',
  {
    documentId: text()
      .notNull()
      .references(() => clusterDocument.id, { onDelete: 'cascade' }),
    fileId: text()
      .notNull()
      .references(() => storedFile.id, { onDelete: 'cascade' }),
    attachedBy: text().references(() => account.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.fileId] }),
    index('document_file_file').on(t.fileId),
    index('document_file_attached_by').on(t.attachedBy),
  ],
)
