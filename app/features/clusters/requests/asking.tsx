import { requests } from '#app/i18n/requests.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = { form: ReturnType<typeof useFields>; requestId: string; busy: boolean }

/** Who asks and why: the end of either request's form. */
export function Asking({ form, requestId, busy }: Props) {
  const t = useMessages(requests)
  return (
    <>
      <input type="hidden" name="requestId" value={requestId} />
      <TextField
        label={t.position}
        autoComplete="organization-title"
        maxLength={200}
        {...form.of('position')}
      />
      <TextArea label={t.message} hint={t.messageHint} maxLength={2_000} {...form.of('message')} />
      <div>
        <Button disabled={busy}>{t.submit}</Button>
      </div>
    </>
  )
}
