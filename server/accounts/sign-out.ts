import { ask, type Context } from '../context.ts'
import { endSession } from './session.ts'

/** Ends the session of the browser that asks; others of the same person go on. */
export async function signOut(context: Context, sessionId: string): Promise<void> {
  ask(context, 'accounts.sign-out')
  await endSession(context.store, sessionId)
}
