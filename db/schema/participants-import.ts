import { id, index, instant, json, table, text } from '../columns.ts'
import { account } from './accounts.ts'
import { cluster } from './clusters.ts'
import { storedFile } from './files.ts'

/** A table of participants somebody uploaded: looked through first, applied once or not at all. */
export const participantsImport = table(
  'participants_import',
  {
    id: id(),
    clusterId: text()
      .notNull()
      .references(() => cluster.id, { onDelete: 'cascade' }),
    fileId: text()
      .notNull()
      .references(() => storedFile.id, { onDelete: 'cascade' }),
    /** How many rows did what; null until it is applied. */
    counts: json<Record<'create' | 'update' | 'unchanged', number>>(),
    uploadedBy: text().references(() => account.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    appliedBy: text().references(() => account.id, { onDelete: 'set null' }),
    appliedAt: instant(),
  },
  (t) => [
    index('participants_import_cluster').on(t.clusterId, t.createdAt),
    index('participants_import_file').on(t.fileId),
    index('participants_import_uploader').on(t.uploadedBy),
    index('participants_import_applier').on(t.appliedBy),
  ],
)
