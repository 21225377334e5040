import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { showStatusList } from '#server/clusters/badges/show-status-list.ts'
import { credentialJson, issuerFor } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/badges/status/:list`: which credentials were revoked, a bit each. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const list = params.list ?? ''
    if (!/^[1-9]\d{0,5}$/.test(list)) throw new DomainError('not-found')
    context.reads('clusters')
    return credentialJson(
      await showStatusList(context.portal.context(), Number(list), issuerFor(context)),
    )
  })
}

export { refuseWrites as action } from './public.ts'
