import { beforeAll, expect, test } from 'vitest'
import { startHttp, type Pages, type TestHttp } from '../fixtures/http.ts'
import { siteMap, type SiteRoute } from '../fixtures/site-map.ts'

let http: TestHttp
const forms: string[] = []

beforeAll(async () => {
  const pages: Pages = {}
  for (const { path, file } of leaves(siteMap())) {
    const module = (await import(/* @vite-ignore */ `../../app/${file}`)) as Pages[string]
    if (!module.action) continue
    pages[path] = module
    forms.push(path)
  }
  http = await startHttp(pages)
}, 120_000)

/** Bodies that are no form, each under a type that says they are. */
const BODIES = {
  'half a form with files': [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf',
  ],
  JSON: ['application/json', '{"a":'],
  bytes: ['application/x-www-form-urlencoded', '%FF%FE=%&intent=%ED%A0%80'],
} as const

test.each(Object.entries(BODIES))(
  'no form of the portal fails when it is sent %s',
  async (_name, [type, body]) => {
    expect(forms.length).toBeGreaterThan(70)
    const failed: string[] = []
    for (const form of forms) {
      const path = `/${form.replace(':lang', 'ru').replaceAll(/:\w+/g, 'none')}`
      const { status } = await http.ask(path, {
        method: 'POST',
        headers: {
          Origin: http.origin,
          'Content-Type': type,
          'Content-Length': String(Buffer.byteLength(body)),
        },
        body,
      })
      if (status >= 500) failed.push(`${status} ${path}`)
    }
    expect(failed).toEqual([])
  },
)

function leaves(routes: readonly SiteRoute[], above = ''): { path: string; file: string }[] {
  return routes.flatMap(({ path = '', file, children }) => {
    const own = [above, path].filter(Boolean).join('/')
    return children ? leaves(children, own) : { path: own, file }
  })
}
