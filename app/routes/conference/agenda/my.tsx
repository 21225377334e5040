import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useNavigate, useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import { nothingSchema, seatSchema, starsSchema } from '#app/domain/conference/agenda/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AgendaDays } from '#app/features/conference/agenda/agenda-days.tsx'
import { FeedSection } from '#app/features/conference/agenda/feed-section.tsx'
import { SeatForm } from '#app/features/conference/agenda/seat-panel.tsx'
import { StarForm } from '#app/features/conference/agenda/star-form.tsx'
import { rememberedStars } from '#app/features/conference/agenda/stars.ts'
import { agenda as words } from '#app/i18n/agenda.ts'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { changeStars } from '#server/conference/agenda/change-stars.ts'
import { giveUpSeat } from '#server/conference/agenda/give-up-seat.ts'
import { makeFeed } from '#server/conference/agenda/make-feed.ts'
import { revokeFeed } from '#server/conference/agenda/revoke-feed.ts'
import { previewAgenda } from '#server/conference/agenda/preview-agenda.ts'
import { showAgenda } from '#server/conference/agenda/show-agenda.ts'
import { takeSeat } from '#server/conference/agenda/take-seat.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const slug = params.slug ?? ''
  const actor = await actorOf(request, context)
  const signedIn = actor.kind === 'account'
  const verbs = context.portal.context(actor)
  const chosen = new URL(request.url).searchParams.get('s') ?? ''
  return answer(async () => {
    context.reads('conference')
    const found = signedIn
      ? await showAgenda(verbs, slug)
      : await previewAgenda(verbs, slug, chosen.split(','))
    const { feedToken, ...agenda } = localise(found, lang)
    return {
      ...agenda,
      signedIn,
      feed: feedToken && `${context.portal.env.PUBLIC_URL}${paths.ownCalendar(feedToken)}`,
      now: verbs.now().toISOString(),
      zoneName: zoneName(lang, agenda.conference.zone, agenda.items[0]?.start ?? verbs.now()),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args
  const lang = langOf(params)
  const slug = params.slug ?? ''
  const mine = (done: string) => paths.ownAgenda(lang, slug, `?done=${done}`)
  const { form } = await answer(() => readForm(args))
  if ((await actorOf(request, context)).kind === 'visitor')
    return redirect(paths.signIn(lang, paths.ownAgenda(lang, slug)), 303)
  switch (form.get('intent')) {
    case 'seat':
    case 'line':
      return command(args, {
        schema: seatSchema,
        form,
        async run({ code, back }, verbs) {
          const line = form.get('intent') === 'line'
          const state = await takeSeat(verbs, { slug, code, line })
          return redirect(after(back, state === 'taken' ? 'seat' : 'line', mine), 303)
        },
      })
    case 'give-up':
      return command(args, {
        schema: seatSchema,
        form,
        async run({ code, back }, verbs) {
          await giveUpSeat(verbs, { slug, code })
          return redirect(after(back, 'given-up', mine), 303)
        },
      })
    case 'feed':
    case 'feed-off':
      return command(args, {
        schema: nothingSchema,
        form,
        async run(_, verbs) {
          const off = form.get('intent') === 'feed-off'
          await (off ? revokeFeed(verbs, slug) : makeFeed(verbs, slug))
          return redirect(`${mine(off ? 'feed-off' : 'feed')}#calendar`, 303)
        },
      })
    default:
      return command(args, {
        schema: starsSchema,
        form,
        run: async (input, verbs) => (
          await changeStars(verbs, slug, input),
          redirect(mine('star'), 303)
        ),
      })
  }
}

/** The page one came from, told what was done; otherwise the agenda. */
function after(back: string | undefined, done: string, mine: (done: string) => string): string {
  if (!back) return mine(done)
  const url = new URL(back, 'http://here.invalid')
  url.searchParams.set('done', done)
  return `${url.pathname}${url.search}#seats`
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) =>
    data ? words[lang].feed.name(data.conference.title) : words[lang].title,
  )

export default function OwnAgenda() {
  const agenda = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(words)
  const { conference, items, signedIn, released } = agenda
  useRemembered(conference.slug, signedIn)
  const programme = paths.programme(lang, conference.slug)
  const pairs = items.reduce((sum, { clashes }) => sum + clashes.length, 0) / 2
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.title },
      ]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={
        released &&
        items.length > 0 && (
          <LinkButton href={programme} kind="quiet">
            {t.toProgramme}
          </LinkButton>
        )
      }
    >
      <div className="grid gap-6">
        <StarForm slug={conference.slug} signedIn={signedIn} />
        <Said />
        {!signedIn && items.length > 0 && <SignInFirst slug={conference.slug} />}
        {!released ? (
          <EmptyState title={t.noProgramme}>{t.noProgrammeText}</EmptyState>
        ) : items.length === 0 ? (
          <EmptyState
            title={t.empty}
            action={<LinkButton href={programme}>{t.toProgramme}</LinkButton>}
          >
            <p>{t.emptyText}</p>
            {!signedIn && <p className="mt-2 text-sm">{t.needsScripts}</p>}
          </EmptyState>
        ) : (
          <>
            {pairs > 0 && (
              <Notice kind="warn" title={t.clashesCount(pairs)}>
                {t.clashesText}
              </Notice>
            )}
            <AgendaDays
              items={items}
              conference={conference}
              now={agenda.now}
              signedIn={signedIn}
            />
            <p className="text-sm text-muted">{t.venueTime(agenda.zoneName)}</p>
          </>
        )}
      </div>
      {signedIn && released && <FeedSection slug={conference.slug} address={agenda.feed} />}
    </Page>
  )
}

/** Opens the agenda the browser remembers: the address then names its sessions, and the server draws it. */
function useRemembered(slug: string, signedIn: boolean) {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const shown = search.get('s') ?? ''
  useEffect(() => {
    if (signedIn) return
    const kept = rememberedStars(slug).join(',')
    if (kept !== '' && kept !== shown) navigate(`?s=${kept}`, { replace: true })
  }, [slug, signedIn, shown, navigate])
}

/** What was done, or why it was not. */
function Said() {
  const { conference } = useLoaderData<typeof loader>()
  const refused: Refusal | undefined = useActionData<typeof action>()
  const t = useMessages(words)
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  if (refused)
    return (
      <FailureNotice failure={refused}>
        {refused.code === 'seat.full' && typeof refused.values.code === 'string' && (
          <div className="mt-3">
            <SeatForm
              slug={conference.slug}
              session={{ code: refused.values.code, title: '' }}
              wish="line"
              seat={null}
            />
          </div>
        )}
      </FailureNotice>
    )
  if (!Object.hasOwn(t.done, done)) return null
  return <Notice kind="info" live title={t.done[done as keyof typeof t.done]} />
}

function SignInFirst({ slug }: { slug: string }) {
  const lang = useLang()
  const t = useMessages(words)
  return (
    <Notice kind="info" title={t.here}>
      <p>{t.hereText}</p>
      <p className="no-print mt-3">
        <LinkButton href={paths.signIn(lang, paths.ownAgenda(lang, slug))}>{t.signIn}</LinkButton>
      </p>
    </Notice>
  )
}
