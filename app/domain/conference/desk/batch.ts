import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import type { RegistrationState } from '../vocabulary.ts'
import { attendeeFilterSchema } from './attendees.ts'
import { batchActions, type BatchAction } from './vocabulary.ts'

/** The most one act may mean: a congress. */
export const MOST_AT_ONCE = 50_000

/** Why an act leaves somebody as they are. */
export const batchReasons = [
  'state.same',
  'state.impossible',
  'tag.same',
  'kind.same',
  'kind.full',
  'not-found',
  'failed',
] as const
export type BatchReason = (typeof batchReasons)[number]

const live: readonly RegistrationState[] = ['pending', 'waiting', 'offered', 'confirmed']
const from: Partial<Record<BatchAction, readonly RegistrationState[]>> = {
  approve: ['pending'],
  decline: ['pending', 'waiting', 'offered'],
  cancel: live,
  kind: live,
  ticket: ['confirmed'],
}
const to: Partial<Record<BatchAction, RegistrationState>> = {
  approve: 'confirmed',
  decline: 'declined',
  cancel: 'cancelled',
}

/** What an act looks at of each it means. */
export type BatchSubject = { state: RegistrationState; kindId: string; tagged: boolean }

/**
 * Why an act would leave somebody as they are; null: it would change them. Whether there is a place is only known when
 * it is done.
 * @param target the new kind's id, where the act is about kinds
 */
export function reasonAgainst(
  action: BatchAction,
  target: string | null,
  { state, kindId, tagged }: BatchSubject,
): BatchReason | null {
  if (action === 'tag') return tagged ? 'tag.same' : null
  if (action === 'untag') return tagged ? null : 'tag.same'
  if (state === to[action]) return 'state.same'
  if (!from[action]!.includes(state)) return 'state.impossible'
  return action === 'kind' && kindId === target ? 'kind.same' : null
}

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))
  .pipe(z.array(z.string().max(64)).max(1_000))

/** An act as the list of attendees asks for it: ticked ones, or all the filter finds. */
export const batchQuerySchema = attendeeFilterSchema.extend({
  act: z.enum(batchActions).catch('tag'),
  who: z.enum(['chosen', 'found']).catch('chosen'),
  id: list.catch([]),
  newKind: z.string().max(64).catch('').default(''),
  newTag: z.string().trim().max(40).catch('').default(''),
})
export type BatchQuery = z.output<typeof batchQuerySchema>

/** The same, confirmed. */
export const startBatchSchema = attendeeFilterSchema
  .extend({
    /** Made with the page that asks, so that pressing twice is once. */
    batch: z.uuid(problem('choice')),
    act: z.enum(batchActions, problem('choice')),
    who: z.enum(['chosen', 'found'], problem('choice')),
    id: list,
    newKind: z.string().max(64, problem('choice')).default(''),
    newTag: z.string().trim().max(40, problem('long')).default(''),
    /** How many were said to be meant. */
    expected: z.coerce.number(problem('number')).int(problem('number')),
  })
  .superRefine(({ act, newKind, newTag }, check) => {
    if (act === 'kind' && newKind === '')
      check.addIssue({ code: 'custom', path: ['newKind'], message: problem('required') })
    if ((act === 'tag' || act === 'untag') && newTag === '')
      check.addIssue({ code: 'custom', path: ['newTag'], message: problem('required') })
  })
export type StartBatch = z.output<typeof startBatchSchema>

/** What an act is about beside its people: a kind of attendance, a tag; null: nothing. */
export const targetOf = ({
  act,
  newKind,
  newTag,
}: Pick<BatchQuery, 'act' | 'newKind' | 'newTag'>) =>
  act === 'kind' ? newKind : act === 'tag' || act === 'untag' ? newTag : null
