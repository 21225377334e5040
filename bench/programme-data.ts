import { codeOf } from '#app/domain/conference/codes.ts'
import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import { sessionKinds } from '#app/domain/conference/vocabulary.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { conference, programmeRelease } from '#db/schema/index.ts'
import { idOf } from '#db/seed/factories.ts'
import { chanceOf } from '#db/seed/random.ts'
import type { Store } from '#db/store.ts'

export const BENCH_SLUG = 'bench-congress'
const FIRST_DAY = Date.UTC(2027, 8, 14, 6)
const KIND = { conference: 90, hall: 91, track: 92, speaker: 93, session: 94, release: 95 }

const subjects = ['Кооперация', 'Экспорт', 'Подготовка кадров', 'Общие лаборатории', 'Цифровой двойник', 'Сертификация', 'Закупки', 'Инжиниринг'] // prettier-ignore
const objects = ['в композитной отрасли', 'малых предприятий кластера', 'для станкостроения', 'в биотехнологиях', 'соседних регионов', 'крупных заказчиков', 'в медицинской технике', 'городских технологий'] // prettier-ignore
const outcomes = ['что уже работает', 'первый год и первые ошибки', 'опыт десяти регионов', 'правила и исключения', 'сколько это стоит', 'кто за что отвечает'] // prettier-ignore
const firstNames = ['Анна', 'Борис', 'Вера', 'Григорий', 'Дарья', 'Егор', 'Жанна', 'Илья', 'Кира', 'Лев'] // prettier-ignore
const surnames = ['Белозёрова', 'Вяземский', 'Громова', 'Державин', 'Ершова', 'Заозёрный', 'Исакова', 'Каменский', 'Ладожская', 'Морозов'] // prettier-ignore

/** A congress to measure with: sessions of 40 to 90 minutes in halls that begin at different times. */
export function congress(size: { sessions: number; days: number; halls: number }): ReleaseBody {
  const chance = chanceOf('congress')
  const halls = Array.from({ length: size.halls }, (_, i) => ({
    id: idOf(i + 1, KIND.hall),
    number: i + 1,
    slug: `hall-${i + 1}`,
    name: { ru: `Зал ${i + 1}`, en: `Hall ${i + 1}` },
    capacity: 100,
    equipment: [],
    note: { ru: '', en: '' },
    alternativeHallId: null,
    hidden: false,
  }))
  const tracks = subjects.slice(0, 6).map((ru, i) => ({
    id: idOf(i + 1, KIND.track),
    name: { ru, en: `Track ${i + 1}` },
    colour: i + 1,
  }))
  const speakers = Array.from({ length: Math.ceil(size.sessions * 0.7) }, (_, i) => {
    const id = idOf(i + 1, KIND.speaker)
    const ru = `${chance.pick(firstNames)} ${chance.pick(surnames)}`
    return {
      id,
      code: codeOf(id),
      name: { ru, en: `Speaker ${i + 1}` },
      position: { ru: 'Директор', en: 'Director' },
      organisation: { ru: `Завод № ${i + 1}`, en: `Works No. ${i + 1}` },
      bio: { ru: '', en: '' },
      clusterId: null,
      country: 'RU',
    }
  })
  const clocks = halls.map(() => 0)
  const perDay = Math.ceil(size.sessions / size.days)
  const sessions = Array.from({ length: size.sessions }, (_, i): ReleasedSession => {
    const id = idOf(i + 1, KIND.session)
    const hall = i % size.halls
    if (i % perDay < size.halls) clocks[hall] = chance.int(0, 5) * 5
    const start = FIRST_DAY + Math.floor(i / perDay) * 86_400_000 + clocks[hall]! * 60_000
    const minutes = chance.pick([25, 30, 40])
    clocks[hall]! += minutes + 5
    const title = `${chance.pick(subjects)} ${chance.pick(objects)}: ${chance.pick(outcomes)}`
    return {
      id,
      number: i + 1,
      code: codeOf(id),
      kind: chance.pick(sessionKinds),
      title: { ru: title, en: `Session ${i + 1}: cooperation of clusters and what came of it` },
      abstract: {
        ru: `${title}. `.repeat(4),
        en: 'What was done, and what was learnt. '.repeat(6),
      },
      languages: chance.chance(0.8) ? ['ru'] : ['ru', 'en'],
      trackId: chance.pick(tracks).id,
      hallId: halls[hall]!.id,
      start: new Date(start).toISOString(),
      end: new Date(start + minutes * 60_000).toISOString(),
      places: chance.chance(0.1) ? 40 : null,
      cancelled: chance.chance(0.02),
      sequence: 0,
      changedAt: new Date(FIRST_DAY).toISOString(),
      people: Array.from({ length: chance.int(1, 4) }, (_, n) => ({
        speakerId: speakers[(i * 3 + n) % speakers.length]!.id,
        role: n === 0 ? ('moderator' as const) : ('speaker' as const),
      })),
    }
  })
  return { halls, tracks, speakers, sessions }
}

/** Opens a conference with this programme published. */
export async function publishCongress(store: Store, body: ReleaseBody): Promise<void> {
  const [like] = await store.read.select().from(conference).limit(1)
  const id = idOf(1, KIND.conference)
  const at = new Date()
  await store.transact(async (tx) => {
    await tx.insert(conference).values({
      ...like!,
      id,
      slug: BENCH_SLUG,
      acronym: 'bench',
      state: 'open',
      zone: 'Europe/Moscow',
      startsOn: '2027-09-14',
      endsOn: '2027-09-16',
      dayStartHour: 4,
      isDemo: true,
    })
    await tx.insert(programmeRelease).values({
      id: idOf(1, KIND.release),
      conferenceId: id,
      number: 1,
      releasedAt: at,
      releasedBy: null,
      noteRu: '',
      noteEn: '',
      body,
      changes: {
        added: body.sessions.map((session) => session.id),
        moved: [],
        cancelled: [],
        restored: [],
        edited: [],
      },
    })
    await raiseVersion(tx, 'conference')
  })
}
