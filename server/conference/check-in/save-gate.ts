import { DomainError } from '#app/domain/shared/errors.ts'
import { doorKinds } from '#db/queries/conference-door-people.ts'
import { gateOf, insertGate, updateGate } from '#db/queries/conference-gates.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Makes a gate, or changes one.
 * @param input `gate` and `version` of the one to be changed; `kinds` it lets in, none: all
 * @returns the gate's id
 * @throws DomainError `not-found` for a gate of another conference, `form.stale` where somebody changed it meanwhile,
 * `form.invalid` for a kind of attendance of another conference
 */
export async function saveGate(
  context: Context,
  slug: string,
  input: {
    gate?: string
    version?: number
    nameRu: string
    nameEn: string
    kinds: readonly string[]
    autoPrint: boolean
  },
): Promise<string> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { newId, now } = context
  const { nameRu, nameEn, autoPrint } = input
  const id = input.gate ?? newId()
  await context.store.transact(async (tx) => {
    const known = new Set((await doorKinds(tx, conference.id)).map((kind) => kind.id))
    if (input.kinds.some((kind) => !known.has(kind)))
      throw new DomainError('form.invalid', {}, { kinds: 'choice' })
    const columns = { nameRu, nameEn, autoPrint, kindIds: [...input.kinds] }
    if (input.gate === undefined)
      return insertGate(tx, {
        id,
        conferenceId: conference.id,
        ...columns,
        closedAt: null,
        createdAt: now(),
        createdBy: accountOf(context),
        version: 1,
      })
    if (!(await gateOf(tx, conference.id, id))) throw new DomainError('not-found')
    if (!(await updateGate(tx, id, input.version ?? 0, columns)))
      throw new DomainError('form.stale')
  })
  return id
}
