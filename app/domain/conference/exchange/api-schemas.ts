import { z } from 'zod'
import { bilingual } from '../../clusters/schemas.ts'
import { equipmentKinds, sessionKinds, speakerRoles } from '../vocabulary.ts'

/** What the programming interface says of conferences; OpenAPI is generated from it. */

const pages = z
  .strictObject({ ru: z.url(), en: z.url() })
  .meta({ description: 'The page for people to read.' })

const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), total: z.int().min(0) })

const conferenceShape = {
  slug: z.string().meta({ description: 'Identifies the conference in every address.' }),
  title: bilingual,
  city: bilingual,
  venue: bilingual,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  zone: z.string().meta({ description: 'IANA time zone of the venue.' }),
  state: z.enum(['open', 'archived']),
  release: z.int().min(1).nullable().meta({ description: 'Number of the programme in force.' }),
  isDemo: z.boolean().meta({ description: 'Made up for demonstration.' }),
  pages,
}
export const conferenceItem = z.strictObject(conferenceShape).meta({ id: 'ConferenceItem' })
export const conferenceList = listOf(conferenceItem).meta({ id: 'ConferenceList' })

export const conferenceRecord = z
  .strictObject({
    ...conferenceShape,
    description: bilingual,
    address: bilingual,
    organiser: bilingual,
    supporters: z.array(bilingual),
    themes: z.array(bilingual),
    halls: z.array(
      z
        .strictObject({
          slug: z.string(),
          name: bilingual,
          capacity: z.int().nullable(),
          equipment: z.array(z.enum(equipmentKinds)),
          note: bilingual,
        })
        .meta({ id: 'Hall' }),
    ),
    tracks: z.array(z.strictObject({ id: z.string(), name: bilingual }).meta({ id: 'Track' })),
    files: z
      .strictObject({ calendar: z.url(), scheduleXml: z.url(), scheduleJson: z.url() })
      .meta({ description: 'The programme in formats of other programs.' }),
  })
  .meta({ id: 'Conference' })

export const sessionRecord = z
  .strictObject({
    id: z.uuid(),
    number: z.int().min(1),
    code: z.string().meta({ description: 'Identifies the session in addresses.' }),
    kind: z.enum(sessionKinds),
    title: bilingual,
    abstract: bilingual,
    languages: z.array(z.enum(['ru', 'en'])),
    start: z.iso.datetime(),
    end: z.iso.datetime(),
    hall: z.string().nullable().meta({ description: 'Slug of the hall.' }),
    track: z.string().nullable().meta({ description: 'Id of the track.' }),
    places: z.int().nullable().meta({ description: 'Null: everybody comes.' }),
    cancelled: z.boolean(),
    sequence: z.int().min(0).meta({ description: 'Raised when moved, cancelled or restored.' }),
    changedAt: z.iso.datetime(),
    people: z.array(
      z.strictObject({ speaker: z.string(), name: bilingual, role: z.enum(speakerRoles) }),
    ),
    pages,
  })
  .meta({ id: 'Session' })
export const sessionList = listOf(sessionRecord).meta({ id: 'SessionList' })

export const speakerRecord = z
  .strictObject({
    code: z.string().meta({ description: 'Identifies the speaker in addresses.' }),
    name: bilingual,
    position: bilingual,
    organisation: bilingual,
    bio: bilingual,
    country: z.string().nullable(),
    sessions: z.array(z.string()).meta({ description: 'Codes of their sessions.' }),
    pages,
  })
  .meta({ id: 'Speaker' })
export const speakerList = listOf(speakerRecord).meta({ id: 'SpeakerList' })

export type ConferenceItem = z.infer<typeof conferenceItem>
export type ConferenceRecord = z.infer<typeof conferenceRecord>
export type SessionRecord = z.infer<typeof sessionRecord>
export type SpeakerRecord = z.infer<typeof speakerRecord>
