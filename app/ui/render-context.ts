import { createContext, type ReactElement } from 'react'
import type { Lang } from '#app/domain/shared/lang.ts'

/** What only the server knows while it renders: never sent to the browser as data. */
export type ServerRender = {
  nonce?: string
  requestId?: string
  /** The contents as HTML, drawn once for each object they are drawn from. */
  keep?: (of: object, lang: Lang, contents: ReactElement) => string
}

export const RenderContext = createContext<ServerRender>({})
