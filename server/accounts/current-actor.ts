import type { AppLoadContext } from '@remix-run/node'
import { visitor, type Actor, type Role } from '#app/domain/accounts/permissions.ts'
import { cookieValue, sessionCookieName } from '../http/cookies.ts'
import {
  blankSessionCookie,
  readSession,
  sessionCookie,
  type Device,
  type Person,
} from './session.ts'

/** Who is signed in, as pages show it. */
export type Viewer = { name: string; roles: Role[] }

const resolved = new WeakMap<AppLoadContext, Promise<Person | null>>()

/** The secret id of the browser's session, if it has one. */
export function sessionIdOf(request: Request, { portal }: AppLoadContext): string | undefined {
  const id = cookieValue(request.headers.get('Cookie'), sessionCookieName(portal.env.secure))
  return id && /^[\w-]{10,100}$/.test(id) ? id : undefined
}

/** Where a request comes from, as sessions and the audit log keep it. */
export function deviceOf(request: Request, { address }: AppLoadContext): Required<Device> {
  return { address, userAgent: request.headers.get('User-Agent') }
}

async function resolve(request: Request, context: AppLoadContext): Promise<Person | null> {
  const { env, store } = context.portal
  const cookie = cookieValue(request.headers.get('Cookie'), sessionCookieName(env.secure))
  if (cookie === undefined) return null
  const id = sessionIdOf(request, context)
  const found = id ? await readSession(store, id, deviceOf(request, context)) : null
  // Demo accounts have a published password: their sessions end with demo mode.
  if (!id || !found || (found.person.isDemo && !env.PORTAL_DEMO)) {
    context.setCookie(blankSessionCookie(env.secure, store))
    return null
  }
  if (found.send) context.setCookie(sessionCookie(env.secure, store, found.send))
  return found.person
}

/** Who is signed in. Asked of the database once a request, however many loaders ask. */
export function personOf(request: Request, context: AppLoadContext): Promise<Person | null> {
  let person = resolved.get(context)
  if (!person) resolved.set(context, (person = resolve(request, context)))
  return person
}

/** Who acts in a request: what every verb is given. */
export async function actorOf(request: Request, context: AppLoadContext): Promise<Actor> {
  const person = await personOf(request, context)
  return person ? { kind: 'account', accountId: person.id, grants: person.grants } : visitor
}

/** Name and roles of who is signed in, for the header and for what pages offer. */
export async function viewerOf(request: Request, context: AppLoadContext): Promise<Viewer | null> {
  const person = await personOf(request, context)
  return person
    ? { name: person.name, roles: [...new Set(person.grants.map(({ role }) => role))] }
    : null
}
