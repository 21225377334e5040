import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { auditActions } from '#app/domain/accounts/audit-actions.ts'
import { auditSearch, parseAuditQuery } from '#app/domain/accounts/audit-query.ts'
import { AuditTable } from '#app/features/accounts/audit-table.tsx'
import { admin } from '#app/i18n/admin.ts'
import { audit } from '#app/i18n/audit.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { listAuditEvents } from '#server/accounts/list-audit-events.ts'
import { privateMeta } from '#app/routes/private-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const query = parseAuditQuery(new URL(args.request.url).searchParams)
  const { entries, ...rest } = await answer(() => listAuditEvents(verb, query))
  return {
    ...rest,
    query,
    entries: entries.map(({ at, ...entry }) => ({
      ...entry,
      at: formatMoment(lang, at),
      iso: at.toISOString(),
    })),
  }
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => audit[lang].title)

export default function AuditLog() {
  const { entries, total, pages, query } = useLoaderData<typeof loader>()
  const t = useMessages(audit)
  const { title } = useMessages(admin)
  const lang = useLang()
  const filtered = auditSearch({ ...query, page: 1 }) !== ''
  const actions = auditActions
    .map((value) => ({ value: value as string, label: t.action[value] as string }))
    .sort((a, b) => new Intl.Collator(lang).compare(a.label, b.label))
  return (
    <Page
      title={t.title}
      lead={<p>{t.lead}</p>}
      crumbs={[{ label: title, href: paths.admin(lang) }, { label: t.title }]}
      wide
    >
      <Form
        key={auditSearch(query)}
        role="search"
        aria-label={t.filter}
        className="no-print mb-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_1fr_auto] lg:items-end"
      >
        <Select
          name="action"
          label={t.fields.action}
          defaultValue={query.action ?? ''}
          options={[{ value: '', label: t.actionAny }, ...actions]}
        />
        <TextField
          name="person"
          type="email"
          label={t.fields.person}
          placeholder={t.personHint}
          defaultValue={query.person}
          maxLength={254}
        />
        <TextField name="from" type="date" label={t.fields.from} defaultValue={query.from} />
        <TextField name="to" type="date" label={t.fields.to} defaultValue={query.to} />
        <div className="flex flex-wrap items-center gap-4">
          <Button kind="quiet">{t.apply}</Button>
          {filtered && <Link to={paths.auditLog(lang)}>{t.reset}</Link>}
        </div>
      </Form>
      {entries.length === 0 ? (
        <EmptyState title={t.empty}>{filtered ? t.emptyFiltered : t.emptyText}</EmptyState>
      ) : (
        <AuditTable entries={entries} total={total} />
      )}
      <Pagination
        page={query.page}
        pages={pages}
        hrefOf={(page) => paths.auditLog(lang, auditSearch({ ...query, page }))}
      />
    </Page>
  )
}
