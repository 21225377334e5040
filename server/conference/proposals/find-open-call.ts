import { callWindow } from '#app/domain/conference/proposals/window.ts'
import { callOf } from '#db/queries/conference-proposals.ts'
import { ask, type Context } from '../../context.ts'

/** Whether a conference takes proposals, or will: until when, or from when; null: it does not. */
export async function findOpenCall(
  context: Context,
  conferenceId: string,
): Promise<{ window: 'soon' | 'open'; at: Date } | null> {
  ask(context, 'conference.show')
  const call = await callOf(context.store.read, conferenceId)
  if (!call?.published) return null
  const window = callWindow(call, context.now())
  if (window === 'closed') return null
  return { window, at: window === 'open' ? call.closesAt : call.opensAt }
}
