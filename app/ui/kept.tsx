import { useContext, useState, type ReactElement } from 'react'
import { useLang } from '#app/i18n/messages.ts'
import { RenderContext } from './render-context.ts'

/**
 * What a part of a page is drawn from: all of it where the browser has to draw, a mark alone where the page
 * brings the drawing with it.
 */
export type Drawn<T extends object> = T | { readonly drawn: true; readonly from?: T }

/** For a loader that answers with a page: the server draws from `from`, the browser is not sent it. */
export function drawn<T extends object>(from: T): Drawn<T> {
  // Not enumerable: whatever writes the page's data passes it by.
  return Object.defineProperty({ drawn: true } as const, 'from', { value: from })
}

type Props<T extends object> = {
  /** What the contents are drawn from, and nothing else: the same object, the same drawing. */
  of: Drawn<T>
  /** Of the element around the contents. */
  id: string
  children: (of: T) => ReactElement
}

/**
 * A large part of a page that the server draws once for all who ask: pages for one person are drawn each time,
 * this part of them is not. Where its data came along the browser takes the text for elements of its own; where they
 * did not (`drawn`) it leaves the text as it is until it is sent others. The contents may use the
 * language and no other context.
 */
export function Kept<T extends object>({ of, id, children }: Props<T>) {
  const { keep } = useContext(RenderContext)
  const lang = useLang()
  const from = 'drawn' in of ? of.from : of
  if (!from) return <AsItStands key="text" id={id} />
  const contents = children(from)
  if (!keep) return <div id={id}>{contents}</div>
  return <div id={id} dangerouslySetInnerHTML={{ __html: keep(from, lang, contents) }} />
}

/** What the server drew, in the browser. */
function AsItStands({ id }: { id: string }) {
  const [html] = useState(() => document.getElementById(id)?.innerHTML ?? '')
  return <div id={id} dangerouslySetInnerHTML={{ __html: html }} />
}
