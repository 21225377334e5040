import { Form, isRouteErrorResponse, useLocation } from '@remix-run/react'
import { useContext, useState } from 'react'
import { errorStatus, type ErrorCode, type ErrorParams } from '#app/domain/shared/errors.ts'
import { errorPage, wordsOf, type FailureWords, type SaidFailure } from '#app/i18n/failures.ts'
import { shell } from '#app/i18n/shell.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '../button.tsx'
import { Page } from '../page.tsx'
import { RenderContext } from '../render-context.ts'

export type Failure = SaidFailure & { status: number }

const byStatus: Record<number, ErrorCode> = {
  400: 'query.invalid',
  401: 'sign-in.required',
  403: 'permission.denied',
  404: 'not-found',
  405: 'method.not-allowed',
  410: 'link.expired',
  413: 'too-large',
  429: 'sign-in.too-many-attempts',
}

function isCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorStatus, value)
}

/** What went wrong, from whatever was thrown; a defect tells nothing about itself. */
export function failureOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return { status: 500, code: 'unexpected', params: {} }
  const body = error.data as { code?: unknown; params?: ErrorParams; words?: FailureWords } | null
  if (body && typeof body === 'object' && isCode(body.code))
    return { status: error.status, code: body.code, params: body.params ?? {}, words: body.words }
  return { status: error.status, code: byStatus[error.status] ?? 'unexpected', params: {} }
}

/** What happened, what was kept, and a way on. */
export function ErrorPage({ failure }: { failure: Failure }) {
  const { status, code } = failure
  const lang = useLang()
  const words = wordsOf(lang, failure)
  const t = useMessages(errorPage)
  const { search: find, signIn } = useMessages(shell)
  const { pathname, search } = useLocation()
  return (
    <Page
      above={<p className="tabular text-sm text-muted">{t.status(status)}</p>}
      title={words.title}
      lead={<p>{words.text}</p>}
    >
      {code === 'sign-in.required' && (
        <LinkButton href={paths.signIn(lang, pathname + search)}>{signIn}</LinkButton>
      )}
      {status !== 500 && code !== 'sign-in.required' && (
        <Form action={paths.clusters(lang)} className="flex max-w-measure gap-2">
          <input
            type="search"
            name="q"
            aria-label={find.label}
            placeholder={find.placeholder}
            className="field"
          />
          <Button>{find.go}</Button>
        </Form>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href={paths.clusters(lang)} kind="quiet">
          {t.list}
        </LinkButton>
        <LinkButton href={paths.home(lang)} kind="quiet">
          {t.home}
        </LinkButton>
      </div>
      {status === 500 && <RequestNumber />}
    </Page>
  )
}

/** What the logs know this failure by. The browser has it from the page the server rendered. */
function RequestNumber() {
  const t = useMessages(errorPage)
  const { requestId } = useContext(RenderContext)
  const [number] = useState(
    () =>
      requestId ??
      (typeof document === 'undefined'
        ? undefined
        : document.getElementById('request-number')?.textContent),
  )
  if (!number) return null
  return (
    <p className="mt-8 text-sm text-muted">
      {t.request}{' '}
      <code id="request-number" className="tabular select-all">
        {number}
      </code>
    </p>
  )
}
