import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listVocabularies } from '#server/clusters/list-vocabularies.ts'
import { answerProgram, json } from './public.ts'

/** `/api/v1/regions`, `districts`, `specialisations`, `categories`, and the end of every unknown address there. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('clusters')
    const vocabularies = await listVocabularies(context.portal.context())
    const name = params['*'] ?? ''
    if (!Object.hasOwn(vocabularies, name)) throw new DomainError('not-found')
    const items = vocabularies[name as keyof typeof vocabularies]
    return json({ items, total: items.length })
  })
}

export { refuseWrites as action } from './public.ts'
