import { DateTime } from 'luxon'
import type { z } from 'zod'
import { criteriaOf, type callSchema } from '#app/domain/conference/proposals/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { callOf, insertCall, updateCall } from '#db/queries/conference-proposals.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Writes the call for proposals of a conference, or changes it.
 * @throws DomainError `form.stale` where a colleague changed it meanwhile; `form.invalid` at `closesAt` (before its
 *   beginning), `textRu`/`textEn` (published without a text) or the first criterion (none is left)
 */
export async function setCall(
  context: Context,
  slug: string,
  input: z.infer<typeof callSchema>,
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.set-call', { scope: 'conference', scopeId: conference.id })
  const { store, events, newId } = context
  const at = (local: string, name: string) => {
    const moment = DateTime.fromISO(local, { zone: conference.zone })
    if (!moment.isValid) throw new DomainError('form.invalid', {}, { [name]: 'date' })
    return moment.toJSDate()
  }
  const opensAt = at(input.opensAt, 'opensAt')
  const closesAt = at(input.closesAt, 'closesAt')
  if (closesAt <= opensAt) throw new DomainError('form.invalid', {}, { closesAt: 'range' })
  if (input.published)
    for (const name of ['textRu', 'textEn'] as const)
      if (!input[name]) throw new DomainError('form.invalid', {}, { [name]: 'required' })
  const criteria = criteriaOf(input, newId)
  if (criteria.length === 0)
    throw new DomainError('form.invalid', {}, { 'criterion.0.ru': 'required' })
  const { textRu, textEn, kinds, mostEach, abstractMost, scale, anonymous, published } = input
  const row = {
    textRu,
    textEn,
    opensAt,
    closesAt,
    kinds,
    mostEach,
    abstractMost,
    scale,
    anonymous,
    published,
    criteria,
  }
  await store.transact(async (tx) => {
    const known = await callOf(tx, conference.id)
    if ((known?.version ?? 0) !== input.version) throw new DomainError('form.stale')
    if (known) await updateCall(tx, conference.id, { ...row, version: known.version + 1 })
    else await insertCall(tx, { ...row, conferenceId: conference.id, version: 1 })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
