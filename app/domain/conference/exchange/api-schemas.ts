import { z } from 'zod'
import { bilingual } from '../../clusters/schemas.ts'
import {
  attendanceFormats,
  equipmentKinds,
  registrationStates,
  sessionKinds,
  speakerRoles,
} from '../vocabulary.ts'

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
    kinds: z
      .array(
        z
          .strictObject({ id: z.string(), name: bilingual, format: z.enum(attendanceFormats) })
          .meta({ id: 'AttendanceKind' }),
      )
      .meta({ description: 'Kinds of attendance anybody may register for.' }),
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

const text = (most: number) => z.string().max(most)
export const newRegistration = z
  .strictObject({
    kindId: z
      .string()
      .meta({ description: 'Id of a kind of attendance, as the conference lists it.' }),
    name: text(120).min(1).meta({ description: 'Given and family name, as on the name badge.' }),
    nameLatin: text(200).optional().meta({ description: 'The same in Latin letters.' }),
    organisation: text(200).optional(),
    position: text(200).optional(),
    country: z.string().length(2).optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
    clusterId: z.string().optional(),
    email: z.email(),
    lang: z.enum(['ru', 'en']).meta({ description: 'Language of the letters.' }),
    answers: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'Answers to the form’s own questions, by their ids.' }),
    accessCode: text(40).optional(),
    consent: z
      .literal('yes')
      .meta({ description: 'The person agreed to the processing of their data.' }),
  })
  .meta({ id: 'NewRegistration' })

export const registrationRecord = z
  .strictObject({
    code: z.string(),
    state: z.enum(registrationStates),
    position: z.int().nullable().meta({ description: 'Place in the waiting list.' }),
    page: z.url().meta({ description: 'The registration’s own page: for the person only.' }),
  })
  .meta({ id: 'Registration' })

export const registrationProblem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'What is wrong, by field.' }),
  })
  .meta({ id: 'RegistrationProblem', description: 'RFC 9457.' })
