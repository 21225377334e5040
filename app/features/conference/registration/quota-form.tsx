import { useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

export type QuotaSetup = {
  id: string
  nameRu: string
  nameEn: string
  size: number | null
  kindIds: string[]
  version: number
}

type Props = {
  quota: QuotaSetup | undefined
  kinds: { id: string; name: string }[]
  refused: Refusal | undefined
}

/** Makes a quota or changes one: how many places, for which kinds together. */
export function QuotaForm({ quota, kinds, refused }: Props) {
  const t = useMessages(registrationSetup)
  return (
    <RefusedForm refused={refused} intent="quota">
      {(fields, busy) => (
        <>
          {quota && <input type="hidden" name="id" value={quota.id} />}
          <input type="hidden" name="version" value={quota?.version ?? 0} />
          <TextField label={t.nameRu} maxLength={200} {...fields.of('nameRu', quota?.nameRu)} />
          <TextField
            label={t.nameEn}
            lang="en"
            maxLength={200}
            {...fields.of('nameEn', quota?.nameEn)}
          />
          <TextField
            label={t.size}
            hint={t.sizeHint}
            inputMode="numeric"
            optional
            {...fields.of('size', quota?.size)}
          />
          <Choices
            name="kindIds"
            label={t.covers}
            error={fields.of('kindIds').error}
            options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
            ticked={(id) => fields.ticked('kindIds', id, quota?.kindIds.includes(id) ?? false)}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t.save}</Button>
            <LinkButton href="?" kind="quiet">
              {t.cancel}
            </LinkButton>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
