import type { LoaderFunctionArgs } from '@remix-run/node'
import { programmeText } from '#app/domain/conference/programme-text.ts'
import { peopleOf, programmeDays, sessionsOfDay } from '#app/domain/conference/programme-view.ts'
import { parseProgrammeQuery } from '#app/domain/conference/programme-query.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay, formatDays } from '#app/i18n/days.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { programme } from '#app/i18n/programme.ts'
import { programmeText as words } from '#app/i18n/programme-text.ts'
import { zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import { readProgramme, type Programme } from '#server/conference/programme/read-programme.ts'
import { timeSpan } from '../conference/programme/shown.ts'
import { answerProgram, OPEN } from './public.ts'

/** `/conferences/:slug/programme.txt`: the programme for a terminal, whole or a day of it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const search = new URL(request.url).searchParams
    const lang = langs.find((one) => one === search.get('lang')) ?? 'ru'
    const { query, problem } = parseProgrammeQuery(search)
    if (problem) throw new DomainError('query.invalid', { field: problem })
    context.reads('conference')
    const found = await readProgramme(context.portal.context(), params.slug ?? '', query.release)
    const text = write(lang, found, query.day, context.portal.env.PUBLIC_URL)
    return new Response(text, {
      headers: { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  })
}

function write(
  lang: Lang,
  { conference, release }: Programme,
  day: string | null,
  origin: string,
): string {
  const t = words[lang]
  const { slug, startsOn, endsOn, zone } = conference
  const title = conference[lang === 'ru' ? 'titleRu' : 'titleEn']
  const head = [
    title,
    `${formatDays(lang, startsOn, endsOn)}, ${conference[lang === 'ru' ? 'cityRu' : 'cityEn']}`,
    t.time(zoneName(lang, zone, `${startsOn}T12:00:00Z`)),
  ]
  if (!release) return programmeText({ head: [...head, '', t.none], days: [], foot: [] })
  const { body } = release
  const days = programmeDays(conference, body.sessions)
  if (day !== null && !days.includes(day)) throw new DomainError('query.invalid', { field: 'day' })
  const halls = new Map(body.halls.map((one) => [one.id, one.name[lang]]))
  const speakers = new Map(body.speakers.map((one) => [one.id, one]))
  const released = formatPartialDate(lang, wallClock(release.releasedAt, zone).date)
  return programmeText({
    head: [...head, programme[lang].release(release.number, released)],
    days: days
      .filter((one) => day === null || one === day)
      .map((one) => ({
        title: formatDay(lang, one),
        none: programme[lang].none.day,
        sessions: sessionsOfDay(body.sessions, one, conference).map((session) => ({
          time: timeSpan(session.start, session.end, zone),
          hall: halls.get(session.hallId ?? '') ?? '',
          title: session.cancelled ? `${t.cancelled}: ${session.title[lang]}` : session.title[lang],
          kind: session.kind === 'break' ? '' : conferenceWords[lang].kind[session.kind],
          people: [
            ...new Set(peopleOf(session, speakers).map(({ speaker }) => speaker.name[lang])),
          ].join(', '),
        })),
      })),
    foot: [`${origin}${paths.programme(lang, slug)}`, t.usage],
  })
}

export { refuseWrites as action } from './public.ts'
