import type { ReactNode } from 'react'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  refused: Refusal | undefined
  submit: string
  /** A new account: asks for a name and says what a good password is. */
  passwordHint?: string
  withName?: boolean
  children?: ReactNode
}

/** E-mail and password, with a name where an account is made. Works without scripts. */
export function CredentialsForm({ refused, submit, passwordHint, withName, children }: Props) {
  const t = useMessages(accounts)
  return (
    <RefusedForm refused={refused} className="max-w-md">
      {(fields, busy) => (
        <>
          {children}
          {withName && (
            <TextField
              {...fields.of('name')}
              label={t.name}
              autoComplete="name"
              required
              maxLength={120}
            />
          )}
          <TextField
            {...fields.of('email')}
            type="email"
            label={t.email}
            autoComplete={withName ? 'email' : 'username'}
            required
            maxLength={254}
          />
          <TextField
            {...fields.of('password')}
            type="password"
            label={t.password}
            hint={passwordHint}
            autoComplete={withName ? 'new-password' : 'current-password'}
            required
            maxLength={200}
          />
          <div>
            <Button disabled={busy}>{submit}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
