import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { claimSchema } from '#app/domain/clusters/editing/request-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Asking } from '#app/features/clusters/requests/asking.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { desk } from '#app/i18n/desk.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { requests } from '#app/i18n/requests.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { claimCluster } from '#server/clusters/requests/claim-cluster.ts'
import { openRequest } from '#server/clusters/requests/open-request.ts'
import { requestMeta } from './request-meta.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { cluster, ...opened } = await openRequest(context, args.params.slug ?? '')
    return { ...opened, cluster: localise(cluster!, lang) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  return command(args, {
    schema: claimSchema,
    async run(claim, context) {
      await claimCluster(context, { ...claim, slug: args.params.slug ?? '' })
      return redirect(`${paths.desk(lang)}?done=asked`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => requestMeta(params, 'claim')

export default function Claim() {
  const { cluster, state, requestId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(requests)
  const words = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const onDesk = useMessages(desk)
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, cluster.slug) },
        { label: t.claim.title },
      ]}
      above={<p className="text-sm text-muted">{cluster.name}</p>}
      title={t.claim.title}
      lead={<p>{t.claim.lead}</p>}
    >
      {state === 'represents' ? (
        <EmptyState
          title={t.claim.represents}
          action={
            <LinkButton href={paths.editCluster(lang, cluster.slug)}>
              {words.editProfile}
            </LinkButton>
          }
        />
      ) : state === 'waiting' ? (
        <EmptyState
          title={t.claim.waiting}
          action={<LinkButton href={paths.desk(lang)}>{onDesk.title}</LinkButton>}
        >
          {t.claim.waitingText}
        </EmptyState>
      ) : (
        <RefusedForm refused={refused}>
          {(form, busy) => <Asking {...{ form, busy, requestId }} />}
        </RefusedForm>
      )}
    </Page>
  )
}
