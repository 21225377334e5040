import { insertAll } from '../insert.ts'
import { conference, programmeSession } from '../schema/index.ts'
import { readSetting, writeSetting } from '../queries/settings.ts'
import type { Tx } from '../store.ts'
import { codeOf } from '#app/domain/conference/codes.ts'
import facts from './data/conference-2017.json' with { type: 'json' }
import { tied } from './demo-words.ts'
import type { SeedContext } from './seed.ts'

/** How long a session of that time lasted is not known; a row needs a length. */
const USUAL_MINUTES = 90

/**
 * The conference of 2017 as its resolution records it: an archived one. Only what is known is stated: its figures, its
 * kinds of events by number, and the three events the resolution names, without hall, time or speakers.
 */
export async function loadConference2017(tx: Tx, { now, newId }: SeedContext): Promise<void> {
  if (await readSetting(tx, 'seed.conference-2017')) return
  const at = now()
  const id = newId()
  const named = facts.resolution.parts
  await insertAll(tx, conference, [
    {
      id,
      slug: 'green-corridor-2017',
      acronym: 'corridor2017',
      state: 'archived',
      titleRu: facts.title_ru,
      titleEn: facts.title_en,
      ...describe(),
      cityRu: facts.place_ru,
      cityEn: facts.place_en,
      venueRu: '',
      venueEn: '',
      addressRu: '',
      addressEn: '',
      organiserRu: facts.organiser_ru,
      organiserEn: facts.organiser_en,
      supporters: facts.supporters.map(({ ru, en }) => ({ ru: tied(ru), en })),
      themes: facts.themes.map(({ ru, en }) => ({ ru: tied(ru), en })),
      zone: 'Europe/Moscow',
      startsOn: facts.start,
      endsOn: facts.end,
      dayStartHour: 4,
      contactEmail: null,
      quietMinutes: 30,
      walkMinutes: 5,
      lastSessionNumber: named.length,
      lastHallNumber: 0,
      copiedFromId: null,
      isDemo: false,
      createdAt: at,
      updatedAt: at,
      version: 1,
    },
  ])
  await insertAll(
    tx,
    programmeSession,
    named.map((part, i) => {
      const sessionId = newId()
      return {
        id: sessionId,
        conferenceId: id,
        number: i + 1,
        code: codeOf(sessionId),
        kind: part.kind as 'strategic_session' | 'round_table',
        state: 'planned' as const,
        titleRu: tied(quoted(part.event_ru)),
        titleEn: afterColon(part.event_en),
        abstractRu: '',
        abstractEn: '',
        languages: ['ru' as const],
        trackId: null,
        hallId: null,
        startsAt: null,
        minutes: USUAL_MINUTES,
        places: null,
        note: '',
        proposalId: null,
        createdAt: at,
        updatedAt: at,
        version: 1,
      }
    }),
  )
  await writeSetting(tx, 'seed.conference-2017', '1', at)
}

// The kind stands beside the title already.
const quoted = (title: string) => /«(.+)»$/.exec(title)?.[1] ?? title
const afterColon = (title: string) => {
  const rest = title.replace(/^(Strategic session of leader clusters|Round table)(:| on) /, '')
  return rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

/** What is known of it in two paragraphs: its size, and its events by kind. */
function describe(): { descriptionRu: string; descriptionEn: string } {
  const about = {
    exact: ['', ''],
    about: ['около ', 'about '],
    more_than: ['более ', 'more than '],
  } as const
  const figures = facts.counts.map(({ value, qualifier, ru, en }) => {
    const [wordRu, wordEn] = about[qualifier as keyof typeof about]
    return { ru: `${wordRu}${value}\u00a0${ru}`, en: `${wordEn}${value}\u00a0${en}` }
  })
  const kinds = facts.events_by_kind.map(({ count, ru, en }) => ({
    ru: `${count}\u00a0${ru}`,
    en: `${count}\u00a0${en}`,
  }))
  const list = (items: { ru: string; en: string }[], lang: 'ru' | 'en') =>
    items.map((item) => item[lang]).join(', ')
  return {
    descriptionRu: tied(
      `Известно о\u00a0ней по\u00a0её резолюции: ${list(figures, 'ru')}.\n\nМероприятия: ${list(kinds, 'ru')}. ${facts.counts_note.ru}. Расписание, залы и\u00a0имена выступавших источник не\u00a0называет.`,
    ),
    descriptionEn: `What is known comes from its resolution: ${list(figures, 'en')}.\n\nEvents: ${list(kinds, 'en')}. ${facts.counts_note.en}. The source names no timetable, halls or speakers.`,
  }
}
