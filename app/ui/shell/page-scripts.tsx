import { Scripts as scriptsOf } from '@remix-run/react'
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

/**
 * Remix's scripts, whose preloads yield to the style sheet and the fonts: every page reads without scripts,
 * so no script may delay its first paint. Remix gives its preloads no priority to set.
 * @param nonce of the page's content security policy, for pages made for one person
 */
export function PageScripts({ nonce }: { nonce: string | undefined }) {
  const scripts = scriptsOf({ nonce }) as ReactElement<{ children: ReactNode }> | null
  return scripts && <>{Children.map(scripts.props.children, yielding)}</>
}

function yielding(node: ReactNode): ReactNode {
  if (!isValidElement<{ rel?: string }>(node) || node.props.rel !== 'modulepreload') return node
  // React 18 passes the attribute on as it is written here.
  return cloneElement(node, { fetchpriority: 'low' } as object)
}
