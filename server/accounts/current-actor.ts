import type { AppLoadContext } from '@remix-run/node'
import { LOOK_MINUTES } from '#app/domain/accounts/people.ts'
import { can, visitor, type Actor, type Role } from '#app/domain/accounts/permissions.ts'
import { lookById, namedGrants } from '#db/queries/accounts-people.ts'
import { cookieValue, lookCookie, lookCookieName, sessionCookieName } from '../http/cookies.ts'
import {
  blankSessionCookie,
  readSession,
  sessionCookie,
  type Device,
  type Person,
} from './session.ts'

/** Who is signed in, as pages show it. */
export type Viewer = {
  name: string
  roles: Role[]
  /** Name of the administrator who looks with this person's eyes. */
  lookedBy?: string
}

const owners = new WeakMap<AppLoadContext, Promise<Person | null>>()
const eyes = new WeakMap<AppLoadContext, Promise<Person | null>>()

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

/** Whose session the browser has, whoever's eyes they look with. */
function ownerOf(request: Request, context: AppLoadContext): Promise<Person | null> {
  let owner = owners.get(context)
  if (!owner) owners.set(context, (owner = resolve(request, context)))
  return owner
}

/** The person an administrator looks with the eyes of, as long as they may. */
async function lookingAs(request: Request, context: AppLoadContext): Promise<Person | null> {
  const owner = await ownerOf(request, context)
  const { env, store } = context.portal
  const id = cookieValue(request.headers.get('Cookie'), lookCookieName(env.secure))
  if (!owner || !id) return owner
  const found = await lookById(store.read, id)
  const since = found ? Date.now() - found.look.startedAt.getTime() : Infinity
  if (
    !found ||
    found.look.lookedBy !== owner.id ||
    found.look.endedAt ||
    since > LOOK_MINUTES * 60_000 ||
    !can({ kind: 'account', accountId: owner.id, grants: owner.grants }, 'accounts.look-as')
  ) {
    context.setCookie(lookCookie(env.secure, ''))
    return owner
  }
  const { id: accountId, name, email, lang, isDemo } = found.account
  const grants = (await namedGrants(store.read, [accountId])).get(accountId) ?? []
  const lookedBy = { id: owner.id, name: owner.name }
  return { id: accountId, name, email, lang, isDemo, grants, lookedBy }
}

/**
 * Who is signed in, or with whose eyes an administrator looks. Asked of the database once a request, however
 * many loaders ask.
 */
export function personOf(request: Request, context: AppLoadContext): Promise<Person | null> {
  let person = eyes.get(context)
  if (!person) eyes.set(context, (person = lookingAs(request, context)))
  return person
}

/** Who acts whoever's eyes they look with: for signing out, and for ending the look. */
export async function ownActorOf(request: Request, context: AppLoadContext): Promise<Actor> {
  const owner = await ownerOf(request, context)
  return owner ? { kind: 'account', accountId: owner.id, grants: owner.grants } : visitor
}

/** Who acts in a request: what every verb is given. */
export async function actorOf(request: Request, context: AppLoadContext): Promise<Actor> {
  const person = await personOf(request, context)
  if (!person) return visitor
  const { id: accountId, grants, lookedBy, provenAt } = person
  return { kind: 'account', accountId, grants, lookedBy: lookedBy?.id, provenAt }
}

/** Name and roles of who is signed in, for the header and for what pages offer. */
export async function viewerOf(request: Request, context: AppLoadContext): Promise<Viewer | null> {
  const person = await personOf(request, context)
  return person
    ? {
        name: person.name,
        roles: [...new Set(person.grants.map(({ role }) => role))],
        lookedBy: person.lookedBy?.name,
      }
    : null
}
