import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { editGroups, type EditField, type Field } from '#app/domain/clusters/editing/groups.ts'
import { registerSchema } from '#app/domain/clusters/editing/request-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { FieldInput } from '#app/features/clusters/editing/field-input.tsx'
import { Asking } from '#app/features/clusters/requests/asking.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { requests } from '#app/i18n/requests.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { openRequest } from '#server/clusters/requests/open-request.ts'
import { registerCluster } from '#server/clusters/requests/register-cluster.ts'
import { requestMeta } from './request-meta.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { requestId, terms } = await openRequest(context)
    return { requestId, terms: localise(terms, lang) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  return command(args, {
    schema: registerSchema,
    async run(registration, context) {
      await registerCluster(context, registration)
      return redirect(`${paths.desk(lang)}?done=asked`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => requestMeta(params, 'register')

const { fields } = editGroups.identity
const required = { kind: 'long', required: true } as const

export default function Register() {
  const { requestId, terms } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(requests)
  const profile = useMessages(clusterProfile)
  const taken = refused?.fields.nameRu === 'taken' || refused?.fields.nameEn === 'taken'
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: t.register.title },
      ]}
      title={t.register.title}
      lead={
        <p>
          {t.register.lead} <Link to={paths.clusters(lang)}>{t.register.first}</Link>.
        </p>
      }
    >
      <RefusedForm refused={refused} className="max-w-none">
        {(form, busy) => {
          const input = (name: EditField, field: Field, spoken?: 'ru' | 'en') => (
            <FieldInput {...{ name, field, form, terms, spoken }} known={{}} />
          )
          const pair = (ru: EditField, en: EditField, field: Field) => (
            <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
              {input(ru, field, 'ru')}
              {input(en, field, 'en')}
            </div>
          )
          return (
            <>
              {taken && <Notice kind="warn">{t.register.taken}</Notice>}
              <h2>{t.register.about}</h2>
              {pair('nameRu', 'nameEn', fields.nameRu)}
              {pair('purposeRu', 'purposeEn', required)}
              {input('regions', fields.regions)}
              {input('specialisations', fields.specialisations)}
              {input('foundedYear', fields.foundedYear)}
              {input('website', fields.website)}
              <h2 className="mt-6 border-t border-ink pt-4">{t.register.you}</h2>
              <Asking {...{ form, busy, requestId }} />
            </>
          )
        }}
      </RefusedForm>
    </Page>
  )
}
