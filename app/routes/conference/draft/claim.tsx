import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { secretAddress } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { claimSpeaker } from '#server/conference/draft/claim-speaker.ts'
import { showClaim } from '#server/conference/draft/show-claim.ts'
import { draftMeta } from './shared.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  const token = params.token ?? ''
  return answer(async () => ({
    ...localise(await showClaim(context.portal.context(actor), token), lang),
    signedIn: actor.kind === 'account',
    token,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: z.object({}),
    async run(_, context) {
      const id = await claimSpeaker(context, { token: args.params.token ?? '' })
      return redirect(`${paths.ownSpeaker(lang, id)}?done=claimed`, 303)
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.own.claimTitle)

export default function Claim() {
  const { name, conference, signedIn, token } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(conferenceDraft).own
  return (
    <Page title={t.claimTitle} lead={<p>{t.claimText(name, conference)}</p>}>
      {signedIn ? (
        <RefusedForm refused={refused}>
          {(_, busy) => (
            <div>
              <Button disabled={busy}>{t.claimButton}</Button>
            </div>
          )}
        </RefusedForm>
      ) : (
        <>
          <LinkButton href={paths.signIn(lang, paths.speakerClaim(lang, token))}>
            {t.claimSignIn}
          </LinkButton>
          <p className="mt-6 text-muted">
            {t.claimSignUpNote} <Link to={paths.signUp(lang)}>{t.claimSignUp}</Link>
          </p>
        </>
      )}
    </Page>
  )
}
