import type { ReactNode } from 'react'
import { wordsOf, type SaidFailure } from '#app/i18n/failures.ts'
import { useLang } from '#app/i18n/messages.ts'
import { Notice } from './notice.tsx'

/** Why something was not done, and what else there is to it. */
export function FailureNotice({
  failure,
  children,
}: {
  failure: SaidFailure
  children?: ReactNode
}) {
  const { title, text } = wordsOf(useLang(), failure)
  return (
    <Notice kind="error" live title={title}>
      {children ? <p>{text}</p> : text}
      {children}
    </Notice>
  )
}
