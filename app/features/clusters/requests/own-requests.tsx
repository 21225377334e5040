import { Form } from '@remix-run/react'
import { requests as words } from '#app/i18n/requests.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Props = {
  requests: readonly {
    id: string
    kind: 'claim' | 'register'
    state: 'waiting' | 'accepted' | 'refused' | 'withdrawn'
    reason: string | null
    cluster: string
  }[]
}

/** One's own requests and how they stand; one that waits may be withdrawn. */
export function OwnRequests({ requests }: Props) {
  const t = useMessages(words)
  if (requests.length === 0) return null
  return (
    <Section id="requests" title={t.own}>
      <ul className="border-t border-line">
        {requests.map(({ id, kind, state, reason, cluster }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
          >
            <div>
              <p className="font-medium">{cluster}</p>
              <p className="text-sm text-muted">
                {t.kind[kind]} <Tag>{t.state[state]}</Tag>
              </p>
              {reason && <p className="text-sm">{t.reason(reason)}</p>}
            </div>
            {state === 'waiting' && (
              <Form method="post">
                <Button kind="quiet" name="withdraw" value={id}>
                  {t.withdraw}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
