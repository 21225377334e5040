import type { ClusterExport } from './export-clusters.ts'

/** The selection as `{"items":[…],"total":n}`, in both languages. */
export async function* writeJson({ batches, total }: ClusterExport): AsyncGenerator<string> {
  let before = '{"items":['
  for await (const records of batches) {
    yield before + records.map((record) => JSON.stringify(record)).join(',')
    before = ','
  }
  yield `${before === ',' ? '' : before}],"total":${total}}`
}
