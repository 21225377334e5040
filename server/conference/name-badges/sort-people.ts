import type { NameBadgeOrder } from '#app/domain/conference/name-badge.ts'
import type { BadgePerson } from '#db/queries/conference-name-badges.ts'

const collator = new Intl.Collator('ru', { sensitivity: 'base', numeric: true })

/** Names are written given name first: the last word is what a pile of badges is searched by. */
const familyName = (name: string) => name.trim().split(/\s+/).at(-1) ?? ''

/** People in the order in which their badges come out of the printer. */
export function sortPeople(people: readonly BadgePerson[], order: NameBadgeOrder): BadgePerson[] {
  const byName = (a: BadgePerson, b: BadgePerson) =>
    collator.compare(familyName(a.name), familyName(b.name)) ||
    collator.compare(a.name, b.name) ||
    (a.id < b.id ? -1 : 1)
  return [...people].sort((a, b) => {
    if (order === 'organisation')
      return collator.compare(a.organisation, b.organisation) || byName(a, b)
    if (order === 'registered') return a.createdAt.getTime() - b.createdAt.getTime() || byName(a, b)
    return byName(a, b)
  })
}
