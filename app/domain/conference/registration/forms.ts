import { z } from 'zod'
import { emailField } from '../../accounts/credentials.ts'
import { langs } from '../../shared/lang.ts'
import { problem } from '../../shared/form.ts'

/** Most people a group may ever have. */
export const MOST_IN_GROUP = 100

const line = (most = 200) =>
  z.string(problem('required')).trim().min(1, problem('required')).max(most, problem('long'))
const optional = (most = 200) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .nullish()
    .transform((text) => text ?? '')
/** Latin letters as passports and foreign name badges have them. */
const latin = optional().refine(
  (text) => !/[^\p{Script=Latin}\p{M}\s.'’-]/u.test(text),
  problem('latin'),
)
const id = z.string(problem('choice')).min(1, problem('choice')).max(64, problem('choice'))
const optionalId = z
  .string()
  .max(64, problem('choice'))
  .nullish()
  .transform((value) => value || null)

const person = {
  name: line(120),
  nameLatin: latin,
  organisation: optional(),
  position: optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .trim()
    .regex(/^([A-Z]{2})?$/, problem('choice'))
    .nullish()
    .transform((value) => value || null),
  clusterId: optionalId,
}

/** A registration of one person; answers to the form's own questions are checked against them by the verb. */
export const registerSchema = z.object({
  kindId: id,
  ...person,
  email: emailField,
  lang: z.enum(langs, problem('choice')),
  /** By field id. */
  answers: z.record(z.string().max(64), z.unknown()).default({}),
  accessCode: optional(40),
  consent: z.literal('yes', problem('agreement')),
})
export type RegisterForm = z.output<typeof registerSchema>

/** What people may change of their own registration. */
export const changeOwnSchema = z.object({
  ...person,
  answers: z.record(z.string().max(64), z.unknown()).default({}),
  version: z.coerce.number(problem('number')).int(problem('number')),
})

const member = z.object({
  name: line(120),
  nameLatin: latin,
  email: z
    .union([z.literal(''), emailField])
    .nullish()
    .transform((value) => value || null),
  position: optional(),
})
export type GroupMember = z.output<typeof member>

/** A company's people: members whose lines are all empty are left out. */
export const registerGroupSchema = z.object({
  kindId: id,
  lang: z.enum(langs, problem('choice')),
  group: line(),
  managerName: line(120),
  email: emailField,
  country: person.country,
  clusterId: optionalId,
  accessCode: optional(40),
  members: z.array(member).min(1, problem('required')).max(MOST_IN_GROUP, problem('range')),
  consent: z.literal('yes', problem('agreement')),
})
export type RegisterGroupForm = z.output<typeof registerGroupSchema>

/** More people of a group that is registered. */
export const addMembersSchema = registerGroupSchema
  .pick({ members: true, consent: true })
  .extend({ version: z.coerce.number(problem('number')).int(problem('number')) })

/** Another person in the place of a registration. */
export const swapSchema = z.object({
  registrationId: optionalId,
  name: line(120),
  nameLatin: latin,
  email: z
    .union([z.literal(''), emailField])
    .nullish()
    .transform((value) => value || null),
  position: optional(),
  version: z.coerce.number(problem('number')).int(problem('number')),
})

/** A registration made by an organiser for somebody who stands before them. */
export const walkInSchema = z.object({
  kindId: id,
  ...person,
  email: z
    .union([z.literal(''), emailField])
    .nullish()
    .transform((value) => value || null),
  lang: z.enum(langs, problem('choice')),
  consent: z.literal('yes', problem('agreement')),
})
