import { readFileSync } from 'node:fs'
import type { ClusterRow } from '../../../app/domain/clusters/directory.ts'

/** The rows of the directory's first page, written by the benchmark before it starts this page. */
export const rows = JSON.parse(readFileSync(process.env.ROWS ?? '', 'utf8')) as ClusterRow[]
