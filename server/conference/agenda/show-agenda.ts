import { feedOf, lineOf } from '#db/queries/conference-agenda.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { composeAgenda, type Agenda, type AgendaItem } from './compose-agenda.ts'
import { agendaOf, type InAgenda } from './own.ts'

/** One's own agenda of a conference. @throws DomainError `not-found`, `sign-in.required` */
export async function showAgenda(context: Context, slug: string): Promise<Agenda> {
  ask(context, 'conference.agenda')
  const accountId = ownId(context)
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const held = release ? await agendaOf(context.store.read, accountId, release) : []
  const feed = await feedOf(context.store.read, accountId, conference.id)
  const agenda = await composeAgenda(context.store.read, conference, release?.body, held)
  return {
    ...agenda,
    items: await positioned(context, held, agenda.items, accountId),
    feedToken: feed?.token ?? null,
  }
}

async function positioned(
  { store }: Context,
  held: readonly InAgenda[],
  items: readonly AgendaItem[],
  accountId: string,
): Promise<AgendaItem[]> {
  return Promise.all(
    items.map(async (item, i) => {
      if (item.seat !== 'waiting') return item
      const line = await lineOf(store.read, held[i]!.session.id)
      const at = line.findIndex((seat) => seat.accountId === accountId)
      return { ...item, position: at < 0 ? null : at + 1 }
    }),
  )
}
