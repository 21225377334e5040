import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { swapSchema } from '#app/domain/conference/registration/forms.ts'
import { problem } from '#app/domain/shared/form.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { GroupTable } from '#app/features/conference/registration/group-table.tsx'
import { MemberLines } from '#app/features/conference/registration/member-lines.tsx'
import { RefusedNotice } from '#app/features/conference/registration/refused-notice.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatDays } from '#app/i18n/days.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { paths } from '#app/paths.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { addMembers } from '#server/conference/registration/add-members.ts'
import { answerGroupOffer } from '#server/conference/registration/answer-group-offer.ts'
import { cancelMember } from '#server/conference/registration/cancel-member.ts'
import { showGroup } from '#server/conference/registration/show-group.ts'
import { swapMember } from '#server/conference/registration/swap-member.ts'
import { moreMembersSchema } from './shared.ts'

const DONE = ['registered', 'taken', 'left', 'member', 'added', 'added-waiting'] as const

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  const done = new URL(request.url).searchParams.get('done')
  const { slug = '', token = '' } = params
  return answer(async () => ({
    ...localise(await showGroup(own, { slug, token }), lang),
    done: DONE.find((one) => one === done) ?? null,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const link = { slug: args.params.slug ?? '', token: args.params.token ?? '' }
  const { form } = await answer(() => readForm(args))
  const back = (done: (typeof DONE)[number]) =>
    redirect(paths.registrationGroup(lang, link.slug, link.token, `?done=${done}`), 303)
  switch (form.get('intent')) {
    case 'offer':
      return command(args, {
        form,
        schema: z.object({ answer: z.enum(['accept', 'leave'], problem('choice')) }),
        async run({ answer: said }, context) {
          await answerGroupOffer(context, { ...link, accept: said === 'accept' })
          return back(said === 'accept' ? 'taken' : 'left')
        },
      })
    case 'cancel':
      return command(args, {
        form,
        schema: z.object({ registrationId: z.string(problem('required')).max(64) }),
        run: async (input, context) => (
          await cancelMember(context, { ...link, ...input }),
          back('member')
        ),
      })
    case 'add':
      return command(args, {
        form,
        schema: moreMembersSchema,
        async run({ members, version }, context) {
          const state = await addMembers(context, { ...link, members, version })
          return back(state === 'waiting' ? 'added-waiting' : 'added')
        },
      })
    default:
      return command(args, {
        form,
        schema: swapSchema,
        async run({ registrationId, ...input }, context) {
          await swapMember(context, { ...link, ...input, registrationId: registrationId ?? '' })
          return back('member')
        },
      })
  }
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registration[lang].forGroup)

export default function Group() {
  const { conference, group, members, offer, position, room, mayChange, mayCancel, done } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(registration)
  const swapping = mayChange && members.find(({ id }) => id === search.get('swap'))
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.forGroup },
      ]}
      title={t.groupOf(group.name)}
      lead={
        <p>
          {conference.title}, {formatDays(lang, conference.startsOn, conference.endsOn)}
        </p>
      }
      wide
    >
      {done && !refused && <Notice kind="info" live title={t.done[done]} />}
      <RefusedNotice refused={refused?.intent === 'cancel' ? refused : undefined} />
      {position !== null && (
        <div className="mt-6">
          <p className="text-lg font-semibold">{t.groupPosition(position)}</p>
          <p className="max-w-measure text-muted">{t.groupRule}</p>
        </div>
      )}
      {offer && (
        <Section id="offer" title={t.groupOffer(offer.people)}>
          {offer.overdue ? (
            <Notice kind="warn" title={t.overdue} />
          ) : (
            <RefusedForm refused={refused} intent="offer">
              {(_fields, busy) => (
                <>
                  {offer.until && (
                    <p className="font-semibold">
                      {t.offerUntil(formatZoned(lang, offer.until, conference.zone))}
                    </p>
                  )}
                  <div className="flex flex-wrap gap-3">
                    <Button name="answer" value="accept" disabled={busy}>
                      {t.acceptAll}
                    </Button>
                    <Button name="answer" value="leave" kind="quiet" disabled={busy}>
                      {t.leaveAll}
                    </Button>
                  </div>
                </>
              )}
            </RefusedForm>
          )}
        </Section>
      )}
      {swapping && (
        <Section id="swap" title={t.swapTitle(swapping.name)} note={t.swapMemberNote}>
          <RefusedForm refused={refused} intent="swap" key={swapping.id}>
            {(fields, busy) => (
              <>
                <input type="hidden" name="registrationId" value={swapping.id} />
                <input type="hidden" name="version" value={swapping.version} />
                <TextField label={t.name} maxLength={120} {...fields.of('name')} />
                <TextField
                  label={t.nameLatin}
                  maxLength={200}
                  optional
                  {...fields.of('nameLatin')}
                />
                <TextField
                  label={t.email}
                  hint={t.emailOptional}
                  type="email"
                  maxLength={254}
                  optional
                  {...fields.of('email')}
                />
                <TextField label={t.position} maxLength={200} optional {...fields.of('position')} />
                <div className="flex flex-wrap items-center gap-4">
                  <Button disabled={busy}>{t.swapMember}</Button>
                  <Link to="?">{t.back}</Link>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
      <Section id="members" title={t.members}>
        <GroupTable
          members={members}
          slug={conference.slug}
          mayChange={mayChange}
          mayCancel={mayCancel}
        />
      </Section>
      {room > 0 && (
        <Section id="add" title={t.addMembers} note={t.addMembersNote}>
          <RefusedForm
            refused={refused}
            intent="add"
            className="max-w-none!"
            key={`${group.version}`}
          >
            {(fields, busy) => (
              <>
                <input type="hidden" name="version" value={group.version} />
                <MemberLines
                  refused={refused?.intent === 'add' ? refused : undefined}
                  most={room}
                  label={null}
                  first={1}
                />
                <ConsentBox fields={fields} label={t.agreeGroup} />
                <div>
                  <Button disabled={busy}>{t.addMembers}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
    </Page>
  )
}
