import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { proposalSchema, withdrawSchema } from '#app/domain/conference/proposals/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ProposalForm } from '#app/features/conference/proposals/proposal-form.tsx'
import { ProposalView } from '#app/features/conference/proposals/proposal-view.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { paths } from '#app/paths.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { saveProposal } from '#server/conference/proposals/save-proposal.ts'
import { showOwnProposal } from '#server/conference/proposals/show-own-proposal.ts'
import { withdrawProposal } from '#server/conference/proposals/withdraw-proposal.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', code = '' } = args.params
  return answer(async () => localise(await showOwnProposal(context, slug, code), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', code = '' } = args.params
  await signedIn(args)
  const { form } = await answer(() => readForm(args))
  if (form.get('intent') === 'withdraw')
    return command(args, {
      schema: withdrawSchema,
      form,
      async run(_, context) {
        await withdrawProposal(context, { slug, code })
        return redirect(paths.ownProposal(lang, slug, code, '?done=withdrawn'), 303)
      },
    })
  return command(args, {
    schema: proposalSchema,
    form,
    async run(input, context) {
      const way = form.get('way')
      const submit = way === 'submit'
      const saved = await saveProposal(context, { slug, code, lang, input, submit })
      const done = submit ? 'submitted' : way === 'change' ? 'changed' : 'saved'
      const anchor = way === 'more' ? '#co-speakers' : ''
      return redirect(`${paths.ownProposal(lang, slug, saved, `?done=${done}`)}${anchor}`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => proposals[lang].own.title)

export default function OwnProposal() {
  const { conference, proposal, editable, ...rest } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(proposals)
  const title =
    (lang === 'ru'
      ? proposal?.titleRu || proposal?.titleEn
      : proposal?.titleEn || proposal?.titleRu) || (proposal ? t.own.untitled : t.form.newTitle)
  const done = search.get('done') ?? ''
  const said = !refused && Object.hasOwn(t.own.done, done)
  const live = proposal?.state === 'draft' || proposal?.state === 'submitted'
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.own.title, href: paths.ownProposals(lang, conference.slug) },
        { label: title },
      ]}
      above={proposal && <Tag>{t.state[proposal.state]}</Tag>}
      title={title}
    >
      <div className="grid gap-8">
        {said && <Notice kind="info" live title={t.own.done[done as keyof typeof t.own.done]} />}
        {proposal && <Decision proposal={proposal} />}
        {editable ? (
          <ProposalForm {...rest} proposal={proposal} refused={refused} />
        ) : (
          proposal && (
            <>
              {live && <Notice kind="warn" title={t.form.closed} />}
              <ProposalView proposal={proposal} />
            </>
          )
        )}
        {proposal && live && <Withdraw refused={refused} version={proposal.version} />}
      </div>
    </Page>
  )
}

type Kept = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['proposal']>

function Decision({ proposal: { state, decisionNote } }: { proposal: Kept }) {
  const t = useMessages(proposals).form
  if (state !== 'accepted' && state !== 'declined') return null
  return (
    <Notice kind={state === 'accepted' ? 'info' : 'warn'} title={t[state]}>
      {state === 'accepted' && <p>{t.acceptedText}</p>}
      {decisionNote && (
        <p className="mt-2 whitespace-pre-line">
          {t.decidedNote}: {decisionNote}
        </p>
      )}
    </Notice>
  )
}

function Withdraw({ refused, version }: { refused: Refusal | undefined; version: number }) {
  const t = useMessages(proposals).form
  return (
    <details className="no-print border-t border-line pt-2">
      <summary className="py-2 font-medium">{t.withdrawTitle}</summary>
      <RefusedForm refused={refused} intent="withdraw" className="mt-3">
        {(_, busy) => (
          <>
            <p className="text-sm text-muted">{t.withdrawText}</p>
            <input type="hidden" name="version" value={version} />
            <div>
              <Button kind="danger" disabled={busy}>
                {t.withdraw}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}
