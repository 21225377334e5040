import { Link } from '@remix-run/react'
import { requests as words } from '#app/i18n/requests.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '#app/ui/tag.tsx'

export type RequestView = {
  id: string
  kind: 'claim' | 'register'
  state: 'waiting' | 'accepted' | 'refused' | 'withdrawn'
  who: string
  cluster: string
  at: string
}

/** Requests, each leading to its page. */
export function RequestList({ requests }: { requests: readonly RequestView[] }) {
  const lang = useLang()
  const t = useMessages(words)
  return (
    <ul className="border-t border-line">
      {requests.map(({ id, kind, state, who, cluster, at }) => (
        <li key={id} className="border-b border-line py-3">
          <Link to={paths.reviewRequest(lang, id)} className="font-medium">
            {cluster}
          </Link>
          <p className="text-sm text-muted">
            {t.kind[kind]} · {who} · {at} {state !== 'waiting' && <Tag>{t.state[state]}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  )
}
