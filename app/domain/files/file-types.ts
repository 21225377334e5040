import { zipDirectory } from './zip-directory.ts'

/** The files the portal takes: their media type, the endings of their names, and what browsers call them besides. */
export const fileTypes = {
  pdf: { type: 'application/pdf', endings: ['pdf'], also: ['application/x-pdf'] },
  png: { type: 'image/png', endings: ['png'], also: [] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'], also: ['image/jpg', 'image/pjpeg'] },
  webp: { type: 'image/webp', endings: ['webp'], also: [] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    also: ['application/zip', 'application/x-zip-compressed'],
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    also: ['application/zip', 'application/x-zip-compressed'],
  },
  odt: {
    type: 'application/vnd.oasis.opendocument.text',
    endings: ['odt'],
    also: ['application/zip', 'application/x-zip-compressed'],
  },
  ods: {
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
    also: ['application/zip', 'application/x-zip-compressed'],
  },
  // Windows calls a CSV file by the program that opens it.
  csv: {
    type: 'text/csv',
    endings: ['csv'],
    also: ['text/plain', 'application/csv', 'application/vnd.ms-excel', 'text/x-csv'],
  },
  txt: { type: 'text/plain', endings: ['txt'], also: [] },
} as const satisfies Record<string, { type: string; endings: string[]; also: string[] }>
export type FileKind = keyof typeof fileTypes

/** What proves a document: scans and texts. */
export const documentKinds = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'jpeg', 'png'] as const
/** Tables that can be imported. */
export const tableKinds = ['csv', 'xlsx'] as const

/** Bytes of the largest file: a scan of some hundred pages. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** For the `accept` attribute of a file field. */
export const acceptOf = (kinds: readonly FileKind[]) =>
  kinds.flatMap((kind) => fileTypes[kind].endings.map((ending) => `.${ending}`)).join(',')

/** Bytes of a text that tell it from a binary file. */
const TEXT_SAMPLE = 64 * 1024

/**
 * What the bytes are, whatever they are called.
 * @param ending of the file's name: a table and a text differ in nothing else
 * @returns null for what the portal does not take: programs, web pages, archives, documents with macros
 */
export function sniff(bytes: Uint8Array, ending: string): FileKind | null {
  const starts = (...head: number[]) => head.every((byte, i) => bytes[i] === byte)
  if (bytes.length === 0) return null
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x52, 0x49, 0x46, 0x46) && latin(bytes, 8, 4) === 'WEBP') return 'webp'
  if (starts(0x50, 0x4b, 0x03, 0x04)) return sniffArchive(bytes)
  if (!isText(bytes.subarray(0, TEXT_SAMPLE))) return null
  return ending === 'csv' ? 'csv' : 'txt'
}

function sniffArchive(bytes: Uint8Array): FileKind | null {
  const entries = zipDirectory(bytes)
  if (!entries) return null
  const names = new Set(entries.map(({ name }) => name))
  // A macro is a program that comes along with a document.
  if (entries.some(({ name, encrypted }) => encrypted || /vbaProject|^Basic\//i.test(name)))
    return null
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx'
    if (names.has('xl/workbook.xml')) return 'xlsx'
    return null
  }
  // OpenDocument: the first entry, stored as it is, names the type (OASIS ODF 1.3, part 2, 3.3).
  if (latin(bytes, 30, 8) !== 'mimetype') return null
  const kinds = ['odt', 'ods'] as const
  return (
    kinds.find(
      (kind) =>
        latin(bytes, 38, fileTypes[kind].type.length) === fileTypes[kind].type &&
        names.has('content.xml'),
    ) ?? null
  )
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}

/** Text in any encoding of Latin and Cyrillic letters, and not a web page or a picture written as text. */
function isText(bytes: Uint8Array): boolean {
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
      return false
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (i < bytes.length && bytes[i]! <= 0x20) i++
  return bytes[i] !== 0x3c
}

/** Whether a browser's word for a file agrees with what it is; it may also have said nothing. */
export function agrees(kind: FileKind, ending: string, declaredType: string): boolean {
  const known = fileTypes[kind]
  if (!(known.endings as readonly string[]).includes(ending)) return false
  const declared = declaredType.split(';', 1)[0]!.trim().toLowerCase()
  return (
    declared === '' ||
    declared === 'application/octet-stream' ||
    declared === known.type ||
    (known.also as readonly string[]).includes(declared)
  )
}

export const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const LONGEST_NAME = 120

/**
 * A file's name as it may be kept and sent: without folders, control and direction marks, and not
 * longer than 120 letters with its ending.
 */
export function cleanName(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const letters = [...bare]
  if (letters.length <= LONGEST_NAME) return bare || 'file'
  const ending = [...endingOf(bare)]
  const tail = ending.length > 0 && ending.length < 10 ? `.${ending.join('')}` : ''
  return (
    letters
      .slice(0, LONGEST_NAME - [...tail].length)
      .join('')
      .trimEnd() + tail
  )
}
