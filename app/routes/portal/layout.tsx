import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { langOf } from '#app/routes/answer.ts'

export function loader({ params }: LoaderFunctionArgs) {
  return { lang: langOf(params) }
}

export default function PortalLayout() {
  return <Outlet />
}
