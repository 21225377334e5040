import { givable, givableKey } from '#app/domain/accounts/givable.ts'
import type { Role, Scope } from '#app/domain/accounts/permissions.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { Select, TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'

type Props = {
  fields: ReturnType<typeof useFields>
  /** Names to offer while typing. */
  offered: readonly string[]
  /** Some role counts on the whole portal: the name may stay empty. */
  portal?: boolean
  /** Leaves out what this person may not hand out, and what there is none of. */
  allows: (one: { role: Role; scope: Scope }) => boolean
}

/** Which role, and where it counts: a list and a name. */
export function RoleFields({ fields, offered, portal = true, allows }: Props) {
  const roles = useMessages(accounts).role
  const t = useMessages(people)
  const options = givable.filter(allows).map((one) => ({
    value: givableKey(one),
    label: one.scope === 'portal' ? roles[one.role] : `${roles[one.role]}: ${t.scope[one.scope]}`,
  }))
  return (
    <>
      <Select
        {...fields.of('what')}
        label={t.person.what}
        options={options.length > 1 ? [{ value: '', label: t.person.choose }, ...options] : options}
      />
      <TextField
        {...fields.of('thing', offered.length === 1 ? offered[0] : undefined)}
        label={t.person.thing}
        hint={portal ? t.person.thingHint : t.person.thingOnlyHint}
        list="things"
        autoComplete="off"
        maxLength={300}
      />
      <datalist id="things">
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
