import type { ReactNode } from 'react'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'

type Done = keyof (typeof ownAccount)['ru']['done']

type Props = { title: string; lead?: ReactNode; done?: Done | null; children: ReactNode }

/** A page of one's own account, a step below it; says what was just done. */
export function OwnPage({ title, lead, done, children }: Props) {
  const t = useMessages(ownAccount)
  const lang = useLang()
  return (
    <Page
      title={title}
      lead={lead && <p className="wrap-anywhere">{lead}</p>}
      crumbs={[{ label: t.back, href: paths.account(lang) }, { label: title }]}
    >
      {done && <Done done={done} />}
      {children}
    </Page>
  )
}

/** What was just done. */
export function Done({ done }: { done: Done }) {
  const t = useMessages(ownAccount)
  return (
    <div className="mb-8">
      <Notice kind="info" live>
        {t.done[done]}
      </Notice>
    </div>
  )
}
