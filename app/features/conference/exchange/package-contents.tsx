import { exchange } from '#app/i18n/exchange.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  contents: {
    title: string
    slug: string
    exportedAt: string
    origin: string
    withPeople: boolean
    sessions: number
    speakers: number
    halls: number
    releases: number
    registrations: number
    files: number
    isHere: boolean
    slugTaken: boolean
  }
  refused: Refusal | undefined
}

/** What the file of a conference holds, and how it may be imported. */
export function PackageContents({ contents, refused }: Props) {
  const lang = useLang()
  const t = useMessages(exchange).import
  const { title, slug, exportedAt, origin, withPeople, registrations, isHere } = contents
  const figure = (value: number) => formatNumber(lang, value)
  return (
    <>
      <Facts
        items={[
          { term: t.conference, value: title },
          { term: t.from, value: <span className="wrap-anywhere">{origin}</span> },
          { term: t.exported, value: formatMoment(lang, exportedAt) },
          ...(['sessions', 'speakers', 'halls', 'releases'] as const).map((name) => ({
            term: t[name],
            value: figure(contents[name]),
          })),
          { term: t.registrations, value: withPeople ? figure(registrations) : t.noPeople },
          { term: t.files, value: figure(contents.files) },
        ]}
      />
      <RefusedForm refused={refused} intent="import" className="mt-8">
        {(fields, busy) => (
          <>
            <Choices
              type="radio"
              name="as"
              label={t.how}
              hint={t.draft}
              error={fields.of('as').error}
              options={[
                { value: 'same', label: isHere ? t.sameHere : t.same, disabled: isHere },
                { value: 'copy', label: t.copy },
              ]}
              ticked={(value) => fields.ticked('as', value, value === (isHere ? 'copy' : 'same'))}
            />
            <TextField
              label={t.slug}
              {...fields.of('slug', contents.slugTaken ? `${slug}-2` : slug)}
              autoCapitalize="none"
              spellCheck={false}
            />
            <div>
              <Button disabled={busy}>{t.apply}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <RefusedForm refused={undefined} intent="discard" className="mt-3">
        {(_fields, busy) => (
          <div>
            <Button kind="quiet" disabled={busy}>
              {t.discard}
            </Button>
          </div>
        )}
      </RefusedForm>
    </>
  )
}
