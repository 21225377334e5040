import { Form } from '@remix-run/react'
import { agenda } from '#app/i18n/agenda.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { Section } from '#app/ui/page.tsx'

type Props = {
  /** The conference's. */
  slug: string
  /** The whole address of the own calendar; null: none was made. */
  address: string | null
}

/** The calendar of one's own: made, replaced, switched off. */
export function FeedSection({ slug, address }: Props) {
  const lang = useLang()
  const t = useMessages(agenda).feed
  const button = (intent: string, word: string, kind: 'primary' | 'quiet' | 'danger') => (
    <Form method="post" action={paths.ownAgenda(lang, slug)}>
      <Button name="intent" value={intent} kind={kind}>
        {word}
      </Button>
    </Form>
  )
  return (
    <div className="no-print">
      <Section id="calendar" title={t.title} note={address ? t.note : t.none}>
        {address ? (
          <div className="grid max-w-measure gap-4">
            <CopyField
              label={t.label}
              value={address}
              copy={{ word: t.copy, name: t.copyName, done: t.copied }}
            />
            <div className="flex flex-wrap gap-3">
              <LinkButton href={address.replace(/^https?:/, 'webcal:')} kind="quiet" plain>
                {t.open}
              </LinkButton>
              {button('feed', t.renew, 'quiet')}
              {button('feed-off', t.revoke, 'danger')}
            </div>
            <p className="text-sm text-muted">
              {t.renewNote} {t.slow}
            </p>
          </div>
        ) : (
          button('feed', t.make, 'primary')
        )}
      </Section>
    </div>
  )
}
