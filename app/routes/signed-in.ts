import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { paths } from '#app/paths.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import type { Context } from '#server/context.ts'
import { langOf } from './answer.ts'

/** The context of who is signed in; a visitor is sent to sign in and back to this page. */
export async function signedIn({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>): Promise<Context> {
  const actor = await actorOf(request, context)
  if (actor.kind !== 'visitor') return context.portal.context(actor)
  const { pathname, search } = new URL(request.url)
  // A query too long to be gone back to would only make the answer's header too long for a proxy.
  throw redirect(paths.signIn(langOf(params), ownPath(pathname + search) ?? ownPath(pathname)))
}
