import type { ScheduleEvent } from '#app/domain/conference/exchange/schedule.ts'
import { writeScheduleJson } from '#app/domain/conference/exchange/write-schedule-json.ts'
import { writeScheduleXml } from '#app/domain/conference/exchange/write-schedule-xml.ts'
import type { MaterialKind } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { openMaterials } from '#db/queries/conference-exchange.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { scheduleOf } from './schedule-of.ts'

const kinds = {
  slides: 'slides',
  document: 'paper',
  recording: 'media',
  link: 'web',
} as const satisfies Record<MaterialKind, string>

type Asked = { slug: string; format: 'xml' | 'json'; lang: Lang; origin: string }

/**
 * The programme in force as schedule.xml or schedule.json.
 * @throws DomainError `not-found`
 */
export async function showSchedule(
  context: Context,
  { slug, format, lang, origin }: Asked,
): Promise<string> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const materials = new Map<string, ScheduleEvent['materials']>()
  for (const one of await openMaterials(context.store.read, conference.id)) {
    const url = one.url ?? `${origin}${paths.fileDownload(one.fileId!, one.fileName!)}`
    // Both schemas want an address with http; whatever else was noted is for people to read.
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) continue
    const known = materials.get(one.sessionId) ?? []
    const title = lang === 'ru' ? one.titleRu : one.titleEn
    materials.set(one.sessionId, [
      ...known,
      { title, url: new URL(url).href, type: kinds[one.kind] },
    ])
  }
  const self = `${origin}${paths.conferenceSchedule(lang, slug, format)}`
  const schedule = scheduleOf({ conference, release, lang, origin, self, materials })
  return format === 'xml' ? writeScheduleXml(schedule) : writeScheduleJson(schedule)
}
