import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { attachEvidenceSchema, removeEvidenceSchema } from '#app/domain/clusters/evidence-forms.ts'
import { MOST_FILES_OF_DOCUMENT } from '#app/domain/clusters/evidence.ts'
import { acceptOf, documentKinds, LARGEST_FILE } from '#app/domain/files/file-types.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { EvidenceFiles } from '#app/features/clusters/evidence/evidence-files.tsx'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { files } from '#app/i18n/files.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { attachEvidence } from '#server/clusters/attach-evidence.ts'
import { removeEvidence } from '#server/clusters/remove-evidence.ts'
import { showEvidence } from '#server/clusters/show-evidence.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const context = await signedIn(args)
  return answer(async () => {
    const { name, documents } = await showEvidence(context, slug)
    return {
      slug,
      name: name[lang],
      limits: {
        accept: acceptOf(documentKinds),
        most: LARGEST_FILE,
        files: MOST_FILES_OF_DOCUMENT,
      },
      documents: documents.map(({ id, kind, title, date, files }) => ({
        id,
        kind,
        date,
        title: localise(title, lang),
        files: files.map(({ attachedAt, sha256: _, ...file }) => ({
          ...file,
          attached: attachedAt.toISOString().slice(0, 10),
        })),
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const done = (what: string, document: string) =>
    redirect(
      `${paths.clusterEvidence(lang, slug)}?done=${what}&document=${encodeURIComponent(document)}#document-${document}`,
      303,
    )
  // Whoever may not see this page must not make the portal read twenty megabytes.
  const before = args.context.upload && (await signedIn(args))
  if (before) await answer(() => showEvidence(before, slug))
  const limits = { file: LARGEST_FILE }
  const read = await answer(() => readForm(args, limits))
  if (read.form.get('intent') === 'remove')
    return command(args, {
      schema: removeEvidenceSchema,
      form: read.form,
      async run({ document, remove }, context) {
        await removeEvidence(context, { slug, documentId: document, fileId: remove })
        return done('removed', document)
      },
    })
  return command(args, {
    schema: attachEvidenceSchema,
    read,
    files: limits,
    async run({ document, file }, context) {
      const kept = await Promise.all(
        file.map(async (one) => ({
          bytes: new Uint8Array(await one.arrayBuffer()),
          name: one.name,
          declaredType: one.type,
        })),
      )
      await attachEvidence(context, { slug, documentId: document, files: kept })
      return done('added', document)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => `${files[lang].evidence.title}: ${data?.name ?? ''}`)

export default function EditEvidence() {
  const { slug, name, documents, limits } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(files)
  const words = useMessages(clusterWords)
  const profile = useMessages(clusterProfile)
  const done = search.get('done')
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.evidence.title },
      ]}
      title={t.evidence.title}
      lead={<p>{t.evidence.lead}</p>}
    >
      {documents.length === 0 && (
        <EmptyState
          title={t.evidence.noDocuments}
          action={
            <LinkButton href={paths.cluster(lang, slug)} kind="quiet">
              {t.evidence.toProfile}
            </LinkButton>
          }
        >
          {t.evidence.noDocumentsText}
        </EmptyState>
      )}
      {documents.map((document) => (
        <Section
          key={document.id}
          id={`document-${document.id}`}
          title={document.title}
          note={[
            words.documentKind[document.kind],
            document.date && formatPartialDate(lang, document.date),
          ]
            .filter(Boolean)
            .join(', ')}
        >
          {(done === 'added' || done === 'removed') &&
            search.get('document') === document.id &&
            !refused && (
              <div className="mb-5">
                <Notice kind="info" live title={t.evidence[done]} />
              </div>
            )}
          <EvidenceFiles document={document} limits={limits} refused={refused} />
        </Section>
      ))}
    </Page>
  )
}
