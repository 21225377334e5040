import type { AttendeeFilter } from '#app/domain/conference/desk/attendees.ts'
import { inNameOrder } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import {
  attendeeNames,
  attendeesByIds,
  tagsOf,
  type AttendeeRow,
} from '#db/queries/conference-attendees.ts'
import { countryNames } from '#db/queries/countries.ts'
import { readFields, type FieldRow } from '#db/queries/registration-setup.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { presenceOf } from '../check-in/presence-of.ts'
import { findConference } from '../find-conference.ts'
import { answerWords } from './answer-words.ts'

/** Attendees read at once: a file of any length needs the memory of these. */
const BATCH = 500

export type AttendeeCell = string | number | Date | null
type Known = { tags: readonly { name: string }[]; country: string | null; came: Date | null }
type Column = {
  key: string
  title: string
  /** Characters, for a spreadsheet. */
  width: number
  of: (row: AttendeeRow, known: Known) => AttendeeCell
}

/**
 * All attendees a filter finds, by name, as a table in one language, with what they answered to the form's own
 * questions. It is written to the audit log.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function exportAttendees(
  context: Context,
  {
    slug,
    filter,
    lang,
    format,
  }: { slug: string; filter: AttendeeFilter; lang: Lang; format: string },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.export-attendees', { scope: 'conference', scopeId: conference.id })
  const { store } = context
  const found = await attendeeNames(store.read, conference.id, filter)
  const order = inNameOrder(
    lang,
    found.map(({ name }) => name),
  )
  await store.transact((tx) =>
    audit(tx, context, {
      action: 'conference.attendees-exported',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { attendees: found.length, format },
    }),
  )
  const fields = await readFields(store.read, conference.id)
  const columns = [...columnsIn(lang), ...answersIn(lang, fields)]
  async function* rows(): AsyncGenerator<AttendeeCell[]> {
    for (let from = 0; from < order.length; from += BATCH) {
      const ids = [...order.subarray(from, from + BATCH)].map((at) => found[at]!.id)
      const batch = await attendeesByIds(store.read, ids)
      const tags = await tagsOf(store.read, ids)
      const presence = await presenceOf(context, conference.id, ids)
      const countries = await countryNames(
        store.read,
        batch.flatMap(({ row }) => row.country ?? []),
      )
      for (const one of batch) {
        const { id, country } = one.row
        const known: Known = {
          tags: tags.get(id) ?? [],
          came: presence.get(id)?.at ?? null,
          country: country && (countries[country]?.[lang] ?? country),
        }
        yield columns.map(({ of }) => of(one, known))
      }
    }
  }
  return { columns, rows: rows(), count: found.length, zone: conference.zone }
}

/** What the file holds of an attendee. */
function columnsIn(lang: Lang): Column[] {
  const t = conferenceAttendees[lang].file
  const words = conferenceWords[lang]
  const { langName } = conferenceAttendees[lang].one
  return [
    { key: 'code', title: t.code, width: 12, of: ({ row }) => row.code },
    { key: 'name', title: t.fullName, width: 28, of: ({ row }) => row.name },
    { key: 'nameLatin', title: t.latin, width: 28, of: ({ row }) => row.nameLatin },
    { key: 'email', title: t.email, width: 28, of: ({ row }) => row.email },
    { key: 'organisation', title: t.organisation, width: 36, of: ({ row }) => row.organisation },
    { key: 'position', title: t.position, width: 28, of: ({ row }) => row.position },
    { key: 'country', title: t.country, width: 18, of: (_, { country }) => country },
    {
      key: 'cluster',
      title: t.cluster,
      width: 36,
      of: ({ clusterRu, clusterEn }) => (lang === 'ru' ? clusterRu : clusterEn),
    },
    {
      key: 'kind',
      title: t.kind,
      width: 20,
      of: ({ kindRu, kindEn }) => (lang === 'ru' ? kindRu : kindEn),
    },
    { key: 'format', title: t.format, width: 12, of: ({ format }) => words.format[format] },
    {
      key: 'state',
      title: t.state,
      width: 18,
      of: ({ row }) => words.registrationState[row.state].replaceAll('\u00a0', ' '),
    },
    { key: 'group', title: t.group, width: 24, of: ({ group }) => group },
    {
      key: 'tags',
      title: t.tags,
      width: 20,
      of: (_, { tags }) => tags.map(({ name }) => name).join('; '),
    },
    { key: 'lang', title: t.lang, width: 12, of: ({ row }) => langName[row.lang] },
    { key: 'registeredAt', title: t.made, width: 18, of: ({ row }) => row.createdAt },
    { key: 'confirmedAt', title: t.confirmedAt, width: 18, of: ({ row }) => row.confirmedAt },
    { key: 'cameAt', title: t.present, width: 18, of: (_, { came }) => came },
  ]
}

/** A column for every question whose answers are still kept. */
const answersIn = (lang: Lang, fields: readonly FieldRow[]): Column[] =>
  fields
    .filter(({ erasedAt }) => erasedAt === null)
    .map((field) => ({
      key: `answer.${field.id}`,
      title: lang === 'ru' ? field.labelRu : field.labelEn,
      width: 28,
      of: ({ row }) => answerWords(field, row.answers[field.id], lang),
    }))
