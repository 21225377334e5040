import { Link, useLocation } from '@remix-run/react'
import type { Proof } from '#app/domain/accounts/credentials.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'

type Fields = { fields: ReturnType<typeof useFields> }
type Props = Fields & { proof: Proof; label?: string }

/** The proof that it is the owner: the password once more, or the way to another proof. */
export function CurrentPassword({ fields, proof, label }: Props) {
  const t = useMessages(ownAccount)
  const lang = useLang()
  const { pathname } = useLocation()
  const other = paths.prove(lang, pathname)
  if (proof.proven) return <p className="text-sm text-muted">{t.prove.already}</p>
  const { error, ...field } = fields.of('current')
  if (!proof.password)
    return (
      <Notice kind={error ? 'error' : 'warn'} title={error ?? t.prove.needed}>
        {t.prove.neededText} <Link to={other}>{t.prove.link}</Link>
      </Notice>
    )
  return (
    <div>
      <TextField
        {...field}
        error={error}
        type="password"
        label={label ?? t.current}
        hint={label ? undefined : t.currentHint}
        autoComplete="current-password"
        required
        maxLength={200}
      />
      <p className="mt-2 text-sm">
        <Link to={other}>{proof.passkeys ? t.prove.otherKey : t.prove.other}</Link>
      </p>
    </div>
  )
}

type NewProps = Fields & { label: string; hint: string; email?: string }

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
