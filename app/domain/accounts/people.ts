import { z } from 'zod'
import { problem } from '../shared/form.ts'
import { langs } from '../shared/lang.ts'
import { choosePasswordSchema, emailField, proofSchema, signUpSchema } from './credentials.ts'
import { roles, type Actor, type Role } from './permissions.ts'
import { givable, givableKey } from './givable.ts'

/** People on a page of the list. */
export const PEOPLE_PAGE = 30
/** How long an administrator may look with somebody's eyes before saying again why, minutes. */
export const LOOK_MINUTES = 60

/**
 * Whether `actor` may hand out `role`, beyond being let to invite there at all: an administrator any, others
 * only that of a representative, so that nobody makes somebody mightier than themselves.
 */
export function mayHandOut(actor: Actor, role: Role): boolean {
  if (actor.kind !== 'account') return false
  if (actor.grants.some(({ role, scope }) => role === 'administrator' && scope === 'portal'))
    return true
  return role === 'representative'
}

const what = z
  .string(problem('required'))
  .min(1, problem('required'))
  .refine((key) => givable.some((one) => givableKey(one) === key), problem('choice'))
  .transform((key) => givable.find((one) => givableKey(one) === key)!)

/** A role and the thing it counts in: name or address of a cluster, name of an organisation; empty for the portal. */
const giving = { what, thing: z.string().trim().max(300, problem('long')).default('') }

export const giveRoleSchema = z.object(giving)
export type GiveRole = z.output<typeof giveRoleSchema>

export const takeRoleSchema = z.object({
  role: z.enum(roles, problem('choice')),
  scope: z.enum(['portal', 'cluster', 'organisation', 'conference'], problem('choice')),
  scopeId: z.string(problem('required')).min(1, problem('required')).max(100, problem('long')),
})

export const inviteSchema = z.object({
  ...giving,
  email: emailField,
  lang: z.enum(langs, problem('choice')),
})
export type Invite = z.output<typeof inviteSchema>

/** An account made by an invitation: its address is the one invited. */
export const signUpByInvitationSchema = signUpSchema
  .pick({ name: true, consent: true })
  .extend(choosePasswordSchema.shape)

/** Erasing one's account: the password once more, and a tick that says it is meant. */
export const eraseSchema = proofSchema.extend({ confirm: z.literal('yes', problem('tick')) })

/** Why an administrator does what somebody else must be able to read up. */
const reason = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .min(10, problem('short'))
  .max(500, problem('long'))

export const lookAsSchema = z.object({ reason })

/** Erasing somebody's account: why, whose, and the administrator's own proof. */
export const erasePersonSchema = proofSchema.extend({ reason, email: emailField })

/** What the list of people is asked by its address. What makes no sense counts as not asked. */
export const peopleQuerySchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  role: z.enum(roles).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type PeopleQuery = z.output<typeof peopleQuerySchema>

/** What has become of an invitation. */
export const invitationStates = ['open', 'accepted', 'revoked', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

export function invitationState(
  row: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (row.acceptedAt) return 'accepted'
  if (row.revokedAt) return 'revoked'
  return row.expiresAt <= now ? 'expired' : 'open'
}
