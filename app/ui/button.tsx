import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'

export type ButtonKind = 'primary' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded px-4 py-2 text-base leading-tight font-medium no-underline transition-colors'
const kinds: Record<ButtonKind, string> = {
  primary:
    'border border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  quiet: 'border border-edge bg-paper text-ink hover:border-ink hover:bg-wash hover:text-ink',
  danger: 'border border-danger bg-paper text-danger hover:bg-danger hover:text-on-danger',
}
const off =
  'disabled:border-line disabled:bg-wash disabled:text-muted disabled:hover:bg-wash disabled:cursor-not-allowed'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind
  children: ReactNode
}

/** Does something. What only leads somewhere is a link. */
export function Button({ kind = 'primary', type = 'submit', className, ...rest }: ButtonProps) {
  return <button type={type} className={classes(shape, kinds[kind], off, className)} {...rest} />
}

type LinkButtonProps = {
  href: string
  kind?: ButtonKind
  /** A file or another site: leaves the client router alone. */
  plain?: boolean
  /** The whole address decides the page: keeps the scroll position when only the query changes. */
  keepScroll?: boolean
  lang?: string
  rel?: string
  className?: string
  children: ReactNode
}

/** A link as weighty as a button. */
export function LinkButton({ kind = 'primary', className, ...rest }: LinkButtonProps) {
  const { href, plain, keepScroll, ...others } = rest
  const name = classes(shape, kinds[kind], className)
  if (plain) return <a href={href} className={name} {...others} />
  return <Link to={href} preventScrollReset={keepScroll} className={name} {...others} />
}
