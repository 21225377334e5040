import { createContext } from 'react'

/** What only the server knows while it renders: never sent to the browser as data. */
export const RenderContext = createContext<{ nonce?: string; requestId?: string }>({})
