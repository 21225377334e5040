import type { Role, Scope } from '#app/domain/accounts/permissions.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { Button } from '#app/ui/button.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { GrantWords } from './grant-words.tsx'

type Props = {
  roles: readonly {
    role: Role
    scope: Scope
    scopeId: string
    thing: { slug: string | null; name: string } | null
  }[]
  refused: Refusal | undefined
}

/** A person's roles, each with a button that takes it away. */
export function PersonRoles({ roles, refused }: Props) {
  const t = useMessages(people).person
  const names = useMessages(accounts).role
  if (roles.length === 0) return <p className="text-muted">{t.noRoles}</p>
  // A refusal stands once, at the role it is about.
  const ofRole = ({ role, scope, scopeId }: Props['roles'][number]) => {
    const { values } = refused ?? {}
    return values?.role === role && values.scope === scope && values.scopeId === scopeId
      ? refused
      : undefined
  }
  return (
    <ul className="border-t border-line">
      {roles.map((grant) => (
        <li key={grant.role + grant.scopeId} className="border-b border-line py-3">
          <RefusedForm refused={ofRole(grant)} intent="take" className="max-w-none">
            {(_fields, busy) => (
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <input type="hidden" name="role" value={grant.role} />
                <input type="hidden" name="scope" value={grant.scope} />
                <input type="hidden" name="scopeId" value={grant.scopeId} />
                <span className="min-w-0">
                  <GrantWords {...grant} />
                </span>
                <Button
                  kind="quiet"
                  disabled={busy}
                  className="no-print"
                  aria-label={t.takeLabel(
                    [names[grant.role], grant.thing?.name].filter(Boolean).join(', '),
                  )}
                >
                  {t.take}
                </Button>
              </div>
            )}
          </RefusedForm>
        </li>
      ))}
    </ul>
  )
}
