import { Form } from '@remix-run/react'
import { useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'

/** Where kinds of attendance are open to a code alone: the code that is used, or the field for one. */
export function AccessCode({ code, wrong }: { code: string | null; wrong: boolean }) {
  const t = useMessages(registration)
  return (
    <Section id="code" title={t.code} note={t.codeHint}>
      {code ? (
        <Notice kind="info" title={t.codeApplied(code)} />
      ) : (
        <Form method="get" className="grid max-w-measure gap-5">
          <TextField
            name="code"
            label={t.code}
            maxLength={40}
            autoComplete="off"
            error={wrong ? t.codeWrong : undefined}
          />
          <div>
            <Button kind="quiet">{t.codeUse}</Button>
          </div>
        </Form>
      )}
    </Section>
  )
}
