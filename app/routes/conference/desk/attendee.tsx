import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  attendeeActSchema,
  noteSchema,
  tagSchema,
  untagSchema,
} from '#app/domain/conference/desk/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AttendeeActions } from '#app/features/conference/desk/attendee-actions.tsx'
import { AttendeeFacts } from '#app/features/conference/desk/attendee-facts.tsx'
import {
  AttendeeHistory,
  AttendeeLetters,
} from '#app/features/conference/desk/attendee-history.tsx'
import { AttendeeNotes, AttendeeTags } from '#app/features/conference/desk/attendee-notes.tsx'
import { AttendeeSeats } from '#app/features/conference/desk/attendee-seats.tsx'
import { StateMark } from '#app/features/conference/desk/state-mark.tsx'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actOnAttendee } from '#server/conference/desk/act-on-attendee.ts'
import { addNote } from '#server/conference/desk/add-note.ts'
import { showAttendee } from '#server/conference/desk/show-attendee.ts'
import { tagAttendee } from '#server/conference/desk/tag-attendee.ts'
import { untagAttendee } from '#server/conference/desk/untag-attendee.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', id = '' } = args.params
  return answer(async () => {
    return localise(await showAttendee(context, { slug, id }), lang)
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  const { form } = await answer(() => readForm(args))
  const done = (what: string, at = '') =>
    redirect(`${paths.conferenceAttendee(lang, slug, id)}?done=${what}${at}`, 303)
  if (String(form.get('intent')).startsWith('act-'))
    return command(args, {
      schema: attendeeActSchema,
      form,
      run: async (input, context) => (
        await actOnAttendee(context, { slug, id, ...input }),
        done(input.act)
      ),
    })
  switch (form.get('intent')) {
    case 'tag':
      return command(args, {
        schema: tagSchema,
        form,
        run: async ({ tag }, context) => (
          await tagAttendee(context, { slug, id, tag }),
          done('tag', '#tags')
        ),
      })
    case 'untag':
      return command(args, {
        schema: untagSchema,
        form,
        run: async ({ tagId }, context) => (
          await untagAttendee(context, { slug, id, tagId }),
          done('untag', '#tags')
        ),
      })
    default:
      return command(args, {
        schema: noteSchema,
        form,
        run: async ({ text }, context) => (
          await addNote(context, { slug, id, text }),
          done('note', '#notes')
        ),
      })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.name ?? conferenceAttendees[lang].title)

export default function Attendee() {
  const attendee = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceAttendees)
  const seatWords = useMessages(conferenceSeats).attendee
  const said: Record<string, string> = t.one.done
  const done = refused ? undefined : said[search.get('done') ?? '']
  return (
    <DeskPage
      wide={false}
      crumbs={[
        { label: t.title, href: paths.conferenceAttendees(lang, slug) },
        { label: attendee.name },
      ]}
      above={
        <>
          <StateMark state={attendee.state} /> {attendee.isDemo && <DemoMark />}
        </>
      }
      title={attendee.name}
      lead={<p>{[attendee.position, attendee.organisation].filter(Boolean).join(', ')}</p>}
    >
      {done && (
        <div className="mb-8">
          <Notice kind="info" live title={done} />
        </div>
      )}
      <AttendeeFacts attendee={attendee} />
      {attendee.answers.length > 0 && (
        <Section id="answers" title={t.one.answers}>
          <Facts
            items={attendee.answers.map((one) => ({ term: one.question, value: one.answer }))}
          />
        </Section>
      )}
      <Section id="actions" title={t.one.actions}>
        <AttendeeActions {...attendee} refused={refused} />
      </Section>
      <Section id="tags" title={t.one.tags}>
        <AttendeeTags tags={attendee.tags} refused={refused} />
      </Section>
      <Section id="seats" title={seatWords.title}>
        <AttendeeSeats
          seats={attendee.seats}
          hrefOf={(code) => paths.sessionSeats(lang, slug, code)}
        />
      </Section>
      <Section id="history" title={t.one.history}>
        <AttendeeHistory steps={attendee.history} made={attendee.createdAt} />
      </Section>
      <Section id="letters" title={t.one.letters}>
        <AttendeeLetters letters={attendee.letters} open={attendee.mayOpenLetters} />
      </Section>
      <Section id="notes" title={t.one.notes}>
        <AttendeeNotes notes={attendee.notes} refused={refused} />
      </Section>
    </DeskPage>
  )
}
