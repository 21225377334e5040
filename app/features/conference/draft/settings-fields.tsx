import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TwoLanguages } from './two-languages.tsx'

type Props = { fields: ReturnType<typeof useFields>; known: Record<string, unknown> }

/** Everything said of a conference as a whole. */
export function SettingsFields({ fields, known }: Props) {
  const t = useMessages(conferenceDraft).settings
  const both = { fields, known }
  const of = (name: string) => fields.of(name, known[name] as string | number | null)
  const pair = 'grid max-w-[72rem] items-start gap-5 lg:grid-cols-2'
  return (
    <>
      <Section id="names" title={t.names}>
        <div className="grid gap-5">
          <TwoLanguages {...both} name="title" ru={t.titleRu} en={t.titleEn} />
          <div className={pair}>
            <TextField label={t.slug} hint={t.slugHint} {...of('slug')} />
            <TextField label={t.acronym} hint={t.acronymHint} {...of('acronym')} />
          </div>
          <TwoLanguages {...both} name="organiser" ru={t.organiserRu} en={t.organiserEn} />
        </div>
      </Section>
      <Section id="place" title={t.place}>
        <div className="grid gap-5">
          <div className={pair}>
            <TextField label={t.startsOn} type="date" {...of('startsOn')} />
            <TextField label={t.endsOn} type="date" {...of('endsOn')} />
          </div>
          <TwoLanguages {...both} name="city" ru={t.cityRu} en={t.cityEn} />
          <TwoLanguages {...both} name="venue" ru={t.venueRu} en={t.venueEn} />
          <TwoLanguages {...both} name="address" ru={t.addressRu} en={t.addressEn} />
          <div className={pair}>
            <TextField label={t.zone} hint={t.zoneHint} {...of('zone')} />
            <TextField label={t.contactEmail} type="email" {...of('contactEmail')} />
          </div>
        </div>
      </Section>
      <Section id="about" title={t.about}>
        <div className="grid gap-5">
          <TwoLanguages
            {...both}
            name="description"
            rows={5}
            ru={t.descriptionRu}
            en={t.descriptionEn}
          />
          <TwoLanguages
            {...both}
            name="themes"
            rows={4}
            ru={t.themesRu}
            en={t.themesEn}
            hint={t.linesHint}
            hintEn={t.linesHintEn}
          />
          <TwoLanguages
            {...both}
            name="supporters"
            rows={4}
            ru={t.supportersRu}
            en={t.supportersEn}
            hint={t.linesHint}
            hintEn={t.linesHintEn}
          />
        </div>
      </Section>
      <Section id="technical" title={t.technical}>
        <div className="grid gap-5">
          <TextField
            label={t.dayStartHour}
            hint={t.dayStartHint}
            inputMode="numeric"
            {...of('dayStartHour')}
          />
          <TextField
            label={t.walkMinutes}
            hint={t.walkHint}
            inputMode="numeric"
            {...of('walkMinutes')}
          />
          <TextField
            label={t.quietMinutes}
            hint={t.quietHint}
            inputMode="numeric"
            {...of('quietMinutes')}
          />
        </div>
      </Section>
    </>
  )
}
