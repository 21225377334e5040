import { callWindow, type CallWindow } from '#app/domain/conference/proposals/window.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { callOf } from '#db/queries/conference-proposals.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

export type ShownCall = {
  conference: { slug: string; title: Bilingual; zone: string; contactEmail: string | null }
  text: Bilingual
  kinds: SessionKind[]
  mostEach: number
  abstractMost: number
  opensAt: Date
  closesAt: Date
  window: CallWindow
}

/** The published call of a conference. @throws DomainError `not-found` where none is published */
export async function showCall(context: Context, slug: string): Promise<ShownCall> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const call = await callOf(context.store.read, conference.id)
  if (!call?.published) throw new DomainError('not-found')
  const { textRu, textEn, kinds, mostEach, abstractMost, opensAt, closesAt } = call
  return {
    conference: {
      slug,
      title: { ru: conference.titleRu, en: conference.titleEn },
      zone: conference.zone,
      contactEmail: conference.contactEmail,
    },
    text: { ru: textRu, en: textEn },
    kinds,
    mostEach,
    abstractMost,
    opensAt,
    closesAt,
    window: callWindow(call, context.now()),
  }
}
