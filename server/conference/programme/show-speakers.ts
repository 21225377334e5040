import { speakersOnStage } from '#app/domain/conference/programme-view.ts'
import type { ReleasedSpeaker } from '#app/domain/conference/release.ts'
import { nameCollator } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { searchWords, words } from '#app/domain/shared/search.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { speakerPhotos } from '#db/queries/conference-programme.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { readProgramme } from './read-programme.ts'

/** Speakers on a page. */
const PAGE_SIZE = 60

export type SpeakerPage = {
  conference: ConferenceRow
  release: ReleaseRow | undefined
  speakers: ReleasedSpeaker[]
  /** The files of their photographs, by speaker. */
  photos: Map<string, string>
  /** How many there are in all, and how many the search left. */
  all: number
  total: number
  page: number
  pages: number
}

/**
 * Those who speak at a conference, by name as the language orders names.
 * @param asked words of a name or an organisation, and which page of what they find
 * @throws DomainError `not-found` for an unknown conference or a page beyond the last
 */
export async function showSpeakers(
  context: Context,
  lang: Lang,
  slug: string,
  asked: { q: string; page: number } = { q: '', page: 1 },
): Promise<SpeakerPage> {
  ask(context, 'conference.show')
  const { conference, release } = await readProgramme(context, slug)
  const everybody = release ? speakersOnStage(release.body) : []
  const collator = nameCollator(lang)
  const found = everybody
    .filter((one) => isMeant(one, asked.q))
    .sort((a, b) => collator.compare(a.name[lang], b.name[lang]) || a.code.localeCompare(b.code))
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  if (asked.page > pages) throw new DomainError('not-found')
  const speakers = found.slice((asked.page - 1) * PAGE_SIZE, asked.page * PAGE_SIZE)
  const photos = await speakerPhotos(
    context.store.read,
    speakers.map(({ id }) => id),
  )
  const { length: all } = everybody
  return {
    conference,
    release,
    speakers,
    photos,
    all,
    total: found.length,
    page: asked.page,
    pages,
  }
}

function isMeant({ name, organisation }: ReleasedSpeaker, q: string): boolean {
  if (q === '') return true
  const wanted = searchWords(q)
  const own = words([name.ru, name.en, organisation.ru, organisation.en].join(' '))
  return wanted.length > 0 && wanted.every((word) => own.some((one) => one.startsWith(word)))
}
