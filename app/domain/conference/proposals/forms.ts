import { z } from 'zod'
import { langs } from '../../shared/lang.ts'
import { problem } from '../../shared/form.ts'
import { sessionKinds } from '../vocabulary.ts'
import { MOST_CO_SPEAKERS, MOST_CRITERIA } from './vocabulary.ts'

const text = (most: number) =>
  z
    .string()
    .max(most * 2, problem('long'))
    .default('')
    .transform((given) => given.replaceAll('\r\n', '\n').trim())
    .refine((given) => given.length <= most, problem('long'))
const list = <T extends z.ZodType>(item: T, most: number) =>
  z.preprocess(
    (given) => (given === undefined || given === '' ? [] : [given].flat()),
    z.array(item).max(most, problem('range')),
  )
const email = text(200).refine(
  (given) => given === '' || z.email().safeParse(given).success,
  problem('email'),
)
const ticked = z.literal('yes').optional().transform(Boolean)
const version = z.coerce.number(problem('unknown')).int().min(0).default(0)

const person = z.object({
  nameRu: text(120),
  nameEn: text(120),
  email,
  positionRu: text(200),
  positionEn: text(200),
  organisationRu: text(200),
  organisationEn: text(200),
  bioRu: text(2_000),
  bioEn: text(2_000),
})

/** `own.nameRu`, `co.0.email` become objects and lists, so that what is wrong with a field is said under its name. */
function nested(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  const result: Record<string, unknown> = { own: {}, co: [] }
  const co: Record<string, unknown>[] = []
  for (const [name, value] of Object.entries(given)) {
    const own = /^own\.(\w+)$/.exec(name)
    const other = /^co\.(\d)\.(\w+)$/.exec(name)
    if (own) (result.own as Record<string, unknown>)[own[1]!] = value
    else if (other && Number(other[1]) < MOST_CO_SPEAKERS)
      (co[Number(other[1])] ??= {})[other[2]!] = value
    else result[name] = value
  }
  // A hole in the numbers is an empty person, and empty persons are left out by the verb.
  result.co = Array.from(co, (one) => one ?? {})
  return result
}

/** A proposal as it is typed: what must be there is asked for only when it is handed in. */
export const proposalSchema = z.preprocess(
  nested,
  z.object({
    titleRu: text(200),
    titleEn: text(200),
    abstractRu: text(10_000),
    abstractEn: text(10_000),
    kind: z.enum(sessionKinds, problem('choice')),
    languages: list(z.enum(langs, problem('choice')), 2),
    minutes: z.coerce
      .number(problem('number'))
      .int(problem('number'))
      .min(10, problem('range'))
      .max(480, problem('range')),
    track: text(64).transform((id) => id || null),
    note: text(4_000),
    own: person,
    co: z.array(person).max(MOST_CO_SPEAKERS, problem('range')),
    version,
  }),
)
export type ProposalInput = z.infer<typeof proposalSchema>
export type PersonInput = z.infer<typeof person>

const local = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, problem('date'))

const criteria = Array.from({ length: MOST_CRITERIA }, (_, i) => i)
const criterionFields = Object.fromEntries(
  criteria.flatMap((i) => [
    [`criterion.${i}.id`, text(40)],
    [`criterion.${i}.ru`, text(120)],
    [`criterion.${i}.en`, text(120)],
    [
      `criterion.${i}.weight`,
      z.coerce
        .number(problem('number'))
        .int(problem('number'))
        .min(1, problem('range'))
        .max(5, problem('range'))
        .default(1),
    ],
  ]),
)

/** The settings of a call; its times are by the clock of the venue. */
export const callSchema = z
  .object({
    textRu: text(10_000),
    textEn: text(10_000),
    opensAt: local,
    closesAt: local,
    kinds: list(z.enum(sessionKinds, problem('choice')), sessionKinds.length).refine(
      (kinds) => kinds.length > 0,
      problem('required'),
    ),
    mostEach: z.coerce
      .number(problem('number'))
      .int(problem('number'))
      .min(1, problem('range'))
      .max(20, problem('range')),
    abstractMost: z.coerce
      .number(problem('number'))
      .int(problem('number'))
      .min(200, problem('range'))
      .max(10_000, problem('range')),
    scale: z.coerce
      .number(problem('number'))
      .int(problem('number'))
      .min(2, problem('range'))
      .max(10, problem('range')),
    anonymous: ticked,
    published: ticked,
    version,
  })
  .and(z.object(criterionFields))

/** The criteria of a call as its form names them; those without a name in either language are left out. */
export function criteriaOf(
  input: Record<string, unknown>,
  newId: () => string,
): { id: string; name: { ru: string; en: string }; weight: number }[] {
  return criteria.flatMap((i) => {
    const field = (name: string) => String(input[`criterion.${i}.${name}`] ?? '')
    const [ru, en] = [field('ru') || field('en'), field('en') || field('ru')]
    if (ru === '') return []
    return [{ id: field('id') || newId(), name: { ru, en }, weight: Number(field('weight')) || 1 }]
  })
}

/** A review; its scores, `score.<criterion>`, are read by the verb, which knows the criteria. */
export const reviewSchema = z.looseObject({ comment: text(4_000), conflict: ticked })
export const decisionSchema = z.object({
  decision: z.enum(['accepted', 'declined'], problem('choice')),
  note: text(4_000),
  version,
})
export const withdrawSchema = z.object({ version })
