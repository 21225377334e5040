import type { HallInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { slugify } from '#app/domain/shared/text.ts'
import { hallsOfConference } from '#db/queries/conference-draft.ts'
import { insertHall, updateConference, updateHall } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/**
 * Adds a hall or changes one of the draft; the public sees it with the next release.
 * @throws DomainError `form.stale`; `form.invalid` at `alternativeHallId` for a hall of another conference or itself;
 *   `not-found` for a hall of another conference
 */
export async function saveHall(
  context: Context,
  slug: string,
  { id, version, ...input }: HallInput,
): Promise<void> {
  const { id: conferenceId } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, newId } = context
  await store.transact(async (tx) => {
    const conference = await changeable(tx, conferenceId)
    const halls = await hallsOfConference(tx, conferenceId)
    const { alternativeHallId } = input
    if (
      alternativeHallId &&
      (alternativeHallId === id || !halls.some((one) => one.id === alternativeHallId))
    )
      throw new DomainError('form.invalid', {}, { alternativeHallId: 'choice' })
    if (id) {
      const known = halls.find((one) => one.id === id)
      if (!known) throw new DomainError('not-found')
      if (known.version !== version) throw new DomainError('form.stale')
      await updateHall(tx, id, { ...input, version: version + 1 })
      return
    }
    // The name itself twice in one conference is a form sent twice.
    if (halls.some(({ nameRu }) => nameRu === input.nameRu))
      throw new DomainError('form.invalid', {}, { nameRu: 'taken' })
    const number = conference.lastHallNumber + 1
    const base = slugify(input.nameEn) || slugify(input.nameRu) || `hall-${number}`
    await insertHall(tx, {
      ...input,
      id: newId(),
      conferenceId,
      number,
      slug: halls.some((one) => one.slug === base) ? `${base}-${number}` : base,
      sort: Math.max(0, ...halls.map(({ sort }) => sort)) + 1,
      version: 1,
    })
    await updateConference(tx, conferenceId, { lastHallNumber: number })
  })
}
