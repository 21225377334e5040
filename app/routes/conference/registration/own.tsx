import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { changeOwnSchema, swapSchema } from '#app/domain/conference/registration/forms.ts'
import { problem } from '#app/domain/shared/form.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { OwnFacts } from '#app/features/conference/registration/own-facts.tsx'
import { OwnForms } from '#app/features/conference/registration/own-forms.tsx'
import { OwnHistory } from '#app/features/conference/registration/own-history.tsx'
import { OwnState } from '#app/features/conference/registration/own-state.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { paths } from '#app/paths.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { useActionData } from '@remix-run/react'
import { actorOf } from '#server/accounts/current-actor.ts'
import { listChoices } from '#server/clusters/list-choices.ts'
import { answerOffer } from '#server/conference/registration/answer-offer.ts'
import { cancelOwn } from '#server/conference/registration/cancel-own.ts'
import { changeOwn } from '#server/conference/registration/change-own.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { swapOwn } from '#server/conference/registration/swap-own.ts'
import { withAnswers } from './shared.ts'

const DONE = ['registered', 'changed', 'accepted', 'taken', 'left', 'cancelled', 'swapped'] as const

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  const done = new URL(request.url).searchParams.get('done')
  const { slug = '', token = '' } = params
  return answer(async () => {
    const shown = await showOwn(own, { slug, token })
    const { answers } = shown.registration
    return {
      ...localise(shown, lang),
      // Answers are data, not words.
      answers,
      token,
      choices: shown.live ? await listChoices(own, lang) : { clusters: [], countries: [] },
      done: DONE.find((one) => one === done) ?? null,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const link = { slug: args.params.slug ?? '', token: args.params.token ?? '' }
  const { form } = await answer(() => readForm(args))
  const back = (done: (typeof DONE)[number]) =>
    redirect(paths.registration(lang, link.slug, link.token, `?done=${done}`), 303)
  switch (form.get('intent')) {
    case 'cancel':
      return command(args, {
        form,
        schema: z.object({ sure: z.literal('yes', problem('required')) }),
        run: async (_, context) => (await cancelOwn(context, link), back('cancelled')),
      })
    case 'offer':
      return command(args, {
        form,
        schema: z.object({ answer: z.enum(['accept', 'leave'], problem('choice')) }),
        async run({ answer: said }, context) {
          await answerOffer(context, { ...link, accept: said === 'accept' })
          return back(said === 'accept' ? 'taken' : 'left')
        },
      })
    case 'swap':
      return command(args, {
        form,
        schema: swapSchema,
        async run({ email, registrationId: _, ...input }, context) {
          await swapOwn(context, { ...link, ...input, email: email ?? '' })
          return redirect(paths.register(lang, link.slug, '?done=swapped'), 303)
        },
      })
    default:
      return command(args, {
        form,
        schema: withAnswers(
          changeOwnSchema.extend({ consent: z.literal('yes', problem('agreement')).optional() }),
        ),
        async run(input, context) {
          const { consentAt } = await changeOwn(context, { ...link, ...input })
          return back(input.consent && consentAt ? 'accepted' : 'changed')
        },
      })
  }
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registration[lang].ownTitle)

export default function Own() {
  const shown = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(registration)
  const { conference, registration: row, done } = shown
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.ownTitle },
      ]}
      title={t.states[row.state]}
      lead={<p>{t.stateText[row.state]}</p>}
    >
      {done && !refused && <Notice kind="info" live title={t.done[done]} />}
      <OwnState shown={shown} refused={refused} />
      <OwnFacts shown={shown} />
      <OwnForms shown={shown} refused={refused} />
      <OwnHistory history={shown.history} zone={conference.zone} />
    </Page>
  )
}
