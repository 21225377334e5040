import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { idSchema } from '#app/domain/conference/draft-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { claimSpeaker } from '#server/conference/draft/claim-speaker.ts'
import { showOwnSpeaking } from '#server/conference/draft/show-own-speaking.ts'
import { draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showOwnSpeaking(context), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: idSchema,
    async run({ id }, context) {
      const speaker = await claimSpeaker(context, { speakerId: id })
      return redirect(`${paths.ownSpeaker(lang, speaker)}?done=claimed`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.own.title)

export default function OwnSpeaking() {
  const { own, claimable } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(conferenceDraft).own
  const account = useMessages(accounts).account
  return (
    <Page
      crumbs={[{ label: account.title, href: paths.account(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {own.length === 0 && claimable.length === 0 && (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      )}
      {own.length > 0 && (
        <ul className="border-t border-line">
          {own.map(({ id, name, conference }) => (
            <li key={id} className="border-b border-line py-3">
              <Link to={paths.ownSpeaker(lang, id)}>{conference}</Link>
              <span className="block text-sm text-muted">{name}</span>
            </li>
          ))}
        </ul>
      )}
      {claimable.length > 0 && (
        <Section id="claimable" title={t.claimable} note={t.claimableNote}>
          <ul className="border-t border-line">
            {claimable.map(({ id, name, conference }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
              >
                <span>
                  {name}
                  <span className="block text-sm text-muted">{conference}</span>
                </span>
                <RefusedForm refused={refused?.values.id === id ? refused : undefined}>
                  {(_, busy) => (
                    <>
                      <input type="hidden" name="id" value={id} />
                      <Button disabled={busy}>{t.claim}</Button>
                    </>
                  )}
                </RefusedForm>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
