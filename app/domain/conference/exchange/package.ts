import { z } from 'zod'
import { langs, type Bilingual } from '../../shared/lang.ts'
import { isZone } from '../days.ts'
import { fieldTypes } from '../registration/fields.ts'
import {
  attendanceFormats,
  conferenceStates,
  materialKinds,
  registrationStates,
  sessionKinds,
  sessionStates,
  speakerRoles,
} from '../vocabulary.ts'

/** A whole conference as one file: a ZIP archive with a manifest, the rows of its tables and its files. */
export const PACKAGE_FORMAT = 'corridor-conference'
/** Raised when a file written here can no longer be read by an older portal. */
export const PACKAGE_VERSION = 1
/** Bytes of the archive, and of its rows unpacked. */
export const LARGEST_PACKAGE = 100 * 1024 * 1024
export const LARGEST_ROWS = 150 * 1024 * 1024

export const MANIFEST = 'manifest.json'
export const ROWS = 'conference.json'

const SHA256 = /^[0-9a-f]{64}$/
const sha256 = z.string().regex(SHA256)

/** What the file says of itself. */
export const packageManifest = z.object({
  format: z.literal(PACKAGE_FORMAT),
  version: z.int().min(1),
  exportedAt: z.iso.datetime(),
  /** The portal it comes from. */
  origin: z.string(),
  conference: z.object({
    id: z.uuid(),
    slug: z.string(),
    title: z.object({ ru: z.string(), en: z.string() }),
  }),
  /** Whether it names who registered. */
  withPeople: z.boolean(),
  /** Rows by table. */
  counts: z.record(z.string(), z.int().min(0)),
  /** Of the rows' bytes: a file cut short or changed by the way is refused. */
  sha256,
  /** Clusters that rows refer to: ids are of the portal it comes from, slugs are the same everywhere. */
  clusters: z.record(z.string(), z.string()),
  files: z.array(
    z.object({
      id: z.uuid(),
      sha256,
      name: z.string(),
      type: z.string(),
      size: z.int().min(0),
      isPublic: z.boolean(),
    }),
  ),
})
export type PackageManifest = z.infer<typeof packageManifest>

/** Why a file is not taken; the words are in app/i18n/<lang>/exchange.ts. */
export type PackageProblem =
  | 'archive' | 'bomb' | 'foreign' | 'newer' | 'damaged' | 'column' | 'reference' | 'value' | 'missing' // prettier-ignore

/** A file of a conference that cannot be taken, and where in it. */
export class BrokenPackage extends Error {
  override name = 'BrokenPackage'
  readonly problem: PackageProblem
  /** `hall[3].slug` */
  readonly at: string
  constructor(problem: PackageProblem, at = '') {
    super(`${problem} ${at}`)
    this.problem = problem
    this.at = at
  }
}

const bilingual = z.object({ ru: z.string(), en: z.string() }) satisfies z.ZodType<Bilingual>
const texts = z.array(z.string())
const code = z.string().regex(/^[0-9A-Z]{6}$/)

/** What columns must hold for pages not to break on it; by table and column. */
export const packageValues: Readonly<Record<string, z.ZodType>> = {
  'conference.state': z.enum(conferenceStates),
  'conference.zone': z.string().refine(isZone),
  'conference.startsOn': z.iso.date(),
  'conference.endsOn': z.iso.date(),
  'programme_session.kind': z.enum(sessionKinds),
  'programme_session.state': z.enum(sessionStates),
  'programme_session.code': code,
  'speaker.code': code,
  'session_speaker.role': z.enum(speakerRoles),
  'session_material.kind': z.enum(materialKinds),
  'attendance_kind.format': z.enum(attendanceFormats),
  'registration.state': z.enum(registrationStates),
  'registration.lang': z.enum(langs),
  'conference.supporters': z.array(bilingual),
  'conference.themes': z.array(bilingual),
  'hall.equipment': texts,
  'speaker.availability': z.array(z.object({ from: z.string(), until: z.string() })),
  'programme_session.languages': z.array(z.enum(['ru', 'en'])),
  'programme_release.body': z.object({
    halls: z.array(
      z.looseObject({ id: z.string(), name: bilingual, note: bilingual, equipment: texts }),
    ),
    tracks: z.array(z.looseObject({ id: z.string(), name: bilingual })),
    speakers: z.array(
      z.looseObject({ id: z.string(), code: z.string(), name: bilingual, bio: bilingual }),
    ),
    sessions: z.array(
      z.looseObject({
        id: z.string(),
        number: z.int(),
        code: z.string(),
        title: bilingual,
        abstract: bilingual,
        start: z.iso.datetime(),
        end: z.iso.datetime(),
        languages: texts,
        people: z.array(z.object({ speakerId: z.string(), role: z.string() })),
      }),
    ),
  }),
  'programme_release.changes': z.object({
    added: texts,
    moved: z.array(z.looseObject({ sessionId: z.string() })),
    cancelled: texts,
    restored: texts,
    edited: texts,
  }),
  'registration_field.type': z.enum(fieldTypes),
  'registration_field.options': z.array(
    z.looseObject({ id: z.string(), ru: z.string(), en: z.string() }),
  ),
  'registration_field.kindIds': texts,
  'gate.kindIds': texts,
  'feedback_form.questions': z.array(z.looseObject({ id: z.string() })),
  'proposal_call.kinds': z.array(z.enum(sessionKinds)),
  'proposal.speakers': z.array(z.looseObject({})),
  'registration.answers': z.record(z.string(), z.unknown()),
}

/** Every id of the rows replaced by a new one wherever it stands, in columns and in what they hold. */
export function withNewIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (ids.get(value) ?? value) as T
  if (Array.isArray(value)) return value.map((one) => withNewIds(one, ids)) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, withNewIds(one, ids)]),
  ) as T
}
