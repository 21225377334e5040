import { resolve } from 'node:path'

/** The path behind a SQLite address: `file:data/x.db`, `file:///x.db` or a plain path. */
export function sqliteFile(url: string): string {
  return resolve(decodeURIComponent(url.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')))
}
