import type { Bilingual } from '#app/domain/shared/lang.ts'
import { placesLeft } from '#app/domain/conference/registration/allocate.ts'
import { readCode } from '#app/domain/conference/registration/code.ts'
import type { AttendanceFormat } from '#app/domain/conference/vocabulary.ts'
import { readCodes, type AttendanceKind } from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { isOpenAt } from './open-kind.ts'
import { readPlaces, type Places } from './places.ts'
import { readRegistry } from './registry.ts'
import { headOf, withFull } from './shown.ts'
import { whoseTurn } from './take-turn.ts'

export type ShownKind = {
  id: string
  name: Bilingual
  description: Bilingual
  format: AttendanceFormat
  approval: boolean
  /** `waiting`: no places, but one can wait for one. */
  state: 'open' | 'waiting' | 'full' | 'soon' | 'closed'
  /** ISO instants. */
  opensAt: string | null
  closesAt: string | null
  /** Places left; null: without bound. For show: whoever registers is counted again. */
  left: number | null
  /** People in the waiting list before a newcomer. */
  waiting: number
}

/**
 * What the registration form of a conference shows: the kinds of attendance with what is left, and the questions.
 * @param code an access code: kinds it opens are shown too; a wrong one is told, and shows nothing more
 * @throws DomainError `not-found`
 */
export async function showForm(
  context: Context,
  { slug, code = '' }: { slug: string; code?: string },
) {
  ask(context, 'conference.register')
  const { store } = context
  const { id } = await findConference(context, slug)
  const registry = await readRegistry(store.read, id)
  const now = context.now()
  const given =
    code === ''
      ? undefined
      : (await readCodes(store.read, id)).find((one) => one.code === readCode(code))
  const opened = given && isOpenAt(given, now) ? given : undefined
  const places = await readPlaces(store.read, id, registry.fields)
  const full = new Set(
    places.resources
      .filter(({ size, taken }) => size !== null && taken >= size)
      .map((resource) => resource.id),
  )
  const over = registry.conference.state !== 'open' || now >= registry.endsAt
  const kinds = [...registry.kinds.values()].filter(
    (kind) => !kind.byCode || opened?.kindIds.includes(kind.id),
  )
  const alone = kinds.map((kind) => ({ needs: places.needsOf(kind.id, {}), people: 1 }))
  const turns = await whoseTurn(store.read, id, places, alone)
  return {
    conference: headOf(registry),
    over,
    kinds: kinds.map((kind, i) => shown(kind, places, turns[i]!.placed, over, now)),
    code: opened?.code ?? null,
    codeRefused: code !== '' && !opened,
    /** There are kinds that only a code shows. */
    hasHidden: [...registry.kinds.values()].some(({ byCode }) => byCode),
    fields: registry.fields.map((field) => withFull(field, full)),
    groupMost: registry.setup.groupMost,
  }
}

function shown(
  kind: AttendanceKind,
  places: Places,
  free: boolean,
  over: boolean,
  now: Date,
): ShownKind {
  const needs = Object.keys(places.needsOf(kind.id, {}))
  const left = placesLeft(places.resources, needs)
  const waiting = places.rivals(kind.id).reduce((sum, id) => sum + (places.waiting.get(id) ?? 0), 0)
  const state = over
    ? 'closed'
    : kind.opensAt && kind.opensAt > now
      ? 'soon'
      : !isOpenAt(kind, now)
        ? 'closed'
        : free
          ? 'open'
          : kind.waitingList
            ? 'waiting'
            : 'full'
  return {
    id: kind.id,
    name: { ru: kind.nameRu, en: kind.nameEn },
    description: { ru: kind.descriptionRu, en: kind.descriptionEn },
    format: kind.format,
    approval: kind.approval,
    state,
    opensAt: kind.opensAt?.toISOString() ?? null,
    closesAt: kind.closesAt?.toISOString() ?? null,
    left,
    waiting,
  }
}
