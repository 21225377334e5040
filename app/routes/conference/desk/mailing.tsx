import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { attendeeSearch } from '#app/domain/conference/desk/attendee-search.ts'
import { attendeeFilterSchema } from '#app/domain/conference/desk/attendees.ts'
import { mailingSchema, sendSchema, timingOf } from '#app/domain/conference/desk/mailings.ts'
import { emptyFormSchema, versionSchema } from '#app/domain/conference/desk/forms.ts'
import { MailingForm } from '#app/features/conference/desk/mailing-form.tsx'
import { MailingPreview } from '#app/features/conference/desk/mailing-preview.tsx'
import { SendMailing } from '#app/features/conference/desk/mailing-send.tsx'
import { MailingOutcome, MailingProgress } from '#app/features/conference/desk/mailing-state.tsx'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { removeMailing } from '#server/conference/desk/mailings/remove-mailing.ts'
import { saveMailing } from '#server/conference/desk/mailings/save-mailing.ts'
import { scheduleMailing } from '#server/conference/desk/mailings/schedule-mailing.ts'
import { sendMailing } from '#server/conference/desk/mailings/send-mailing.ts'
import { showChoices } from '#server/conference/desk/show-choices.ts'
import { showMailing } from '#server/conference/desk/mailings/show-mailing.ts'
import { testMailing } from '#server/conference/desk/mailings/test-mailing.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { numberIn } from './number-in.ts'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', id = '' } = args.params
  const search = new URL(args.request.url).searchParams
  return answer(async () => {
    const choices = await showChoices(context, { slug, lang })
    if (id === 'new') {
      const segment = attendeeFilterSchema.parse(Object.fromEntries(search))
      return { choices, known: { state: 'confirmed' as const, ...segment }, shown: null }
    }
    const { mailing, due, ...shown } = await showMailing(context, {
      slug,
      id,
      n: numberIn(search, 'n'),
    })
    const { segment, kind, offsetMinutes, sentAt, ...written } = mailing
    return {
      choices,
      known: {
        ...segment,
        ...timingOf(offsetMinutes),
        purpose: kind,
        subjectRu: written.subjectRu,
        subjectEn: written.subjectEn,
        bodyRu: written.bodyRu,
        bodyEn: written.bodyEn,
        button: written.button,
        anchor: written.anchor,
        version: written.version,
      },
      shown: {
        ...shown,
        state: written.state,
        version: written.version,
        letters: written.letters,
        leftOut: written.leftOut,
        subject: lang === 'ru' ? written.subjectRu : written.subjectEn,
        segment: attendeeSearch(segment),
        reminder: offsetMinutes !== null,
        due,
        sentAt,
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  const { form } = await answer(() => readForm(args))
  const back = (to: string, what: string) =>
    redirect(`${paths.conferenceMailing(lang, slug, to)}?done=${what}`, 303)
  switch (form.get('intent')) {
    case 'send':
      return command(args, {
        schema: sendSchema,
        form,
        run: async (input, context) => (
          await sendMailing(context, { slug, id, ...input }),
          back(id, 'sent')
        ),
      })
    case 'schedule':
    case 'unschedule': {
      const on = form.get('intent') === 'schedule'
      return command(args, {
        schema: versionSchema,
        form,
        run: async ({ version }, context) => (
          await scheduleMailing(context, { slug, id, on, version }),
          back(id, on ? 'scheduled' : 'unscheduled')
        ),
      })
    }
    case 'test':
      return command(args, {
        schema: emptyFormSchema,
        form,
        run: async (_, context) => {
          const n = numberIn(new URL(args.request.url).searchParams, 'n')
          await testMailing(context, { slug, id, n })
          return back(id, 'tested')
        },
      })
    case 'remove':
      return command(args, {
        schema: emptyFormSchema,
        form,
        run: async (_, context) => (
          await removeMailing(context, { slug, id }),
          redirect(`${paths.conferenceMailings(lang, slug)}?done=removed`, 303)
        ),
      })
    default:
      return command(args, {
        schema: mailingSchema,
        form,
        run: async (input, context) =>
          back(
            await saveMailing(context, { slug, id: id === 'new' ? null : id, form: input }),
            'saved',
          ),
      })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.shown?.subject ?? conferenceMailings[lang].newTitle)

export default function Mailing() {
  const { choices, known, shown } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceMailings)
  const { moment } = useVenueClock()
  const said: Record<string, string> = t.done
  const done = refused ? undefined : said[search.get('done') ?? '']
  const title = shown?.subject ?? t.newTitle
  const draft = shown === null || shown.state === 'draft'
  return (
    <DeskPage
      crumbs={[{ label: t.title, href: paths.conferenceMailings(lang, slug) }, { label: title }]}
      above={
        shown && (
          <>
            <Tag>{t.state[shown.state]}</Tag>{' '}
            <span className="text-sm text-muted">
              {shown.state === 'scheduled' && shown.due
                ? t.due(moment(shown.due))
                : shown.sentAt && moment(shown.sentAt)}
            </span>
          </>
        )
      }
      title={title}
    >
      {done && (
        <div className="mb-8">
          <Notice kind="info" live title={done} />
        </div>
      )}
      {shown?.state === 'sending' && <MailingProgress job={shown.job} />}
      {shown?.state === 'sent' && <MailingOutcome {...shown} />}
      {draft && (
        <MailingForm
          key={`${id} ${shown?.version ?? 0}`}
          known={known}
          choices={choices}
          refused={refused}
        />
      )}
      {shown && (
        <Section id="preview" title={t.preview}>
          {shown.recipient ? (
            <MailingPreview
              recipient={shown.recipient}
              shown={shown.shown}
              count={shown.count}
              hrefOf={(n) => `${paths.conferenceMailing(lang, slug, id)}?n=${n}#preview`}
              letterOf={(one, n) => paths.conferenceMailingLetter(lang, slug, id, one, n)}
            />
          ) : (
            <EmptyState title={t.nobody} />
          )}
        </Section>
      )}
      {shown && (draft || shown.state === 'scheduled') && (
        <SendMailing
          mailing={shown}
          list={paths.conferenceAttendees(lang, slug, shown.segment)}
          refused={refused}
        />
      )}
    </DeskPage>
  )
}
