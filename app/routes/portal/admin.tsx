import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { admin } from '#app/i18n/admin.ts'
import { useMessages } from '#app/i18n/messages.ts'
import type { AdminSectionId } from '#app/i18n/ru/admin.ts'
import { paths } from '#app/paths.ts'
import { langOf, refusal } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { adminSections } from './admin-sections.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.admin(lang)))
  if (!can(actor, 'accounts.people')) throw refusal(new DomainError('permission.denied'))
  return adminSections
    .filter(({ action }) => can(actor, action))
    .map(({ id, path }) => ({ id, href: path(lang) }))
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => admin[lang].title)

export default function Admin() {
  const sections = useLoaderData<typeof loader>()
  const t = useMessages(admin)
  const words: Record<AdminSectionId, { title: string; text: string }> = t.section
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
        {sections.map(({ id, href }) => (
          <li key={id} className="border-b border-line py-3">
            <Link to={href} className="font-medium">
              {words[id].title}
            </Link>
            <p className="text-sm text-muted">{words[id].text}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
