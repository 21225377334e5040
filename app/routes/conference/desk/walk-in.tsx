import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { walkInSchema } from '#app/domain/conference/registration/forms.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { showWalkIn } from '#server/conference/desk/show-walk-in.ts'
import { registerWalkIn } from '#server/conference/registration/register-walk-in.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '' } = args.params
  return answer(() => showWalkIn(context, { slug, lang }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '' } = args.params
  return command(args, {
    schema: walkInSchema,
    async run(form, context) {
      const { conferenceId } = await showWalkIn(context, { slug, lang })
      const { id } = await registerWalkIn(context, { conferenceId, ...form })
      return redirect(`${paths.conferenceAttendee(lang, slug, id)}?done=added`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceAttendees[lang].walkIn.title)

export default function WalkIn() {
  const { kinds, countries } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { title, walkIn: t, one } = useMessages(conferenceAttendees)
  return (
    <DeskPage
      wide={false}
      crumbs={[{ label: title, href: paths.conferenceAttendees(lang, slug) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {kinds.length === 0 ? (
        <EmptyState title={t.noKinds}>{t.noKindsText}</EmptyState>
      ) : (
        <RefusedForm refused={refused}>
          {(fields, busy) => (
            <>
              <TextField label={t.name} hint={t.nameHint} {...fields.of('name')} />
              <TextField label={t.latin} optional {...fields.of('nameLatin')} />
              <TextField label={t.organisation} optional {...fields.of('organisation')} />
              <TextField label={t.position} optional {...fields.of('position')} />
              <TextField label={t.email} type="email" optional {...fields.of('email')} />
              <Select label={t.kind} options={kinds} {...fields.of('kindId')} />
              <Select
                label={t.country}
                options={[{ value: '', label: '—' }, ...countries]}
                {...fields.of('country')}
              />
              <Select
                label={t.lang}
                options={langs.map((value) => ({ value, label: one.langName[value] }))}
                {...fields.of('lang', lang)}
              />
              <div>
                <Checkbox
                  name="consent"
                  value="yes"
                  label={t.consent}
                  defaultChecked={fields.ticked('consent', 'yes', false)}
                />
                {fields.of('consent').error && (
                  <p className="text-sm font-medium text-danger">{fields.of('consent').error}</p>
                )}
              </div>
              <div>
                <Button disabled={busy}>{t.submit}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      )}
    </DeskPage>
  )
}
