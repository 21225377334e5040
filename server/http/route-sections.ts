/** What this file needs to know of a route of the build. */
export type RoutePlace = { id: string; parentId?: string; path?: string }

/**
 * Rules out the routes an address cannot match, by how many words it has and by those that stand in the routes: the
 * router compares an address with every route it is given, several times a page. What is left matches as all would,
 * and there are only as many answers as the site map has shapes.
 * @returns the ids of routes left for a pathname, and a key that is the same for addresses with the same answer
 */
export function routeSections(routes: readonly RoutePlace[]) {
  const byId = new Map(routes.map((route) => [route.id, route]))
  const holders = new Set(routes.map(({ parentId }) => parentId))
  // A layout is needed for what it holds, not for itself.
  const leaves = routes
    .filter(({ id }) => !holders.has(id))
    .map((route) => ({ route, words: wordsOf(route, byId) }))
  const longest = Math.max(0, ...leaves.map(({ words }) => words.length))
  const known = Array.from(
    { length: longest },
    (_, depth) =>
      new Set(leaves.flatMap(({ words }) => words[depth] ?? []).filter((word) => !isPattern(word))),
  )

  function keyOf(pathname: string): string {
    const words = addressWords(pathname)
    const named = known.map((here, depth) => (here.has(words[depth] ?? '') ? words[depth] : ''))
    return [Math.min(words.length, longest + 1), ...named].join('/')
  }

  function idsFor(key: string): Set<string> {
    const [count, ...named] = key.split('/')
    const left = new Set<string>()
    for (const { route, words } of leaves) {
      const open = words.some((word) => word === '*' || word.endsWith('?'))
      if (!open && words.length !== Number(count)) continue
      if (!words.every((word, depth) => isPattern(word) || word === named[depth])) continue
      for (let one: RoutePlace | undefined = route; one; one = byId.get(one.parentId ?? ''))
        left.add(one.id)
    }
    // Nothing to match is the router's to answer, and it wants routes for that.
    return left.size > 0 ? left : new Set(byId.keys())
  }

  return { keyOf, idsFor }
}

function wordsOf(route: RoutePlace, byId: ReadonlyMap<string, RoutePlace>): string[] {
  const parent = route.parentId === undefined ? undefined : byId.get(route.parentId)
  const own = (route.path ?? '').toLowerCase().split('/').filter(Boolean)
  return parent ? [...wordsOf(parent, byId), ...own] : own
}

const isPattern = (word: string) => word.startsWith(':') || word === '*' || word.endsWith('?')

// As the router compares: word by word decoded, without regard to case; `.data` asks for the data of the page before it.
function addressWords(pathname: string): string[] {
  const page = pathname.replace(/(^\/_root)?\.data$/, '')
  return page
    .split('/')
    .filter(Boolean)
    .map((word) => decoded(word).toLowerCase())
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
