import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { LARGEST_TABLE, MOST_ROWS } from '#app/domain/clusters/participants-import/columns.ts'
import { startImportSchema } from '#app/domain/clusters/participants-import/forms.ts'
import { acceptOf, tableKinds } from '#app/domain/files/file-types.ts'
import { TableRules } from '#app/features/clusters/participants-import/table-rules.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { showImports } from '#server/clusters/participants-import/show-imports.ts'
import { startImport } from '#server/clusters/participants-import/start-import.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const context = await signedIn(args)
  return answer(async () => {
    const { name, participants, imports } = await showImports(context, slug)
    return {
      slug,
      name: name[lang],
      participants,
      limits: { accept: acceptOf(tableKinds), most: LARGEST_TABLE, rows: MOST_ROWS },
      imports: imports.map(({ createdAt, appliedAt, ...one }) => ({
        ...one,
        created: createdAt.toISOString().slice(0, 10),
        applied: appliedAt !== null,
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  return command(args, {
    schema: startImportSchema,
    files: { file: LARGEST_TABLE },
    before: (context) => showImports(context, slug),
    async run({ file }, context) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const table = { bytes, name: file.name, declaredType: file.type }
      const id = await startImport(context, { slug, file: table })
      return redirect(paths.participantsImport(lang, slug, id), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => `${participantsImport[lang].title}: ${data?.name ?? ''}`)

export default function ParticipantsImports() {
  const { slug, name, participants, limits, imports } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(participantsImport)
  const profile = useMessages(clusterProfile)
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.title },
      ]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {search.get('done') === 'discarded' && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={t.check.discarded} />
        </div>
      )}
      <RefusedForm refused={refused} encType="multipart/form-data">
        {(fields, busy) => (
          <>
            <FileField
              name="file"
              label={t.file}
              hint={t.limits(limits.most / 1024 ** 2, limits.rows)}
              error={fields.of('file').error}
              accept={limits.accept}
              most={limits.most}
            />
            <div>
              <Button disabled={busy}>{busy ? t.sending : t.send}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <Section id="template" title={t.template} note={t.templateText(participants)}>
        <div className="flex flex-wrap gap-3">
          {(['xlsx', 'csv'] as const).map((format) => (
            <LinkButton
              key={format}
              href={paths.participantsTable(lang, slug, format)}
              kind="quiet"
              plain
            >
              <Icon name="download" /> {t[format]}
            </LinkButton>
          ))}
        </div>
      </Section>
      <Section id="rules" title={t.howTitle} note={t.how}>
        <TableRules />
      </Section>
      {imports.length > 0 && (
        <Section id="before" title={t.before}>
          <DataTable
            caption={t.before}
            hideCaption
            columns={[
              { key: 'file', label: t.historyColumns.file },
              { key: 'date', label: t.historyColumns.date },
              { key: 'result', label: t.historyColumns.result },
            ]}
            rows={imports.map((one) => ({
              rowKey: one.id,
              file: (
                <Link to={paths.participantsImport(lang, slug, one.id)} className="wrap-anywhere">
                  {one.name}
                </Link>
              ),
              date: formatPartialDate(lang, one.created),
              result: one.counts ? t.counted(one.counts.create, one.counts.update) : t.open,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
