import type { InvitationState } from '#app/domain/accounts/people.ts'
import type { Role, Scope } from '#app/domain/accounts/permissions.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { GrantWords } from './grant-words.tsx'

type Props = {
  invitations: readonly {
    id: string
    email: string
    role: Role
    scope: Scope
    thing: { slug: string | null; name: string } | null
    by: string | null
    at: string
    state: InvitationState
  }[]
  refused: Refusal | undefined
}

/** Invitations sent, with what became of them; one that waits can be withdrawn. */
export function InvitationTable({ invitations, refused }: Props) {
  const t = useMessages(people).invitations
  if (invitations.length === 0) return <EmptyState title={t.empty} />
  return (
    <DataTable
      caption={t.caption(invitations.length)}
      columns={[
        { key: 'to', label: t.to },
        { key: 'role', label: t.what, hideOnPhone: true },
        { key: 'by', label: t.by, hideOnPhone: true },
        { key: 'at', label: t.sent, hideOnPhone: true },
        { key: 'state', label: t.state },
      ]}
      rows={invitations.map((one) => ({
        rowKey: one.id,
        to: (
          <>
            <span className="wrap-anywhere">{one.email}</span>
            <span className="block text-xs font-normal text-muted sm:hidden">
              <GrantWords {...one} />
            </span>
          </>
        ),
        role: <GrantWords {...one} />,
        by: one.by ?? '–',
        at: <span className="text-muted">{one.at}</span>,
        state: (
          <>
            {t.states[one.state]}
            {one.state === 'open' && (
              <RefusedForm
                refused={refused?.values.id === one.id ? refused : undefined}
                intent="revoke"
                className="no-print mt-1"
              >
                {(_fields, busy) => (
                  <div>
                    <input type="hidden" name="id" value={one.id} />
                    <Button
                      kind="quiet"
                      className="text-sm"
                      disabled={busy}
                      aria-label={t.revokeLabel(one.email)}
                    >
                      {t.revoke}
                    </Button>
                  </div>
                )}
              </RefusedForm>
            )}
          </>
        ),
      }))}
    />
  )
}
