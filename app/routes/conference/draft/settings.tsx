import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { conferenceSchema, stateSchema, versionSchema } from '#app/domain/conference/draft-forms.ts'
import { SettingsFields } from '#app/features/conference/draft/settings-fields.tsx'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { conferenceStates } from '#app/domain/conference/vocabulary.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { changeSettings } from '#server/conference/draft/change-settings.ts'
import { changeState } from '#server/conference/draft/change-state.ts'
import { showSettings } from '#server/conference/draft/show-settings.ts'
import { DeskPage } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(() => showSettings(context, args.params.slug ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  if (form.get('intent') === 'state')
    return command(args, {
      schema: stateSchema,
      form,
      run: async (input, context) => (
        await changeState(context, slug, input),
        redirect(`${paths.conferenceSettings(lang, slug)}?done=opened`, 303)
      ),
    })
  return command(args, {
    schema: conferenceSchema.and(versionSchema),
    form,
    run: async (input, context) => (
      await changeSettings(context, slug, input),
      redirect(`${paths.conferenceSettings(lang, input.slug)}?done=saved`, 303)
    ),
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.settings.title)

export default function Settings() {
  const conference = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const { state, version } = conference
  const lines = (list: readonly { ru: string; en: string }[], lang: 'ru' | 'en') =>
    list.map((one) => one[lang]).join('\n')
  const known = {
    ...conference,
    supportersRu: lines(conference.supporters, 'ru'),
    supportersEn: lines(conference.supporters, 'en'),
    themesRu: lines(conference.themes, 'ru'),
    themesEn: lines(conference.themes, 'en'),
  }
  return (
    <DeskPage crumbs={[{ label: t.settings.title }]} title={t.settings.title}>
      <Said
        done={refused ? null : doneOf(search, t)}
        archived={state === 'archived' && t.archived}
      />
      <Section
        id="state"
        title={t.settings.state}
        note={`${t.settings.stateNow(words.conferenceState[state])} ${t.settings.stateText[state]}`}
      >
        <div className="flex flex-wrap gap-3">
          {conferenceStates
            .filter((one) => one !== state)
            .map((one) => (
              <RefusedForm
                key={one}
                refused={refused?.values.state === one ? refused : undefined}
                intent="state"
              >
                {(_, busy) => (
                  <>
                    <input type="hidden" name="version" value={version} />
                    <input type="hidden" name="state" value={one} />
                    <Button kind={one === 'open' ? 'primary' : 'quiet'} disabled={busy}>
                      {t.settings.setState[one]}
                    </Button>
                  </>
                )}
              </RefusedForm>
            ))}
        </div>
      </Section>
      <RefusedForm refused={refused} className="max-w-none" key={version}>
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={version} />
            <SettingsFields fields={fields} known={known} />
            <div>
              <Button disabled={busy || state === 'archived'}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </DeskPage>
  )
}
