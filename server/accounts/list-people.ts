import { PEOPLE_PAGE, type PeopleQuery } from '#app/domain/accounts/people.ts'
import { fold } from '#app/domain/shared/text.ts'
import { namedGrants, peopleByIds, peopleNames } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'

/** People by name, those whose name or address holds every word asked for, with their roles. */
export async function listPeople(context: Context, { q, role, page }: PeopleQuery) {
  ask(context, 'accounts.people')
  const { store } = context
  const words = fold(q).split(/\s+/).filter(Boolean)
  const { compare } = new Intl.Collator('ru')
  const found = (await peopleNames(store.read, { role }))
    .filter(({ name, email }) => {
      const text = fold(`${name} ${email}`)
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.email, b.email))
  const ids = found.slice((page - 1) * PEOPLE_PAGE, page * PEOPLE_PAGE).map(({ id }) => id)
  const rows = new Map((await peopleByIds(store.read, ids)).map((row) => [row.id, row]))
  const grants = await namedGrants(store.read, ids)
  return {
    people: ids.flatMap((id) => {
      const row = rows.get(id)
      return row ? [{ ...row, roles: grants.get(id) ?? [] }] : []
    }),
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / PEOPLE_PAGE)),
  }
}
