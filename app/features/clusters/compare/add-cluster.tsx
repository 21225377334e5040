import { Form } from '@remix-run/react'
import { clusterCompare } from '#app/i18n/cluster-compare.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Section } from '#app/ui/page.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { CategoryBadge } from '../category-badge.tsx'
import type { CardView } from '../profile/view.ts'
import { compareHref } from './addresses.ts'

type Props = {
  chosen: readonly string[]
  only: boolean
  words: string
  suggestions: { by: 'words' | 'likeness' | 'completeness'; cards: readonly CardView[] }
}

/** Looks for a cluster and puts it beside the others: a form and links, no script needed. */
export function AddCluster({ chosen, only, words, suggestions }: Props) {
  const lang = useLang()
  const t = useMessages(clusterCompare)
  const { by, cards } = suggestions
  return (
    <div className="no-print">
      <Section id="add" title={t.add}>
        <Form
          method="get"
          action={`${paths.compare(lang)}`}
          role="search"
          preventScrollReset
          className="flex max-w-measure flex-wrap items-end gap-3"
        >
          {chosen.length > 0 && <input type="hidden" name="ids" value={chosen.join(',')} />}
          {only && <input type="hidden" name="only" value="differences" />}
          <div className="grow">
            <TextField
              name="q"
              type="search"
              label={t.search}
              defaultValue={words}
              key={words}
              maxLength={200}
            />
          </div>
          <Button kind="quiet">
            <Icon name="search" /> {t.find}
          </Button>
        </Form>
        <div className="mt-6" aria-live="polite">
          <h3 className="text-base">{t.suggestions[by]}</h3>
          {cards.length === 0 && <p className="mt-2 text-muted">{t.nothing}</p>}
          <ul className="mt-2 grid gap-x-10 md:grid-cols-2">
            {cards.map((card) => (
              <li key={card.slug} className="flex items-start gap-3 border-t border-line py-2.5">
                <span className="w-6 shrink-0 pt-0.5">
                  {card.category && (
                    <CategoryBadge category={card.category} curated={card.curated} />
                  )}
                </span>
                <span className="grow">
                  {card.name}
                  <span className="block text-sm text-muted">
                    {card.regions.map(({ name }) => name).join(', ')}
                  </span>
                </span>
                <LinkButton
                  href={compareHref(lang, [...chosen, card.slug], only)}
                  kind="quiet"
                  keepScroll
                >
                  <Icon name="plus" />
                  <VisuallyHidden>{t.addThis(card.name)}</VisuallyHidden>
                </LinkButton>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  )
}
