import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { FieldErrors } from '#app/domain/accounts/credentials.ts'
import type { ErrorCode, ErrorParams } from '#app/domain/shared/errors.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { errors } from '#app/i18n/errors.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** What an action answers when a form was not taken; the password is never sent back. */
export type Refused = {
  code: ErrorCode
  params: ErrorParams
  fields: FieldErrors
  values: { name?: string; email?: string }
}

type Props = {
  refused: Refused | undefined
  submit: string
  /** A new account: asks for a name and says what a good password is. */
  passwordHint?: string
  withName?: boolean
  children?: ReactNode
}

/** E-mail and password, with a name where an account is made. Works without scripts. */
export function CredentialsForm({ refused, submit, passwordHint, withName, children }: Props) {
  const t = useMessages(accounts)
  const words = useMessages(errors)
  const form = useRef<HTMLFormElement>(null)
  const busy = useNavigation().formMethod === 'POST'
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const errorOf = (field: string) => {
    const problem = refused?.fields[field]
    return problem && t.problem[problem]
  }
  return (
    <Form ref={form} method="post" noValidate className="grid max-w-md gap-5">
      {refused && (
        <Notice kind="error" live title={words[refused.code].title}>
          {words[refused.code].text(refused.params)}
        </Notice>
      )}
      {children}
      {withName && (
        <TextField
          name="name"
          label={t.name}
          autoComplete="name"
          required
          maxLength={120}
          defaultValue={refused?.values.name}
          error={errorOf('name')}
        />
      )}
      <TextField
        name="email"
        type="email"
        label={t.email}
        autoComplete={withName ? 'email' : 'username'}
        required
        maxLength={254}
        defaultValue={refused?.values.email}
        error={errorOf('email')}
      />
      <TextField
        name="password"
        type="password"
        label={t.password}
        hint={passwordHint}
        autoComplete={withName ? 'new-password' : 'current-password'}
        required
        maxLength={200}
        error={errorOf('password')}
      />
      <div>
        <Button disabled={busy}>{submit}</Button>
      </div>
    </Form>
  )
}
