import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { newConferenceSchema } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { createConference } from '#server/conference/draft/create-conference.ts'
import { draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    if (!can(context.actor, 'conference.create')) throw new DomainError('permission.denied')
    return null
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: newConferenceSchema,
    async run(input, context) {
      await createConference(context, input)
      return redirect(`${paths.conferenceSettings(lang, input.slug)}?done=created`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.create.title)

export default function NewConference() {
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  const s = t.settings
  return (
    <Page
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.conferences, href: paths.conferencesDesk(lang) },
        { label: t.create.title },
      ]}
      title={t.create.title}
      lead={<p>{t.create.lead}</p>}
    >
      <RefusedForm refused={refused}>
        {(fields, busy) => (
          <>
            <TextField label={s.titleRu} {...fields.of('titleRu')} />
            <TextField label={s.titleEn} lang="en" {...fields.of('titleEn')} />
            <TextField label={s.slug} hint={s.slugHint} {...fields.of('slug')} />
            <TextField label={s.cityRu} {...fields.of('cityRu')} />
            <TextField label={s.cityEn} lang="en" {...fields.of('cityEn')} />
            <TextField label={s.organiserRu} {...fields.of('organiserRu')} />
            <TextField label={s.organiserEn} lang="en" {...fields.of('organiserEn')} />
            <TextField label={s.startsOn} type="date" {...fields.of('startsOn')} />
            <TextField label={s.endsOn} type="date" {...fields.of('endsOn')} />
            <TextField label={s.zone} hint={s.zoneHint} {...fields.of('zone', 'Europe/Moscow')} />
            <div>
              <Button disabled={busy}>{t.create.button}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
