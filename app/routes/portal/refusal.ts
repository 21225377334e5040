import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { DomainError, type ErrorCode } from '#app/domain/shared/errors.ts'
import { notFound, refusal } from '#app/routes/answer.ts'
import type { EarlyRefusal } from '#server/http/refuse.ts'

const codes: readonly EarlyRefusal[] = [
  'address.malformed',
  'form.foreign-origin',
  'length.required',
  'method.not-allowed',
  'too-large',
]

/** The error page of a request refused before any page saw it (server/http/refuse.ts), or by a route without a page. */
export function loader({ params, context: { refused } }: LoaderFunctionArgs): never {
  if (refused) throw data(refused.data, { status: refused.status })
  const code = codes.find((known: ErrorCode) => known === params.code)
  throw code ? refusal(new DomainError(code)) : notFound()
}

export default function Refusal() {
  return null
}
