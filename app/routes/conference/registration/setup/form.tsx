import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  fieldSchema,
  moveFieldSchema,
  removeSchema,
} from '#app/domain/conference/registration/setup-forms.ts'
import { FieldForm } from '#app/features/conference/registration/field-form.tsx'
import { FieldList } from '#app/features/conference/registration/field-list.tsx'
import { RefusedNotice } from '#app/features/conference/registration/refused-notice.tsx'
import { SetupParts } from '#app/features/conference/registration/setup-parts.tsx'
import { useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { moveField } from '#server/conference/registration/move-field.ts'
import { removeField } from '#server/conference/registration/remove-field.ts'
import { saveField } from '#server/conference/registration/save-field.ts'
import { showSetUp } from '#server/conference/registration/show-set-up.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { slug, fields, kinds } = await showSetUp(context, args.params.slug ?? '')
    return {
      slug,
      fields: fields.map(({ erasedAt, ...field }) => ({ ...field, erased: erasedAt !== null })),
      kinds: kinds.map(({ id, nameRu, nameEn }) => ({ id, name: lang === 'ru' ? nameRu : nameEn })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string, id = '') =>
    redirect(paths.registrationForm(lang, slug, `?done=${what}${id && `#field-${id}`}`), 303)
  switch (form.get('intent')) {
    case 'move':
      return command(args, {
        form,
        schema: moveFieldSchema,
        run: async (input, context) => (
          await moveField(context, { slug, ...input }),
          done('saved', input.id)
        ),
      })
    case 'remove':
      return command(args, {
        form,
        schema: removeSchema,
        run: async ({ id }, context) => (await removeField(context, { slug, id }), done('removed')),
      })
    default:
      return command(args, {
        form,
        schema: fieldSchema,
        run: async (input, context) => done('saved', await saveField(context, { slug, ...input })),
      })
  }
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registrationSetup[lang].formTitle)

export default function RegistrationForm() {
  const { slug, fields, kinds } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const t = useMessages(registrationSetup)
  const editing = fields.find(({ id }) => id === search.get('field'))
  const done = search.get('done')
  return (
    <DeskPage crumbs={[{ label: t.formTitle }]} title={t.formTitle} lead={<p>{t.formLead}</p>}>
      <SetupParts slug={slug} here="form" />
      {!refused && done === 'saved' && <Notice kind="info" live title={t.saved} />}
      {!refused && done === 'removed' && <Notice kind="info" live title={t.removed} />}
      <RefusedNotice refused={refused && refused.intent !== 'field' ? refused : undefined} />
      <FieldList fields={fields} kinds={kinds} />
      <Section id="edit" title={editing ? t.editField : t.addField}>
        <FieldForm
          key={editing?.id}
          field={editing}
          fields={fields}
          kinds={kinds}
          refused={refused}
        />
      </Section>
    </DeskPage>
  )
}
