import type { RegistrationField } from '#app/domain/conference/registration/fields.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { Registry } from './registry.ts'

/** Heading of every page of a conference's registration. */
export const headOf = ({ conference }: Registry) => ({
  id: conference.id,
  slug: conference.slug,
  title: { ru: conference.titleRu, en: conference.titleEn },
  venue: { ru: conference.venueRu, en: conference.venueEn },
  city: { ru: conference.cityRu, en: conference.cityEn },
  zone: conference.zone,
  startsOn: conference.startsOn,
  endsOn: conference.endsOn,
  contactEmail: conference.contactEmail,
  isDemo: conference.isDemo,
})

export type ShownField = Omit<RegistrationField, 'options' | 'retentionDays'> & {
  options: { id: string; label: Bilingual; full: boolean }[]
}

/** A question as it is shown: how many places an option has is nobody's business, that it has none is. */
export function withFull(
  { options, retentionDays: _, ...field }: RegistrationField,
  full: ReadonlySet<string>,
): ShownField {
  return {
    ...field,
    options: options.map(({ id, ru, en }) => ({
      id,
      label: { ru, en },
      full: full.has(`${field.id}:${id}`),
    })),
  }
}
