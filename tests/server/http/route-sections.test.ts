import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeSections } from '#server/http/route-sections.ts'
import { siteMap, type SiteRoute } from '#tests/fixtures/site-map.ts'

const all = siteMap()
const flat = flatten(all)
const sections = routeSections(flat)

type Flat = { id: string; parentId?: string; path?: string; index?: boolean }
function flatten(routes: SiteRoute[], parentId?: string): Flat[] {
  return routes.flatMap((route) => [
    { id: route.id!, parentId, path: route.path, index: route.index },
    ...flatten(route.children ?? [], route.id),
  ])
}

/** The routes left for an address, as the tree the router is given. */
function left(pathname: string, routes: SiteRoute[] = all): SiteRoute[] {
  const ids = sections.idsFor(sections.keyOf(pathname))
  const keep = (list: SiteRoute[]): SiteRoute[] =>
    list
      .filter(({ id }) => ids.has(id!))
      .map((route) => (route.children ? { ...route, children: keep(route.children) } : route))
  return keep(routes)
}
const matched = (routes: SiteRoute[], pathname: string) =>
  matchRoutes(routes, pathname)?.map(({ route, params }) => [route.id, params]) ?? null

const words = [...new Set(flat.flatMap(({ path }) => (path ?? '').split('/')))].filter(Boolean)
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('ru', 'en', 'RU', 'Clusters', '%63lusters', 'a%2Fb', '%D0%BA', 'x', '..', ''),
  fc.string({ maxLength: 5, unit: fc.constantFrom('a', '-', '.', '7') }),
)
const address = fc
  .array(word, { maxLength: 7 })
  .map((parts) => `/${parts.map((part) => part.replace(/^[:*]/, 'p')).join('/')}`)

test('an address matches among the routes left as it does among all', () => {
  fc.assert(
    fc.property(address, (pathname) => {
      expect(matched(left(pathname), pathname)).toEqual(matched(all, pathname))
    }),
    { numRuns: 500 },
  )
})

test('few routes are left, and addresses of a shape share their answer', () => {
  const count = (pathname: string) => sections.idsFor(sections.keyOf(pathname)).size
  expect(count('/ru/clusters')).toBeLessThan(flat.length / 10)
  expect(sections.keyOf('/ru/clusters/one')).toBe(sections.keyOf('/en/clusters/another'))
  expect(sections.keyOf('/ru/clusters.data')).toBe(sections.keyOf('/ru/clusters'))
  expect(sections.keyOf('/_root.data')).toBe(sections.keyOf('/'))
})
