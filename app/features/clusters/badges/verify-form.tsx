import { useId } from 'react'
import { badges } from '#app/i18n/badges.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { described, Frame } from '#app/ui/fields.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = { refused: Refusal | undefined; action: string; most: number }

/** Takes a credential as text, as an address, or as a file. */
export function VerifyForm({ refused, action, most }: Props) {
  const id = useId()
  const t = useMessages(badges).verify
  return (
    <RefusedForm refused={refused} action={action} encType="multipart/form-data">
      {(fields, busy) => {
        const { error, ...text } = fields.of('credential')
        return (
          <>
            <Frame id={id} label={t.text} hint={t.textHint} error={error}>
              <textarea
                id={id}
                className="field text-sm wrap-anywhere"
                rows={6}
                spellCheck={false}
                autoCapitalize="off"
                autoComplete="off"
                aria-invalid={error ? true : undefined}
                aria-describedby={described(id, t.textHint, error)}
                {...text}
              />
            </Frame>
            <FileField
              name="file"
              label={t.file}
              hint={t.fileHint}
              accept=".svg,.png,.json,.jwt,.txt"
              most={most}
              error={fields.of('file').error}
            />
            <div>
              <Button disabled={busy}>{t.submit}</Button>
            </div>
            <p className="text-sm text-muted">{t.privacy}</p>
          </>
        )
      }}
    </RefusedForm>
  )
}
