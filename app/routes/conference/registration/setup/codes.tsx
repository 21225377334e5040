import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { codeSchema, removeSchema } from '#app/domain/conference/registration/setup-forms.ts'
import { CodeForm } from '#app/features/conference/registration/code-form.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { RemoveButton } from '#app/ui/list-buttons.tsx'
import { SetupParts } from '#app/features/conference/registration/setup-parts.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { removeCode } from '#server/conference/registration/remove-code.ts'
import { saveCode } from '#server/conference/registration/save-code.ts'
import { showSetUp } from '#server/conference/registration/show-set-up.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { slug, zone, codes, kinds } = await showSetUp(context, args.params.slug ?? '')
    return {
      slug,
      zone,
      codes,
      kinds: kinds.map(({ id, nameRu, nameEn }) => ({ id, name: lang === 'ru' ? nameRu : nameEn })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(paths.accessCodes(lang, slug, `?done=${what}`), 303)
  if (form.get('intent') === 'remove')
    return command(args, {
      form,
      schema: removeSchema,
      run: async ({ id }, context) => (await removeCode(context, { slug, id }), done('removed')),
    })
  return command(args, {
    form,
    schema: codeSchema,
    run: async (input, context) => (await saveCode(context, { slug, ...input }), done('saved')),
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registrationSetup[lang].codesTitle)

export default function Codes() {
  const { slug, zone, codes, kinds } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(registrationSetup)
  const editing = codes.find(({ id }) => id === search.get('edit'))
  const done = search.get('done')
  return (
    <DeskPage crumbs={[{ label: t.codesTitle }]} title={t.codesTitle} lead={<p>{t.codesLead}</p>}>
      <SetupParts slug={slug} here="codes" />
      {!refused && done === 'saved' && <Notice kind="info" live title={t.saved} />}
      {!refused && done === 'removed' && <Notice kind="info" live title={t.removed} />}
      {codes.length === 0 ? (
        <EmptyState title={t.noCodes}>{t.noCodesText}</EmptyState>
      ) : (
        <DataTable
          caption={t.codesTitle}
          hideCaption
          columns={[
            { key: 'code', label: t.codeTerm },
            { key: 'note', label: t.note },
            { key: 'opens', label: t.opensKinds, hideOnPhone: true },
            { key: 'used', label: t.used, align: 'right' },
            { key: 'link', label: t.link, hideOnPhone: true },
            { key: 'tools', label: <VisuallyHidden>{t.change}</VisuallyHidden> },
          ]}
          rows={codes.map(({ id, code, note, kindIds, used, uses }) => ({
            rowKey: id,
            code: <span className="tabular">{code}</span>,
            note: note || '—',
            opens: kinds
              .filter((kind) => kindIds.includes(kind.id))
              .map(({ name }) => name)
              .join(', '),
            used: t.usedOf(used, uses),
            link: (
              <Link to={paths.register(lang, slug, `?code=${encodeURIComponent(code)}`)}>
                {t.publicPage}
              </Link>
            ),
            tools: (
              <span className="flex items-center justify-end gap-4">
                <Link to={`?edit=${id}#edit`} aria-label={t.changeNamed(code)}>
                  {t.change}
                </Link>
                <RemoveButton intent="remove" id={id} label={t.removeNamed(code)} />
              </span>
            ),
          }))}
        />
      )}
      <Section id="edit" title={editing ? t.editCode : t.addCode}>
        <CodeForm
          key={`${editing?.id} ${editing?.version}`}
          code={editing}
          kinds={kinds}
          zone={zone}
          refused={refused}
        />
      </Section>
    </DeskPage>
  )
}
