import type { Resource } from '#app/domain/conference/registration/allocate.ts'
import {
  choicesIn,
  type Answers,
  type RegistrationField,
} from '#app/domain/conference/registration/fields.ts'
import { placeTakingStates } from '#app/domain/conference/vocabulary.ts'
import { countByKind, countChoices, readQuotas } from '#db/queries/registrations.ts'
import type { Db, Tx } from '#db/store.ts'

export type Places = {
  resources: Resource[]
  /** What one person of a kind with these answers takes. */
  needsOf(kindId: string, answers: Answers): Record<string, number>
  /** Who waits, by kind of attendance; offers are not among them. */
  waiting: Map<string, number>
  /** Offers that were made and not answered yet. */
  offered: number
  /** Kinds that want the same places: of the quotas that are full, or of all where none is. Itself among them. */
  rivals(kindId: string): string[]
}

const optionKey = (fieldId: string, optionId: string) => `${fieldId}:${optionId}`

/**
 * What is taken and what is left, counted from the registrations themselves. Only under the lock does it still hold
 * when it is used; elsewhere it is for show.
 */
export async function readPlaces(
  db: Db | Tx,
  conferenceId: string,
  fields: readonly RegistrationField[],
): Promise<Places> {
  const limited = fields.filter(
    ({ type, options }) =>
      (type === 'choice' || type === 'choices') && options.some(({ places }) => places !== null),
  )
  const covers = await readQuotas(db, conferenceId)
  const counts = await countByKind(db, conferenceId)
  const chosen = await countChoices(
    db,
    limited.map(({ id }) => id),
  )
  const taking: readonly string[] = placeTakingStates
  const takenBy = new Map<string, number>()
  const waiting = new Map<string, number>()
  let offered = 0
  for (const { kindId, state, n } of counts) {
    if (taking.includes(state)) takenBy.set(kindId, (takenBy.get(kindId) ?? 0) + n)
    if (state === 'waiting') waiting.set(kindId, n)
    if (state === 'offered') offered += n
  }
  const quotas = new Map<string, Resource & { kindIds: string[] }>()
  for (const { id, size, kindId } of covers) {
    const known = quotas.get(id) ?? { id, size, taken: 0, kindIds: [] }
    if (kindId !== null) {
      known.kindIds.push(kindId)
      known.taken += takenBy.get(kindId) ?? 0
    }
    quotas.set(id, known)
  }
  const options = limited.flatMap(({ id: fieldId, options: offeredOptions }) =>
    offeredOptions
      .filter(({ places }) => places !== null)
      .map(({ id, places }) => ({
        id: optionKey(fieldId, id),
        size: places,
        taken: chosen.find((one) => one.fieldId === fieldId && one.optionId === id)?.n ?? 0,
      })),
  )
  const known = new Set(options.map(({ id }) => id))
  const bounded = [...quotas.values()].filter(({ size }) => size !== null)
  return {
    resources: [...quotas.values(), ...options],
    waiting,
    offered,
    needsOf(kindId, answers) {
      const needs: Record<string, number> = {}
      for (const { id, kindIds } of bounded) if (kindIds.includes(kindId)) needs[id] = 1
      for (const { fieldId, optionId } of choicesIn(limited, answers)) {
        const key = optionKey(fieldId, optionId)
        if (known.has(key)) needs[key] = 1
      }
      return needs
    },
    rivals(kindId) {
      const mine = bounded.filter(({ kindIds }) => kindIds.includes(kindId))
      const full = mine.filter(({ size, taken }) => taken >= size!)
      const shared = full.length > 0 ? full : mine
      return [...new Set([kindId, ...shared.flatMap(({ kindIds }) => kindIds)])]
    },
  }
}

/** Fields whose chosen option has no place left, as the form names them. */
export function fullChoices(
  { resources }: Places,
  fields: readonly RegistrationField[],
  answers: Answers,
): string[] {
  const full = new Set(
    resources.filter(({ size, taken }) => size !== null && taken >= size).map(({ id }) => id),
  )
  return choicesIn(fields, answers)
    .filter(({ fieldId, optionId }) => full.has(optionKey(fieldId, optionId)))
    .map(({ fieldId }) => fieldId)
}

/** Whether everything that is needed has a place left. */
export function fits({ resources }: Places, needs: Record<string, number>): boolean {
  return resources.every(
    ({ id, size, taken }) => size === null || !(id in needs) || taken + needs[id]! <= size,
  )
}
