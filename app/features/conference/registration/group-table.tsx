import { Link } from '@remix-run/react'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

type Member = {
  id: string
  code: string
  name: string
  email: string | null
  state: RegistrationState
  accepted: boolean
  token: string
}

type Props = {
  members: readonly Member[]
  slug: string
  mayChange: boolean
  mayCancel: boolean
}

const LIVE: readonly RegistrationState[] = ['pending', 'waiting', 'offered', 'confirmed']

/** A group's people: who comes, who said so, and what their manager may do. */
export function GroupTable({ members, slug, mayChange, mayCancel }: Props) {
  const lang = useLang()
  const t = useMessages(registration)
  const words = useMessages(conferenceWords)
  return (
    <DataTable
      caption={t.members}
      hideCaption
      columns={[
        { key: 'name', label: t.person },
        { key: 'state', label: t.personState },
        { key: 'accepted', label: t.said, hideOnPhone: true },
        { key: 'code', label: t.codeFact, hideOnPhone: true },
        { key: 'link', label: t.personLink, hideOnPhone: true },
        { key: 'tools', label: <VisuallyHidden>{t.swapMember}</VisuallyHidden> },
      ]}
      rows={members.map(({ id, code, name, email, state, accepted, token }) => ({
        rowKey: id,
        name: (
          <>
            {name}
            <span className="block text-sm font-normal text-muted">{email ?? t.lettersToYou}</span>
          </>
        ),
        state: words.registrationState[state],
        accepted: LIVE.includes(state) ? (accepted ? t.yes : t.notSaid) : '—',
        code: <span className="tabular">{code}</span>,
        link: <Link to={paths.registration(lang, slug, token)}>{t.openPerson}</Link>,
        tools: LIVE.includes(state) && (
          <span className="no-print flex flex-wrap items-center justify-end gap-x-4">
            {mayChange && (
              <Link to={`?swap=${id}#swap`} aria-label={t.swapNamed(name)}>
                {t.swapMember}
              </Link>
            )}
            {mayCancel && (
              <RefusedForm refused={undefined} intent="cancel" className="flex!">
                {(_fields, busy) => (
                  <>
                    <input type="hidden" name="registrationId" value={id} />
                    <button
                      disabled={busy}
                      aria-label={t.cancelNamed(name)}
                      className="min-h-6 cursor-pointer text-danger underline"
                    >
                      {t.cancelMember}
                    </button>
                  </>
                )}
              </RefusedForm>
            )}
          </span>
        ),
      }))}
    />
  )
}
