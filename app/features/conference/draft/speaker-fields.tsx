import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Select, TextField } from '#app/ui/fields.tsx'
import type { Refusal, useFields } from '#app/ui/refused-form.tsx'
import { TwoLanguages } from './two-languages.tsx'

type Texts = { fields: ReturnType<typeof useFields>; known: Record<string, unknown> }

/** What is said of a speaker in public: organisers and speakers edit the same. */
export function SpeakerTexts({ fields, known }: Texts) {
  const t = useMessages(conferenceDraft).speakers
  const both = { fields, known }
  return (
    <>
      <TwoLanguages {...both} name="name" ru={t.nameRu} en={t.nameEn} />
      <TwoLanguages {...both} name="position" ru={t.positionRu} en={t.positionEn} />
      <TwoLanguages {...both} name="organisation" ru={t.organisationRu} en={t.organisationEn} />
      <TwoLanguages {...both} name="bio" rows={5} ru={t.bioRu} en={t.bioEn} />
    </>
  )
}

type Props = Texts & {
  days: readonly string[]
  clusters: readonly { slug: string; name: string }[]
  availability: readonly { date: string; from: string; until: string }[]
  refused: Refusal | undefined
}

/** A row more than there are, so that one can be added. */
const SPARE = 2

/** What organisers know of a speaker besides. */
export function SpeakerPrivate({ fields, known, days, clusters, availability, refused }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceDraft).speakers
  const of = (name: string) => fields.of(name, known[name] as string | null)
  const pair = 'grid max-w-[72rem] items-start gap-5 lg:grid-cols-2'
  const typed = (name: string, i: number) => {
    const value = refused?.values[name]
    return (Array.isArray(value) ? value[i] : i === 0 ? value : undefined) ?? undefined
  }
  return (
    <>
      <div className={pair}>
        <TextField label={t.email} type="email" hint={t.privateHint} {...of('email')} />
        <TextField label={t.phone} type="tel" hint={t.privateHint} {...of('phone')} />
        <TextField label={t.cluster} hint={t.clusterHint} list="clusters" {...of('cluster')} />
        <TextField label={t.country} hint={t.countryHint} maxLength={2} {...of('country')} />
      </div>
      <datalist id="clusters">
        {clusters.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </datalist>
      <fieldset className="min-w-0">
        <legend className="font-medium">{t.availability}</legend>
        <p className="mb-3 text-sm text-muted">{t.availabilityHint}</p>
        <div className="grid gap-4">
          {Array.from({ length: availability.length + SPARE }, (_, i) => (
            <div
              key={i}
              className="grid max-w-measure grid-cols-2 gap-3 sm:grid-cols-[2fr_1fr_1fr]"
            >
              <div className="col-span-2 sm:col-span-1">
                <Select
                  name="availableOn"
                  label={t.day}
                  options={[
                    { value: '', label: t.anyDay },
                    ...days.map((value) => ({ value, label: formatShortDay(lang, value) })),
                  ]}
                  defaultValue={typed('availableOn', i) ?? availability[i]?.date ?? ''}
                />
              </div>
              <TextField
                name="availableFrom"
                type="time"
                label={t.from}
                defaultValue={typed('availableFrom', i) ?? availability[i]?.from}
                error={i === 0 ? fields.of('availableFrom').error : undefined}
              />
              <TextField
                name="availableUntil"
                type="time"
                label={t.until}
                defaultValue={typed('availableUntil', i) ?? availability[i]?.until}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </>
  )
}
