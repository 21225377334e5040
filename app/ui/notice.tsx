import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

type NoticeProps = {
  kind: 'info' | 'warn' | 'error'
  title?: ReactNode
  children?: ReactNode
  /** Read out when it appears; for what the reader has just caused. */
  live?: boolean
}

const looks = {
  info: { frame: 'border-accent bg-accent-wash', icon: 'info', tone: 'text-accent' },
  warn: { frame: 'border-ink bg-wash', icon: 'warning', tone: 'text-ink' },
  error: { frame: 'border-danger bg-danger-wash', icon: 'warning', tone: 'text-danger' },
} as const

/** Something to know before going on. */
export function Notice({ kind, title, children, live }: NoticeProps) {
  const look = looks[kind]
  return (
    <div
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
      className={classes('flex max-w-measure gap-3 border-l-4 px-4 py-3', look.frame)}
    >
      <Icon name={look.icon} className={classes('mt-0.5', look.tone)} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
      </div>
    </div>
  )
}

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** Nothing here: says why and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-line py-10">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-2 max-w-measure text-muted">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}
