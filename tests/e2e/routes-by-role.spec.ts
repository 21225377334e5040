import { request as requests, type APIRequestContext, type APIResponse } from '@playwright/test'
import remixConfig from '../../remix.config.js'
import { demoAccounts, DEMO_PASSWORD } from '../../db/seed/demo-accounts.ts'
import { expect, test } from './fixtures/test.ts'
import { routesByRole, type Row } from './routes-by-role.ts'

type Define = (build: (route: Route) => void) => unknown
type Route = (
  path: string,
  file: string,
  options?: object | (() => void),
  children?: () => void,
) => void

/** Every address of the site map, with the file that answers it. */
function siteMap(): string[] {
  const found: string[] = []
  const stack: string[] = []
  const define: Define = (build) =>
    build((path, _file, options, children) => {
      const nested = typeof options === 'function' ? options : children
      stack.push(path)
      if (nested) nested()
      else found.push(`/${stack.filter(Boolean).join('/')}`)
      stack.pop()
    })
  void remixConfig.routes?.(define as never)
  return found
}

/** A visitor, then one of each demo role. */
const roles = ['visitor', ...demoAccounts.map(({ role }) => role)] as const

async function contextOf(role: string, baseURL: string): Promise<APIRequestContext> {
  const context = await requests.newContext({
    baseURL,
    maxRedirects: 0,
    extraHTTPHeaders: { Origin: new URL(baseURL).origin },
  })
  const account = demoAccounts.find((one) => one.role === role)
  if (account) {
    const form = { email: account.email, password: DEMO_PASSWORD }
    expect((await context.post('/ru/sign-in', { form })).status()).toBe(303)
  }
  return context
}

test('every address of the site map is in the table of roles', () => {
  expect(Object.keys(routesByRole).sort()).toEqual(siteMap().sort())
})

for (const role of roles)
  test(`what every address gives to: ${role}`, async ({ baseURL }) => {
    test.setTimeout(120_000)
    const context = await contextOf(role, baseURL!)
    const got: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const [route, row] of Object.entries(routesByRole)) {
      const at = row.at ?? route.replace(':lang', 'ru')
      got[route] = outcomeOf(await context.get(at))
      if (mayOpen(role, row)) {
        wanted[route] = String(row.gives ?? 'open')
        continue
      }
      wanted[route] = String(row.refused ?? (role === 'visitor' ? 401 : 403))
      // A form sent to where one may not even look does nothing, whatever it says.
      const posted = outcomeOf(await context.post(at, { form: { intent: 'x' } }))
      expect(posted, `POST ${at}`).toMatch(/^4\d\d$/)
    }
    expect(got).toEqual(wanted)
    await context.dispose()
  })

/** To be sent to sign in is to be refused for want of it. */
function outcomeOf(answer: APIResponse): string {
  if (answer.headers().location?.startsWith('/ru/sign-in?back=')) return '401'
  return answer.status() < 400 ? 'open' : String(answer.status())
}

function mayOpen(role: string, { open }: Row): boolean {
  if (open === 'all') return true
  if (open === 'signed in') return role !== 'visitor'
  return open === 'visitor' ? role === 'visitor' : (open as readonly string[]).includes(role)
}
