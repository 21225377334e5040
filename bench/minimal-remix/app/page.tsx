import { useLoaderData } from '@remix-run/react'
import { ClusterTable } from '../../../app/features/clusters/directory/cluster-table.tsx'
import { rows } from './rows.server.ts'

export function loader() {
  return { rows }
}

export default function Page() {
  const page = useLoaderData<typeof loader>()
  return <ClusterTable rows={page.rows} caption="1–50" compareForm="compare" />
}
