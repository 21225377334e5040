import type { Bilingual } from '../shared/lang.ts'
import type { DocumentKind } from './vocabulary.ts'

/** Files that may prove one document: a scan, its text, annexes. */
export const MOST_FILES_OF_DOCUMENT = 10

/** A document of a cluster with the files that prove it. */
export type DocumentEvidence = {
  id: string
  kind: DocumentKind
  title: Bilingual
  date: string | null
  files: {
    id: string
    name: string
    type: string
    /** Bytes. */
    size: number
    /** Hexadecimal. */
    sha256: string
    attachedAt: Date
  }[]
}
