import { MOST_DAYS } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceNameTaken, insertConference } from '#db/queries/conference-editing.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'

export type NewConference = {
  titleRu: string
  titleEn: string
  cityRu: string
  cityEn: string
  organiserRu: string
  organiserEn: string
  slug: string
  zone: string
  startsOn: string
  endsOn: string
}

/**
 * Starts a conference as a draft nobody but its organisers sees.
 * @throws DomainError `form.invalid` at `slug` (taken) or `endsOn` (before the first day, or too far)
 */
export async function createConference(context: Context, input: NewConference): Promise<void> {
  ask(context, 'conference.create')
  const { store, now, newId } = context
  const days = (Date.parse(input.endsOn) - Date.parse(input.startsOn)) / 86_400_000
  if (days < 0 || days >= MOST_DAYS) throw new DomainError('form.invalid', {}, { endsOn: 'range' })
  await store.transact(async (tx) => {
    if (await conferenceNameTaken(tx, { slug: input.slug }))
      throw new DomainError('form.invalid', {}, { slug: 'taken' })
    const id = newId()
    await insertConference(tx, {
      ...input,
      id,
      acronym: await freeAcronym(tx, input.slug),
      state: 'draft',
      descriptionRu: '',
      descriptionEn: '',
      venueRu: '',
      venueEn: '',
      addressRu: '',
      addressEn: '',
      supporters: [],
      themes: [],
      dayStartHour: 4,
      contactEmail: null,
      quietMinutes: 30,
      walkMinutes: 5,
      lastSessionNumber: 0,
      lastHallNumber: 0,
      copiedFromId: null,
      isDemo: false,
      createdAt: now(),
      updatedAt: now(),
      version: 1,
    })
    await audit(tx, context, {
      action: 'conference.created',
      subjectKind: 'conference',
      subjectId: id,
      detail: { slug: input.slug },
    })
  })
}

/** The slug as an acronym of exchange formats allows it: `forum-2027` → `forum2027`. */
async function freeAcronym(
  tx: Parameters<typeof conferenceNameTaken>[0],
  slug: string,
): Promise<string> {
  const base = slug.replaceAll('-', '').slice(0, 32).padEnd(4, '_')
  for (let n = 1; ; n++) {
    const acronym = n === 1 ? base : `${base}_${n}`
    if (!(await conferenceNameTaken(tx, { acronym }))) return acronym
  }
}
