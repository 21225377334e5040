import { wallClock } from '#app/domain/conference/days.ts'
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { speakerSchema } from '#app/domain/conference/draft-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { PhotoForm } from '#app/features/conference/draft/photo-form.tsx'
import { SpeakerPrivate, SpeakerTexts } from '#app/features/conference/draft/speaker-fields.tsx'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { inviteSpeaker } from '#server/conference/draft/invite-speaker.ts'
import { removeSpeaker } from '#server/conference/draft/remove-speaker.ts'
import { saveSpeaker } from '#server/conference/draft/save-speaker.ts'
import { showSpeaker } from '#server/conference/draft/show-speaker.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { photoAction, photoFiles, photoLimits } from './photo-actions.ts'
import { doneOf, draftMeta } from './shared.ts'

const idOf = (id: string | undefined) => (id === 'new' ? null : (id ?? ''))

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({
    ...localise(await showSpeaker(context, args.params.slug ?? '', idOf(args.params.id)), lang),
    photos: photoLimits,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const id = idOf(args.params.id)
  const read = await answer(() => readForm(args, photoFiles))
  const photo = photoAction(args, read, { slug, speakerId: id ?? '' }, (what) =>
    redirect(`${paths.conferenceSpeaker(lang, slug, id ?? '')}?done=${what}`, 303),
  )
  if (photo) return photo
  const { form } = read
  switch (form.get('intent')) {
    case 'remove':
      return command(args, {
        schema: z.object({}),
        form,
        run: async (_, context) => (
          await removeSpeaker(context, slug, id ?? ''),
          redirect(paths.conferenceSpeakers(lang, slug, '?done=removed'), 303)
        ),
      })
    case 'invite':
      return command(args, {
        schema: z.object({ lang: z.enum(['ru', 'en']) }),
        form,
        run: async (input, context) => (
          await inviteSpeaker(context, slug, { id: id ?? '', lang: input.lang }),
          redirect(`${paths.conferenceSpeaker(lang, slug, id ?? '')}?done=invited`, 303)
        ),
      })
    default:
      form.set('id', id ?? '')
      return command(args, {
        schema: speakerSchema,
        form,
        run: async (input, context) => {
          const saved = await saveSpeaker(context, slug, input)
          return redirect(`${paths.conferenceSpeaker(lang, slug, saved)}?done=saved`, 303)
        },
      })
  }
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.speakers.title)

export default function Speaker() {
  const { speaker, archived, clusters, days } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft)
  const name = (lang === 'ru' ? speaker.nameRu : speaker.nameEn) || t.speakers.new
  return (
    <DeskPage
      crumbs={[
        { label: t.speakers.title, href: paths.conferenceSpeakers(lang, slug) },
        { label: name },
      ]}
      title={name}
      above={
        speaker.code && <span className="text-muted">{`${t.speakers.code} ${speaker.code}`}</span>
      }
    >
      <Said done={refused ? null : doneOf(search, t)} archived={archived && t.archived} />
      <RefusedForm
        refused={refused}
        className="max-w-none"
        key={`${speaker.id} ${speaker.version}`}
      >
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={speaker.version} />
            <SpeakerTexts fields={fields} known={speaker} />
            <SpeakerPrivate
              fields={fields}
              known={speaker}
              days={days}
              clusters={clusters}
              availability={speaker.availability}
              refused={refused?.intent ? undefined : refused}
            />
            <div>
              <Button disabled={busy || archived}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      {speaker.id && <More />}
    </DeskPage>
  )
}

function More() {
  const { speaker, sessions, zone, archived, photos } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const when = (instant: string) => {
    const { date, time } = wallClock(instant, zone)
    return `${formatShortDay(lang, date)}, ${time}`
  }
  return (
    <>
      <PhotoForm slug={slug} photo={speaker.photoFileId} refused={refused} {...photos} />
      <Section id="sessions" title={t.speakers.theirSessions}>
        {sessions.length === 0 ? (
          <p className="text-muted">{t.speakers.noSessions}</p>
        ) : (
          <ul className="border-t border-line">
            {sessions.map((one) => (
              <li key={one.id + one.role} className="border-b border-line py-2.5">
                <Link to={paths.conferenceSession(lang, slug, one.id)}>{one.title}</Link>
                <span className="block text-sm text-muted">
                  {[words.role[one.role], one.start ? when(one.start) : t.speakers.noTime].join(
                    ', ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {!archived && (
        <Section id="claim" title={t.speakers.claim} note={t.speakers.inviteNote}>
          {speaker.accountId ? (
            <p>{t.speakers.claimed}</p>
          ) : speaker.email ? (
            <RefusedForm refused={refused} intent="invite">
              {(fields, busy) => (
                <>
                  {speaker.invitedUntil && (
                    <p>{t.speakers.invitedUntil(when(speaker.invitedUntil))}</p>
                  )}
                  <Select
                    label={t.speakers.inviteLang}
                    options={[
                      { value: 'ru', label: words.language.ru },
                      { value: 'en', label: words.language.en },
                    ]}
                    {...fields.of(
                      'lang',
                      speaker.country && speaker.country !== 'RU' ? 'en' : 'ru',
                    )}
                  />
                  <div>
                    <Button kind="quiet" disabled={busy}>
                      {speaker.invitedUntil ? t.speakers.inviteAgain : t.speakers.invite}
                    </Button>
                  </div>
                </>
              )}
            </RefusedForm>
          ) : (
            <p className="text-muted">{t.speakers.noEmail}</p>
          )}
        </Section>
      )}
      {!archived && (
        <Section id="remove" title={t.speakers.removeTitle} note={t.speakers.removeNote}>
          <RefusedForm refused={refused} intent="remove">
            {(_, busy) => (
              <div>
                <Button kind="danger" disabled={busy}>
                  {t.remove}
                </Button>
              </div>
            )}
          </RefusedForm>
        </Section>
      )}
    </>
  )
}
