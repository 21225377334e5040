import { checkIn } from '#app/i18n/check-in.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  title: string
  /** Null for whoever may not choose. */
  gates: { id: string; name: string }[] | null
  slug: string
  refused: Refusal | undefined
}

/** A browser that belongs to no gate: an organiser chooses one, anybody else needs a link. */
export function ChooseGate({ title, gates, slug, refused }: Props) {
  const lang = useLang()
  const t = useMessages(checkIn).choose
  return (
    <Page
      above={<span className="text-muted">{title}</span>}
      title={t.title}
      lead={gates && gates.length > 0 && <p>{t.lead}</p>}
    >
      {!gates ? (
        <EmptyState title={t.needLink}>{t.needLinkText}</EmptyState>
      ) : gates.length === 0 ? (
        <EmptyState
          title={t.noGates}
          action={<LinkButton href={paths.gates(lang, slug)}>{t.toGates}</LinkButton>}
        >
          {t.noGatesText}
        </EmptyState>
      ) : (
        // A whole new page: it alone may use the camera.
        <RefusedForm refused={refused} intent="choose" reloadDocument>
          {(fields) => (
            <>
              <Select
                label={t.gate}
                options={gates.map(({ id, name }) => ({ value: id, label: name }))}
                {...fields.of('gate')}
              />
              <TextField label={t.label} maxLength={80} {...fields.of('label')} />
              <div>
                <Button>{t.open}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      )}
    </Page>
  )
}
