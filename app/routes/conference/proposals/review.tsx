import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { decisionSchema, reviewSchema } from '#app/domain/conference/proposals/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { DecisionForm } from '#app/features/conference/proposals/decision-form.tsx'
import { ProposalView } from '#app/features/conference/proposals/proposal-view.tsx'
import { ReviewForm } from '#app/features/conference/proposals/review-form.tsx'
import { Reviews } from '#app/features/conference/proposals/reviews.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { formatDayClock } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { DeskPage } from '#app/routes/conference/desk-page.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { decideProposal } from '#server/conference/proposals/decide-proposal.ts'
import { reviewProposal } from '#server/conference/proposals/review-proposal.ts'
import { showProposal } from '#server/conference/proposals/show-proposal.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', code = '' } = args.params
  const names = new URL(args.request.url).searchParams.get('names') === 'yes'
  return answer(async () => localise(await showProposal(context, slug, code, { names }), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', code = '' } = args.params
  await signedIn(args)
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(paths.proposal(lang, slug, code, `?done=${what}`), 303)
  if (form.get('intent') === 'decide')
    return command(args, {
      schema: decisionSchema,
      form,
      async run(input, context) {
        await decideProposal(context, { slug, code, ...input })
        return done(input.decision)
      },
    })
  return command(args, {
    schema: reviewSchema,
    form,
    async run({ comment, conflict, ...rest }, context) {
      const scores = Object.fromEntries(
        Object.entries(rest).flatMap(([name, value]) =>
          name.startsWith('score.') ? [[name.slice('score.'.length), String(value)]] : [],
        ),
      )
      await reviewProposal(context, { slug, code, scores, comment, conflict })
      return done('reviewed')
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.proposal.title || proposals[lang].desk.title)

export default function ReviewProposal() {
  const data = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(proposals)
  const d = t.desk
  const { conference, proposal, decides, named } = data
  const open = proposal.state === 'submitted'
  const done = search.get('done') ?? ''
  return (
    <DeskPage
      title={proposal.title || t.own.untitled}
      above={<Tag>{t.state[proposal.state]}</Tag>}
      crumbs={[
        { label: d.title, href: paths.proposals(lang, conference.slug) },
        { label: proposal.title || t.own.untitled },
      ]}
      lead={
        proposal.submittedAt && (
          <p>
            {d.submitted} {formatDayClock(lang, proposal.submittedAt, conference.zone)}
          </p>
        )
      }
    >
      <div className="grid max-w-[52rem] gap-6">
        {!refused && Object.hasOwn(d.done, done) && (
          <Notice kind="info" live title={d.done[done as keyof typeof d.done]} />
        )}
        {named && (
          <Notice kind="warn" title={d.named}>
            {d.namedText}
          </Notice>
        )}
        {data.changed && open && (
          <Notice kind="warn" title={d.changed}>
            {d.changedText}
          </Notice>
        )}
        <ProposalView proposal={{ ...proposal, ...proposal.texts }} track={proposal.track} />
        {data.hidden && (
          <p className="text-sm text-muted">
            {d.anonymous} {decides && <Link to="?names=yes">{d.showNames}</Link>}
          </p>
        )}
      </div>
      {open && !named && (
        <Section
          id="review"
          title={d.review}
          note={data.score ? d.reviewNoteOrganiser : d.reviewNote}
        >
          <ReviewForm
            criteria={data.criteria}
            scale={data.scale}
            own={data.own}
            refused={refused}
          />
        </Section>
      )}
      {data.score && (
        <Reviews
          criteria={data.criteria}
          scale={data.scale}
          score={data.score}
          reviews={data.reviews}
        />
      )}
      {decides && (open || proposal.state === 'declined') && (
        <DecisionForm proposal={proposal} refused={refused} />
      )}
      {proposal.state === 'accepted' && proposal.sessionId && decides && (
        <p className="mt-8">
          <Link
            to={`${paths.conferenceDesk(lang, conference.slug)}/sessions/${proposal.sessionId}`}
          >
            {d.toSession}
          </Link>
        </p>
      )}
      {proposal.decisionNote && (
        <Section id="told" title={d.reasons}>
          <p className="max-w-measure whitespace-pre-line">{proposal.decisionNote}</p>
        </Section>
      )}
    </DeskPage>
  )
}
