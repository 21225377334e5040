import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  kindSchema,
  quotaSchema,
  removeSchema,
  setupSchema,
} from '#app/domain/conference/registration/setup-forms.ts'
import { KindForm } from '#app/features/conference/registration/kind-form.tsx'
import { QuotaForm } from '#app/features/conference/registration/quota-form.tsx'
import { RefusedNotice } from '#app/features/conference/registration/refused-notice.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { RemoveButton } from '#app/ui/list-buttons.tsx'
import { SetupForm } from '#app/features/conference/registration/setup-form.tsx'
import { SetupParts } from '#app/features/conference/registration/setup-parts.tsx'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { removeKind } from '#server/conference/registration/remove-kind.ts'
import { removeQuota } from '#server/conference/registration/remove-quota.ts'
import { saveKind } from '#server/conference/registration/save-kind.ts'
import { saveQuota } from '#server/conference/registration/save-quota.ts'
import { saveSetup } from '#server/conference/registration/save-setup.ts'
import { showSetUp } from '#server/conference/registration/show-set-up.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { slug, zone, kinds, quotas, setup } = await showSetUp(context, args.params.slug ?? '')
    const name = ({ nameRu, nameEn }: { nameRu: string; nameEn: string }) =>
      lang === 'ru' ? nameRu : nameEn
    return {
      slug,
      zone,
      setup,
      kinds: kinds.map((kind) => ({ ...kind, name: name(kind) })),
      quotas: quotas.map((quota) => ({ ...quota, name: name(quota) })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(paths.registrationDesk(lang, slug, `?done=${what}`), 303)
  switch (form.get('intent')) {
    case 'kind':
      return command(args, {
        form,
        schema: kindSchema,
        run: async (input, context) => (await saveKind(context, { slug, ...input }), done('saved')),
      })
    case 'remove-kind':
      return command(args, {
        form,
        schema: removeSchema,
        run: async ({ id }, context) => (await removeKind(context, { slug, id }), done('removed')),
      })
    case 'quota':
      return command(args, {
        form,
        schema: quotaSchema,
        run: async (input, context) => (
          await saveQuota(context, { slug, ...input }),
          done('saved')
        ),
      })
    case 'remove-quota':
      return command(args, {
        form,
        schema: removeSchema,
        run: async ({ id }, context) => (await removeQuota(context, { slug, id }), done('removed')),
      })
    default:
      return command(args, {
        form,
        schema: setupSchema,
        run: async (input, context) => (
          await saveSetup(context, { slug, ...input }),
          done('saved')
        ),
      })
  }
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registrationSetup[lang].title)

export default function Kinds() {
  const { slug, zone, setup, kinds, quotas } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const t = useMessages(registrationSetup)
  const kind = kinds.find(({ id }) => id === search.get('kind'))
  const quota = quotas.find(({ id }) => id === search.get('quota'))
  const done = search.get('done')
  return (
    <DeskPage crumbs={[{ label: t.title }]} title={t.title} lead={<p>{t.lead}</p>}>
      <SetupParts slug={slug} here="kinds" />
      {!refused && done === 'saved' && <Notice kind="info" live title={t.saved} />}
      {!refused && done === 'removed' && <Notice kind="info" live title={t.removed} />}
      <RefusedNotice refused={refused?.intent?.startsWith('remove') ? refused : undefined} />
      <Section id="kinds" title={t.kinds}>
        <KindTable />
      </Section>
      {kind || search.has('kind') || refused?.intent === 'kind' || kinds.length === 0 ? (
        <Section id="edit-kind" title={kind ? t.editKind : t.addKind} level={3}>
          <KindForm
            key={`${kind?.id} ${kind?.version}`}
            kind={kind}
            zone={zone}
            refused={refused}
          />
        </Section>
      ) : (
        <p className="mt-6">
          <LinkButton href="?kind=new#edit-kind" kind="quiet">
            {t.addKind}
          </LinkButton>
        </p>
      )}
      <Section id="quotas" title={t.quotas} note={t.quotasNote}>
        <QuotaTable />
      </Section>
      {quota || search.has('quota') || refused?.intent === 'quota' ? (
        <Section id="edit-quota" title={quota ? t.editQuota : t.addQuota} level={3}>
          <QuotaForm
            key={`${quota?.id} ${quota?.version}`}
            quota={quota}
            kinds={kinds}
            refused={refused}
          />
        </Section>
      ) : (
        <p className="mt-6">
          <LinkButton href="?quota=new#edit-quota" kind="quiet">
            {t.addQuota}
          </LinkButton>
        </p>
      )}
      <Section id="whole" title={t.whole}>
        <SetupForm key={setup.version} setup={setup} zone={zone} refused={refused} />
      </Section>
    </DeskPage>
  )
}

function KindTable() {
  const { kinds } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(registrationSetup)
  if (kinds.length === 0) return <EmptyState title={t.noKinds}>{t.noKindsText}</EmptyState>
  const number = (n: number) => formatNumber(lang, n)
  return (
    <DataTable
      caption={t.kinds}
      hideCaption
      columns={[
        { key: 'name', label: t.kind },
        { key: 'confirmed', label: t.confirmed, align: 'right' },
        { key: 'pending', label: t.pending, align: 'right', hideOnPhone: true },
        { key: 'waiting', label: t.waiting, align: 'right', hideOnPhone: true },
        { key: 'tools', label: <VisuallyHidden>{t.change}</VisuallyHidden> },
      ]}
      rows={kinds.map(({ id, name, confirmed, pending, waiting }) => ({
        rowKey: id,
        name,
        confirmed: number(confirmed),
        pending: number(pending),
        waiting: number(waiting),
        tools: (
          <span className="flex items-center justify-end gap-4">
            <Link to={`?kind=${id}#edit-kind`} aria-label={t.changeNamed(name)}>
              {t.change}
            </Link>
            <RemoveButton intent="remove-kind" id={id} label={t.removeNamed(name)} />
          </span>
        ),
      }))}
    />
  )
}

function QuotaTable() {
  const { quotas, kinds } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(registrationSetup)
  if (quotas.length === 0) return <p className="text-muted">{t.noQuotas}</p>
  const number = (n: number) => formatNumber(lang, n)
  return (
    <DataTable
      caption={t.quotas}
      hideCaption
      columns={[
        { key: 'name', label: t.quota },
        { key: 'covers', label: t.covers, hideOnPhone: true },
        { key: 'taken', label: t.taken, align: 'right' },
        { key: 'size', label: t.size, align: 'right' },
        { key: 'free', label: t.free, align: 'right', hideOnPhone: true },
        { key: 'tools', label: <VisuallyHidden>{t.change}</VisuallyHidden> },
      ]}
      rows={quotas.map(({ id, name, size, taken, kindIds }) => ({
        rowKey: id,
        name,
        covers: kinds
          .filter((kind) => kindIds.includes(kind.id))
          .map((kind) => kind.name)
          .join(', '),
        taken: number(taken),
        size: size === null ? t.unlimited : number(size),
        free: size === null ? '—' : size < taken ? t.over(taken - size) : number(size - taken),
        tools: (
          <span className="flex items-center justify-end gap-4">
            <Link to={`?quota=${id}#edit-quota`} aria-label={t.changeNamed(name)}>
              {t.change}
            </Link>
            <RemoveButton intent="remove-quota" id={id} label={t.removeNamed(name)} />
          </span>
        ),
      }))}
    />
  )
}
