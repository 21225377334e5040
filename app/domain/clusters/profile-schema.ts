import { z } from 'zod'
import { bilingual, clusterRecord, named } from './schemas.ts'
import * as words from './vocabulary.ts'

const shown = {
  isDemo: z.boolean().meta({ description: 'Made for demonstration.' }),
}
const text = bilingual.nullable()
const year = z.int().nullable()
const country = z.string().meta({ description: 'ISO 3166-1 alpha-2.' })
const certainty = z.enum(words.certainties)
const part = <T extends z.core.$ZodLooseShape>(id: string, shape: T) =>
  z.array(z.strictObject({ ...shape, ...shown }).meta({ id }))
const roubles = z.int().nullable().meta({ description: 'Roubles.' })
const printed = z
  .string()
  .nullable()
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source.' })

/** Everything the directory knows of one cluster: the record of the lists, and the parts of its profile. */
export const clusterProfile = clusterRecord
  .extend({
    prospects: text,
    note: text,
    priorities: part('Priority', {
      priority: z.enum(words.priorities),
      importance: z.enum(words.importances),
    }),
    participants: part('Participant', {
      name: bilingual,
      type: z.enum(words.participantTypes),
      country,
      region: named.nullable(),
      industrialRole: z.enum(words.industrialRoles).nullable(),
      sinceYear: year,
      confirmed: z
        .boolean()
        .meta({ description: 'The organisation itself confirmed that it belongs to the cluster.' }),
    }),
    facts: part('Fact', {
      kind: z.string(),
      label: bilingual,
      value: z.int().nullable(),
      atLeast: z.boolean().meta({ description: 'The document says “more than” this value.' }),
      text,
      year,
      certainty,
    }),
    bodies: part('GoverningBody', {
      kind: z.enum(words.bodyKinds),
      name: bilingual,
      yearCreated: year,
      yearChosen: year,
      staff: z.int().nullable(),
      funding: z.array(z.enum(words.fundingSources)),
      note: text,
    }),
    chairTerms: part('ChairTerm', { country, start: z.string(), end: z.string() }),
    projects: part('JointProject', {
      name: bilingual,
      sphere: z.enum(words.projectSpheres).nullable(),
      stage: z.enum(words.projectStages),
      initiators: z.strictObject({ ru: z.array(z.string()), en: z.array(z.string()) }),
      periodStart: year,
      periodEnd: year,
      investmentRub: roubles,
      supportRub: roubles,
      participants: z.array(named),
      note: text,
    }),
    partners: part('Partner', { name: bilingual, country }),
    documents: part('Document', {
      kind: z.enum(words.documentKinds),
      title: bilingual,
      date: printed,
      number: text,
      issuer: text,
      validUntil: printed,
      isFounding: z.boolean(),
    }),
    associations: part('Association', {
      name: bilingual,
      short: z.string().nullable(),
      role: z.enum(['member', 'participant']),
      note: text,
    }),
    timeline: part('TimelineEntry', {
      kind: z.enum(words.timelineKinds),
      date: printed,
      dateLabel: text,
      text: bilingual,
      isClaim: z.boolean().meta({ description: 'A claim of the cluster itself.' }),
    }),
    notices: part('Notice', { kind: z.enum(['need', 'offer']), title: bilingual }),
    indicators: part('YearFigure', {
      indicator: z.string(),
      year: z.int(),
      value: z.int(),
      certainty,
    }),
    monitoring: z.array(
      z
        .strictObject({
          year: z.int(),
          name: bilingual,
          category: z.enum(words.categories),
          curated: z.boolean(),
          certainty,
          note: text,
        })
        .meta({ id: 'MonitoringResult' }),
    ),
  })
  .meta({ id: 'ClusterProfile' })
export type ClusterProfileRecord = z.infer<typeof clusterProfile>
