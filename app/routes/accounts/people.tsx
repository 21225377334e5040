import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { peopleQuerySchema } from '#app/domain/accounts/people.ts'
import { roles } from '#app/domain/accounts/permissions.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { GrantWords } from '#app/features/accounts/grant-words.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people as words } from '#app/i18n/people.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { listPeople } from '#server/accounts/list-people.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { pathname, search, searchParams } = new URL(request.url)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, pathname + search))
  const query = peopleQuerySchema.parse(Object.fromEntries(searchParams))
  return answer(async () => {
    const { people, ...rest } = await listPeople(context.portal.context(actor), query)
    return {
      ...rest,
      query,
      erased: searchParams.get('done') === 'erased',
      people: people.map(({ createdAt, roles, ...person }) => ({
        ...person,
        roles: localise(
          roles.map(({ role, scope, scopeId, thing }) => ({ role, scope, scopeId, thing })),
          lang,
        ),
        since: createdAt.toISOString().slice(0, 10),
      })),
    }
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => words[lang].list.title)

export default function People() {
  const { people, total, pages, query, erased } = useLoaderData<typeof loader>()
  const t = useMessages(words)
  const roleNames = useMessages(accounts).role
  const lang = useLang()
  const hrefOf = (page: number) => {
    const search = new URLSearchParams()
    if (query.q) search.set('q', query.q)
    if (query.role) search.set('role', query.role)
    if (page > 1) search.set('page', String(page))
    return paths.people(lang, search.size > 0 ? `?${search}` : '')
  }
  return (
    <Page
      title={t.list.title}
      lead={<p>{t.list.lead}</p>}
      crumbs={[{ label: t.admin, href: paths.admin(lang) }, { label: t.list.title }]}
      wide
    >
      {erased && (
        <div className="mb-8">
          <Notice kind="info" live>
            {t.list.erased}
          </Notice>
        </div>
      )}
      <Form
        role="search"
        aria-label={t.list.title}
        className="no-print mb-8 grid gap-4 sm:flex sm:flex-wrap sm:items-end"
        key={`${query.q} ${query.role}`}
      >
        <div className="sm:w-72">
          <TextField name="q" type="search" label={t.list.search} defaultValue={query.q} />
        </div>
        <div className="sm:w-72">
          <Select
            name="role"
            label={t.list.role}
            defaultValue={query.role ?? ''}
            options={[
              { value: '', label: t.list.anyRole },
              ...roles.map((role) => ({ value: role, label: roleNames[role] })),
            ]}
          />
        </div>
        <div>
          <Button kind="quiet">{t.list.go}</Button>
        </div>
      </Form>
      {people.length === 0 ? (
        <EmptyState title={t.list.empty}>{t.list.emptyText}</EmptyState>
      ) : (
        <DataTable
          caption={t.list.caption(total)}
          columns={[
            { key: 'name', label: t.list.name },
            { key: 'roles', label: t.list.roles },
            { key: 'since', label: t.list.since, hideOnPhone: true },
          ]}
          rows={people.map((person) => ({
            rowKey: person.id,
            name: (
              <>
                <Link to={paths.person(lang, person.id)}>{person.name}</Link>{' '}
                {person.isDemo && <DemoMark />}
                <span className="block text-xs font-normal wrap-anywhere text-muted">
                  {person.email}
                </span>
              </>
            ),
            roles:
              person.roles.length === 0 ? (
                <span className="text-muted">{t.list.none}</span>
              ) : (
                <ul className="grid gap-1">
                  {person.roles.map((grant) => (
                    <li key={grant.role + grant.scopeId}>
                      <GrantWords {...grant} />
                    </li>
                  ))}
                </ul>
              ),
            since: <span className="text-muted">{formatPartialDate(lang, person.since)}</span>,
          }))}
        />
      )}
      <Pagination page={query.page} pages={pages} hrefOf={hrefOf} />
    </Page>
  )
}
