import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'

type Props = { fields: ReturnType<typeof useFields>; label?: string }

/** The password once more, before what locks the owner out or another in. */
export function CurrentPassword({ fields, label }: Props) {
  const t = useMessages(ownAccount)
  return (
    <TextField
      {...fields.of('current')}
      type="password"
      label={label ?? t.current}
      hint={label ? undefined : t.currentHint}
      autoComplete="current-password"
      required
      maxLength={200}
    />
  )
}

type NewProps = Props & { label: string; hint: string; email?: string }

/** A new password; with the address beside it, a password manager knows what it belongs to. */
export function NewPassword({ fields, label, hint, email }: NewProps) {
  return (
    <>
      {email && (
        <input type="hidden" name="username" value={email} autoComplete="username" readOnly />
      )}
      <TextField
        {...fields.of('password')}
        type="password"
        label={label}
        hint={hint}
        autoComplete="new-password"
        required
        maxLength={200}
      />
    </>
  )
}
