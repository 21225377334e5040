import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

/** The same day a year later; 29 February becomes 1 March, as one would say it. */
function yearLater(date: string): string {
  const later = new Date(`${date}T00:00:00Z`)
  later.setUTCFullYear(later.getUTCFullYear() + 1)
  return later.toISOString().slice(0, 10)
}

/** Makes next year's conference from this one. */
export function CopyForm({
  startsOn,
  refused,
}: {
  startsOn: string
  refused: Refusal | undefined
}) {
  const t = useMessages(exchange).copy
  return (
    <Section id="copy" title={t.title} note={t.note}>
      <RefusedForm refused={refused} intent="copy">
        {(fields, busy) => (
          <>
            <TextField label={t.titleRu} {...fields.of('titleRu')} lang="ru" />
            <TextField label={t.titleEn} {...fields.of('titleEn')} lang="en" />
            <TextField
              label={t.slug}
              hint={t.slugHint}
              {...fields.of('slug')}
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextField
              type="date"
              label={t.startsOn}
              {...fields.of('startsOn', yearLater(startsOn))}
            />
            <fieldset>
              <legend className="mb-1 font-medium">{t.what}</legend>
              {(['sessions', 'speakers', 'setup'] as const).map((name) => (
                <Checkbox
                  key={name}
                  name={name}
                  value="yes"
                  label={t[name]}
                  defaultChecked={fields.ticked(name, 'yes', true)}
                />
              ))}
            </fieldset>
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.button}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
