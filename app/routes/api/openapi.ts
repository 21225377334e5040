import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiSecurity, conferenceApi } from '#app/domain/conference/exchange/openapi.ts'
import { openApi } from '#app/domain/clusters/openapi.ts'
import { json } from './public.ts'

/** `/api/openapi.json` */
export function loader({ context }: LoaderFunctionArgs) {
  context.reads('clusters')
  const clusters = openApi(context.portal.env.PUBLIC_URL)
  const conferences = conferenceApi()
  return json({
    ...clusters,
    paths: { ...clusters.paths, ...conferences.paths },
    components: {
      schemas: { ...clusters.components.schemas, ...conferences.schemas },
      securitySchemes: apiSecurity,
    },
  })
}

export { refuseWrites as action } from './public.ts'
