import type { LoaderFunctionArgs } from '@remix-run/node'
import { openApi } from '#app/domain/clusters/openapi.ts'
import { json } from './public.ts'

/** `/api/openapi.json` */
export function loader({ context }: LoaderFunctionArgs) {
  context.reads('clusters')
  return json(openApi(context.portal.env.PUBLIC_URL))
}

export { refuseWrites as action } from './public.ts'
