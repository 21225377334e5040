import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Context } from '../../../context.ts'
import { latestRelease } from '../../latest-release.ts'
import { anchorsOf } from '../mailings/anchors.ts'

/** Something feedback can be given about: the whole conference, or a session of it that is over. */
export type Subject = {
  /** A session's code, or `conference`: its address. */
  key: string
  /** Null: the whole conference. */
  sessionId: string | null
  title: Bilingual
}

/**
 * What is over by now, in the order of the programme, the whole conference first. Breaks and what was cancelled are not
 * asked about.
 */
export async function subjectsOf(conference: ConferenceRow, context: Context): Promise<Subject[]> {
  const now = context.now()
  const release = await latestRelease(context, conference.id)
  const sessions = (release?.body.sessions ?? []).filter(
    ({ cancelled, kind, end }) => !cancelled && kind !== 'break' && new Date(end) <= now,
  )
  const { end } = await anchorsOf(conference, context)
  const whole: Subject[] =
    end <= now
      ? [
          {
            key: 'conference',
            sessionId: null,
            title: { ru: conference.titleRu, en: conference.titleEn },
          },
        ]
      : []
  return [...whole, ...sessions.map(({ id, code, title }) => ({ key: code, sessionId: id, title }))]
}
