import { Link } from '@remix-run/react'
import type { Role, Scope } from '#app/domain/accounts/permissions.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { useLang } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'

type Props = {
  role: Role
  scope: Scope
  /** What it counts in, in the language of the page. */
  thing: { slug: string | null; name: string } | null
}

/** A role and where it counts: «Представитель кластера, Кластер чистых технологий». */
export function GrantWords({ role, scope, thing }: Props) {
  const roles = useMessages(accounts).role
  const t = useMessages(people)
  const lang = useLang()
  return (
    <>
      {roles[role]},{' '}
      {scope === 'portal' ? (
        <span className="text-muted">{t.everywhere}</span>
      ) : thing?.slug ? (
        <Link to={(scope === 'conference' ? paths.conference : paths.cluster)(lang, thing.slug)}>
          {thing.name}
        </Link>
      ) : (
        <span className="text-muted">{thing?.name ?? t.goneThing}</span>
      )}
    </>
  )
}
