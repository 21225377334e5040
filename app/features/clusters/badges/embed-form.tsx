import { Form } from '@remix-run/react'
import { badgeStyles, type BadgeStyle } from '#app/domain/clusters/badges/badge.ts'
import { badgeHeights, pictureSearch } from '#app/domain/clusters/badges/embed.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { badges } from '#app/i18n/badges.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { classes } from '#app/ui/classes.ts'

type Props = { slug: string; style: BadgeStyle; words: Lang; alt: string }

/** Chooses a form of the badge, each shown on the background it is meant for, and its language. */
export function EmbedForm({ slug, style, words, alt }: Props) {
  const t = useMessages(badges).page
  return (
    <Form method="get" preventScrollReset className="grid gap-5">
      <fieldset>
        <legend className="mb-2 font-medium">{t.chooseStyle}</legend>
        <ul className="grid gap-3 sm:grid-cols-2">
          {badgeStyles.map((one) => (
            <li key={one}>
              <label
                data-theme={one.endsWith('dark') ? 'dark' : 'light'}
                className={classes(
                  'flex h-full cursor-pointer flex-col justify-between gap-3 rounded border bg-paper p-4 text-ink',
                  'border-edge hover:border-ink has-checked:outline-2 has-checked:outline-accent',
                )}
              >
                <span className="flex items-center gap-3 text-sm">
                  <input
                    type="radio"
                    name="style"
                    value={one}
                    defaultChecked={one === style}
                    className="size-5 shrink-0 accent-accent"
                    onChange={(event) => event.currentTarget.form?.requestSubmit()}
                  />
                  {t.style[one]}
                </span>
                <img
                  src={paths.badgePicture(slug, pictureSearch(one, words))}
                  alt={alt}
                  height={badgeHeights[one]}
                  className="max-w-full self-start"
                />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <Select
          inline
          submits
          name="lang"
          label={t.chooseLang}
          defaultValue={words}
          options={langs.map((lang) => ({ value: lang, label: t.language[lang] }))}
        />
        <Button kind="quiet">{t.show}</Button>
      </div>
    </Form>
  )
}
