import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Opens the browser's own print window. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button type="button" kind="quiet" className="scripts-only" onClick={() => window.print()}>
      <Icon name="print" /> {children}
    </Button>
  )
}
