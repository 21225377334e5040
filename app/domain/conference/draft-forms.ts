import { isZone } from './days.ts'
import { z } from 'zod'
import { problem } from '../shared/form.ts'
import type { Bilingual } from '../shared/lang.ts'
import {
  conferenceStates,
  equipmentKinds,
  materialKinds,
  sessionKinds,
  sessionStates,
  speakerRoles,
  trackColours,
} from './vocabulary.ts'

/** Days of the longest conference: more is a slip of the pen. */
export const MOST_DAYS = 31
/** Minutes of the longest session. */
export const MOST_MINUTES = 720
/** People of one session. */
export const MOST_PEOPLE = 60

const line = (most = 300) =>
  z.string(problem('required')).trim().min(1, problem('required')).max(most, problem('long'))
const free = (most = 300) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .optional()
    .transform((text) => text ?? '')
const prose = (most = 6_000) => free(most).transform((text) => text.replaceAll('\r\n', '\n'))
const id = z.string(problem('required')).min(1, problem('required')).max(64, problem('unknown'))
/** An id, or null for an empty choice. */
const optionalId = z
  .string()
  .max(64, problem('unknown'))
  .optional()
  .transform((text) => text || null)
const whole = (least: number, most: number) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .regex(/^\d{1,6}$/, problem('number'))
    .transform(Number)
    .refine((value) => value >= least && value <= most, problem('range'))
const optionalWhole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, problem('number'))
    .optional()
    .transform((text) => (text ? Number(text) : null))
    .refine((value) => value === null || (value >= least && value <= most), problem('range'))
const version = z.coerce.number(problem('number')).int(problem('number')).min(0, problem('number'))
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text
const date = z
  .string(problem('required'))
  .min(1, problem('required'))
  .refine(isDate, problem('date'))
const optionalDate = z
  .string()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isDate(text), problem('date'))
const time = z
  .string()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), problem('date'))
const optionalEmail = z
  .string()
  .trim()
  .max(254, problem('long'))
  .optional()
  .transform((text) => text || null)
  .pipe(z.union([z.null(), z.email(problem('email'))], problem('email')))
const several = <T extends z.ZodType>(of: T, most: number) =>
  z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(of).max(most, problem('range')),
  )
const ticked = z.literal('yes').optional().transform(Boolean)
const slug = z
  .string(problem('required'))
  .trim()
  .min(4, problem('short'))
  .max(72, problem('long'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, problem('slug'))

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)

/** Lines in two languages that stand beside each other. */
function paired(ru: string, en: string): Bilingual[] | null {
  const [left, right] = [linesOf(ru), linesOf(en)]
  if (left.length !== right.length) return null
  return left.map((text, i) => ({ ru: text, en: right[i]! }))
}

const conferenceFields = z.object({
  slug,
  acronym: z
    .string(problem('required'))
    .trim()
    .regex(/^[a-z0-9_]{4,40}$/, problem('acronym')),
  titleRu: line(),
  titleEn: line(),
  descriptionRu: prose(),
  descriptionEn: prose(),
  cityRu: line(120),
  cityEn: line(120),
  venueRu: free(),
  venueEn: free(),
  addressRu: free(),
  addressEn: free(),
  organiserRu: line(),
  organiserEn: line(),
  supportersRu: prose(),
  supportersEn: prose(),
  themesRu: prose(),
  themesEn: prose(),
  zone: z.string(problem('required')).trim().refine(isZone, problem('unknown')),
  startsOn: date,
  endsOn: date,
  dayStartHour: whole(0, 12),
  contactEmail: optionalEmail,
  quietMinutes: whole(0, 10_080),
  walkMinutes: whole(0, 120),
})

/** What an organiser says about a conference as a whole. */
export const conferenceSchema = conferenceFields.transform((given, context) => {
  const { supportersRu, supportersEn, themesRu, themesEn, ...fields } = given
  const supporters = paired(supportersRu, supportersEn)
  const themes = paired(themesRu, themesEn)
  const wrong = (path: string, code: Parameters<typeof problem>[0]) =>
    context.addIssue({ code: 'custom', path: [path], message: code })
  if (!supporters) wrong('supportersEn', 'lines')
  if (!themes) wrong('themesEn', 'lines')
  const days = (Date.parse(fields.endsOn) - Date.parse(fields.startsOn)) / 86_400_000
  if (days < 0 || days >= MOST_DAYS) wrong('endsOn', 'range')
  return { ...fields, supporters: supporters ?? [], themes: themes ?? [] }
})
export type ConferenceInput = z.output<typeof conferenceSchema>

export const newConferenceSchema = z.object({
  titleRu: line(),
  titleEn: line(),
  cityRu: line(120),
  cityEn: line(120),
  organiserRu: line(),
  organiserEn: line(),
  slug,
  zone: z.string(problem('required')).trim().refine(isZone, problem('unknown')),
  startsOn: date,
  endsOn: date,
})
export const versionSchema = z.object({ version })
export const stateSchema = z.object({ version, state: z.enum(conferenceStates, problem('choice')) })

export const hallSchema = z.object({
  /** Empty: a new one. */
  id: optionalId,
  version,
  nameRu: line(120),
  nameEn: line(120),
  capacity: optionalWhole(1, 200_000),
  equipment: several(z.enum(equipmentKinds, problem('choice')), equipmentKinds.length),
  noteRu: prose(1_000),
  noteEn: prose(1_000),
  speakerNoteRu: prose(1_000),
  speakerNoteEn: prose(1_000),
  alternativeHallId: optionalId,
  hidden: ticked,
})
export type HallInput = z.output<typeof hallSchema>
export const moveSchema = z.object({ id, by: z.enum(['up', 'down'], problem('choice')) })
export const idSchema = z.object({ id })

export const trackSchema = z.object({
  id: optionalId,
  nameRu: line(120),
  nameEn: line(120),
  colour: whole(1, trackColours),
})
export type TrackInput = z.output<typeof trackSchema>

const country = z
  .string()
  .trim()
  .toUpperCase()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || /^[A-Z]{2}$/.test(text), problem('unknown'))

export const speakerSchema = z.object({
  id: optionalId,
  version,
  nameRu: line(160),
  nameEn: line(160),
  positionRu: free(),
  positionEn: free(),
  organisationRu: free(),
  organisationEn: free(),
  bioRu: prose(4_000),
  bioEn: prose(4_000),
  email: optionalEmail,
  phone: free(40).transform((text) => text || null),
  cluster: free(120),
  country,
  /** `day HH:MM HH:MM`, one of each a row; an empty day is no row. */
  availableOn: several(z.string().max(10, problem('date')), 40),
  availableFrom: several(z.string().max(5, problem('date')), 40),
  availableUntil: several(z.string().max(5, problem('date')), 40),
})
export type SpeakerInput = z.output<typeof speakerSchema>

/** What speakers may change of themselves. */
export const ownSpeakerSchema = z.object({
  version,
  nameRu: line(160),
  nameEn: line(160),
  positionRu: free(),
  positionEn: free(),
  organisationRu: free(),
  organisationEn: free(),
  bioRu: prose(4_000),
  bioEn: prose(4_000),
})
export type OwnSpeakerInput = z.output<typeof ownSpeakerSchema>

export const sessionSchema = z
  .object({
    id: optionalId,
    version,
    kind: z.enum(sessionKinds, problem('choice')),
    state: z.enum(sessionStates, problem('choice')),
    titleRu: line(),
    titleEn: line(),
    abstractRu: prose(),
    abstractEn: prose(),
    languages: several(z.enum(['ru', 'en'], problem('choice')), 2),
    trackId: optionalId,
    hallId: optionalId,
    date: optionalDate,
    time,
    minutes: whole(5, MOST_MINUTES),
    places: optionalWhole(1, 100_000),
    note: prose(4_000),
    /** What was typed of each person: a name with the code in brackets, or the code. Empty: no row. */
    person: several(z.string().trim().max(400, problem('long')), MOST_PEOPLE),
    role: several(z.enum(speakerRoles, problem('choice')), MOST_PEOPLE),
  })
  .transform((given, context) => {
    if (given.date && !given.time)
      context.addIssue({ code: 'custom', path: ['time'], message: problem('required') })
    return given
  })
export type SessionInput = z.output<typeof sessionSchema>

/** Where and when a session is put; without a date it is taken off the grid. */
export const placeSchema = z
  .object({
    session: id,
    version,
    hall: optionalId,
    date: optionalDate,
    time,
    minutes: optionalWhole(5, MOST_MINUTES),
  })
  .transform((given, context) => {
    if (given.date && !given.time)
      context.addIssue({ code: 'custom', path: ['time'], message: problem('required') })
    return given
  })
export type PlaceInput = z.output<typeof placeSchema>

export const publishReleaseSchema = z.object({
  /** Fingerprint of what was seen: another draft is looked at first. */
  seen: z.string(problem('required')).max(100, problem('unknown')),
  noteRu: prose(1_000),
  noteEn: prose(1_000),
})
export type PublishInput = z.output<typeof publishReleaseSchema>

/** Slides, papers, recordings of a session: a file or an address. */
export const materialSchema = z.object({
  session: id,
  kind: z.enum(materialKinds, problem('choice')),
  titleRu: line(),
  titleEn: line(),
  url: z
    .string()
    .trim()
    .max(1_000, problem('long'))
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), problem('url')),
  file: z.instanceof(File).optional(),
})
export const removeMaterialSchema = z.object({ session: id, material: id })
