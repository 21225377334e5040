import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countClusters } from '#db/queries/clusters.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  context.reads('clusters')
  return { total: await countClusters(context.portal.store.read) }
}

export default function ClusterList() {
  const { total } = useLoaderData<typeof loader>()
  return <h1>{total}</h1>
}
