import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = { slug: string; newsId: string; published: boolean; refused: Refusal | undefined }

/** Publishing a piece of news, taking it back, deleting it while it is a draft. */
export function NewsState({ slug, newsId, published, refused }: Props) {
  const lang = useLang()
  const t = useMessages(words).edit
  const press = (intent: string, label: string, kind: 'primary' | 'quiet' | 'danger') => (
    <RefusedForm refused={refused} intent={intent}>
      {(_, busy) => (
        <div>
          <Button kind={kind} disabled={busy}>
            {label}
          </Button>
        </div>
      )}
    </RefusedForm>
  )
  return (
    <Section id="publication" title={t.state}>
      <div className="flex flex-wrap gap-3">
        {published ? (
          <>
            <LinkButton href={paths.newsItem(lang, slug, newsId)} kind="quiet">
              {t.show}
            </LinkButton>
            {press('withdraw', t.withdraw, 'quiet')}
          </>
        ) : (
          <>
            {press('publish', t.publish, 'primary')}
            {press('remove', t.remove, 'danger')}
          </>
        )}
      </div>
    </Section>
  )
}
