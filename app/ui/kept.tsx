import { useContext, type ReactElement } from 'react'
import { useLang } from '#app/i18n/messages.ts'
import { RenderContext } from './render-context.ts'

type Props = {
  /** What the contents are drawn from, and nothing else: the same object, the same drawing. */
  of: object
  children: ReactElement
}

/**
 * A large part of a page that the server draws once for all who ask: pages for
 * one person are drawn each time, this part of them is not. The browser takes the text for its own
 * elements. The contents may use the language and no other context.
 */
export function Kept({ of, children }: Props) {
  const { keep } = useContext(RenderContext)
  const lang = useLang()
  if (!keep) return <div>{children}</div>
  return <div dangerouslySetInnerHTML={{ __html: keep(of, lang, children) }} />
}
