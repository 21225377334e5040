import { formatBytes } from '../format.ts'
import type { ru } from '../ru/files.ts'
import type { Messages } from '../messages.ts'

export const en = {
  download: 'Download',
  downloadNamed: (name) => `Download “${name}”`,
  name: 'Name',
  type: 'Kind',
  size: 'Size',
  kept: 'Uploaded',
  fingerprint: 'SHA-256 checksum',
  fingerprintHint: 'It shows that the file has not changed: a changed file has another checksum.',
  pageLead: 'The file is kept on the portal and opens only for those it is meant for.',
  kinds: {
    'application/pdf': 'PDF document',
    'image/png': 'PNG image',
    'image/jpeg': 'JPEG image',
    'image/webp': 'WebP image',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel table',
    'application/vnd.oasis.opendocument.text': 'OpenDocument text',
    'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument table',
    'text/csv': 'CSV table',
    'text/plain': 'text',
  },
  bytes: (size) => formatBytes('en', size),
  evidence: {
    title: 'Files as evidence',
    lead: 'Attach a scan or the text of each document. Experts check the criteria of the category by them; visitors of the portal do not see them.',
    add: 'Add files',
    choose: (title) => `Files for “${title}”`,
    hint: (most, files) =>
      `PDF, Word, Excel, OpenDocument, JPEG or PNG, up to ${most} MB each; at most ${files} files for one document.`,
    send: 'Upload',
    sending: 'Uploading…',
    none: 'No files yet',
    full: (files) => `There are ${files} files, which is the most. Remove one to upload another.`,
    remove: 'Remove',
    removeNamed: (name) => `Remove the file “${name}”`,
    added: 'The files are uploaded. Experts will see them when they check.',
    removed: 'The file is removed.',
    noDocuments: 'The cluster has no documents yet',
    noDocumentsText:
      'First add what is known of the documents: the founding minutes, an agreement, a development programme. Files can then be attached to each.',
    toProfile: 'To the cluster’s profile',
    documents: 'Documents',
  },
} satisfies Messages<typeof ru>
