import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { callSchema } from '#app/domain/conference/proposals/forms.ts'
import { MOST_CRITERIA } from '#app/domain/conference/proposals/vocabulary.ts'
import { sessionKinds } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { setCall } from '#server/conference/proposals/set-call.ts'
import { showCallSettings } from '#server/conference/proposals/show-call-settings.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(() => showCallSettings(context, args.params.slug ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  await signedIn(args)
  return command(args, {
    schema: callSchema,
    async run(input, context) {
      await setCall(context, slug, input)
      return redirect(paths.proposals(lang, slug, '?done=call'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => proposals[lang].settings.title)

export default function CallSettings() {
  const { conference, settings } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const words = useMessages(conferenceWords)
  const { settings: t, desk } = useMessages(proposals)
  return (
    <DeskPage
      title={t.title}
      lead={<p>{t.lead(conference.zone)}</p>}
      crumbs={[
        { label: desk.title, href: paths.proposals(lang, conference.slug) },
        { label: desk.settingsTitle },
      ]}
    >
      <RefusedForm refused={refused} className="max-w-none">
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={settings.version} />
            <div className="grid max-w-[52rem] gap-5 sm:grid-cols-2">
              <TextArea
                label={t.textRu}
                hint={t.textHint}
                rows={8}
                lang="ru"
                {...fields.of('textRu', settings.textRu)}
              />
              <TextArea
                label={t.textEn}
                hint={t.textHint}
                rows={8}
                lang="en"
                {...fields.of('textEn', settings.textEn)}
              />
              <TextField
                label={t.opensAt}
                type="datetime-local"
                {...fields.of('opensAt', settings.opensAt)}
              />
              <TextField
                label={t.closesAt}
                type="datetime-local"
                {...fields.of('closesAt', settings.closesAt)}
              />
              <TextField
                label={t.mostEach}
                inputMode="numeric"
                {...fields.of('mostEach', settings.mostEach)}
              />
              <TextField
                label={t.abstractMost}
                inputMode="numeric"
                {...fields.of('abstractMost', settings.abstractMost)}
              />
              <Choices
                name="kinds"
                label={t.kinds}
                options={sessionKinds
                  .filter((kind) => kind !== 'break')
                  .map((kind) => ({ value: kind, label: words.kind[kind] }))}
                ticked={(value) =>
                  fields.ticked(
                    'kinds',
                    value,
                    settings.kinds.some((kind) => kind === value),
                  )
                }
                error={fields.of('kinds').error}
              />
            </div>
            <Section id="criteria" title={t.criteria} note={t.criteriaNote}>
              <div className="grid max-w-[52rem] gap-5">
                <TextField
                  label={t.scale}
                  hint={t.scaleHint}
                  inputMode="numeric"
                  {...fields.of('scale', settings.scale)}
                />
                {Array.from({ length: MOST_CRITERIA }, (_, i) => (
                  <Criterion key={i} i={i} known={settings.criteria[i]} fields={fields} />
                ))}
              </div>
            </Section>
            <div className="grid gap-1 border-t border-ink pt-4">
              <Checkbox
                name="anonymous"
                value="yes"
                label={t.anonymous}
                defaultChecked={fields.ticked('anonymous', 'yes', settings.anonymous)}
              />
              <Checkbox
                name="published"
                value="yes"
                label={t.published}
                defaultChecked={fields.ticked('published', 'yes', settings.published)}
              />
            </div>
            <div>
              <Button disabled={busy}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </DeskPage>
  )
}

type CriterionProps = {
  i: number
  known: { id: string; name: { ru: string; en: string }; weight: number } | undefined
  fields: ReturnType<typeof useFields>
}

function Criterion({ i, known, fields }: CriterionProps) {
  const t = useMessages(proposals).settings
  const name = (part: string) => `criterion.${i}.${part}`
  return (
    <fieldset className="grid gap-x-5 gap-y-3 sm:grid-cols-[1fr_1fr_6rem]">
      <legend className="mb-2 text-sm text-muted">{t.criterion(i + 1)}</legend>
      <input type="hidden" name={name('id')} value={known?.id ?? ''} />
      <TextField label={t.criterionRu} lang="ru" {...fields.of(name('ru'), known?.name.ru)} />
      <TextField label={t.criterionEn} lang="en" {...fields.of(name('en'), known?.name.en)} />
      <TextField
        label={t.weight}
        inputMode="numeric"
        {...fields.of(name('weight'), known?.weight ?? 1)}
      />
    </fieldset>
  )
}
