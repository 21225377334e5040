import { wallClock } from '#app/domain/conference/days.ts'
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ownSpeakerSchema } from '#app/domain/conference/draft-forms.ts'
import { acceptOf, LARGEST_FILE } from '#app/domain/files/file-types.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { PhotoForm } from '#app/features/conference/draft/photo-form.tsx'
import { Materials } from '#app/features/conference/draft/materials.tsx'
import { SpeakerTexts } from '#app/features/conference/draft/speaker-fields.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { materialFileKinds } from '#server/conference/draft/add-material.ts'
import { saveOwnSpeaker } from '#server/conference/draft/save-own-speaker.ts'
import { showOwnSpeaker } from '#server/conference/draft/show-own-speaker.ts'
import { materialAction, materialFiles } from './material-actions.ts'
import { photoAction, photoFiles, photoLimits } from './photo-actions.ts'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({
    ...localise(await showOwnSpeaker(context, args.params.id ?? ''), lang),
    accept: acceptOf(materialFileKinds),
    most: LARGEST_FILE,
    photos: photoLimits,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const id = args.params.id ?? ''
  const context = await signedIn(args)
  // Whose page it is, before files are read.
  const { slug } = await answer(() => showOwnSpeaker(context, id))
  const read = await answer(() => readForm(args, { ...materialFiles, ...photoFiles }))
  const done = (what: string) => redirect(`${paths.ownSpeaker(lang, id)}?done=${what}`, 303)
  return (
    materialAction(args, read, slug, done) ??
    photoAction(args, read, { slug, speakerId: id }, done) ??
    command(args, {
      schema: ownSpeakerSchema,
      read,
      run: async (input, verb) => (await saveOwnSpeaker(verb, id, input), done('saved')),
    })
  )
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.own.pageTitle)

export default function OwnSpeaker() {
  const { fields: known, version, conference, archived, sessions } = useLoaderData<typeof loader>()
  const { slug, photo, photos } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const words = useMessages(conferenceDraft)
  const t = words.own
  const account = useMessages(accounts).account
  return (
    <Page
      wide
      crumbs={[
        { label: account.title, href: paths.account(lang) },
        { label: t.title, href: paths.ownSpeaking(lang) },
        { label: conference },
      ]}
      title={t.pageTitle}
      lead={<p>{conference}</p>}
    >
      <Said done={refused ? null : doneOf(search, words)} archived={archived && words.archived} />
      <Section id="sessions" title={t.sessions} note={t.sessionsNote}>
        {sessions.length === 0 ? (
          <p className="text-muted">{t.noSessions}</p>
        ) : (
          sessions.map((session) => <OwnSession key={session.id} session={session} />)
        )}
      </Section>
      <PhotoForm slug={slug} photo={photo} refused={refused} {...photos} />
      <Section id="about" title={t.about} note={t.aboutNote}>
        <RefusedForm refused={refused} className="max-w-none" key={version}>
          {(fields, busy) => (
            <>
              <input type="hidden" name="version" value={version} />
              <SpeakerTexts fields={fields} known={known} />
              <div>
                <Button disabled={busy || archived}>{words.save}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
    </Page>
  )
}

type Own = ReturnType<typeof useLoaderData<typeof loader>>['sessions'][number]

function OwnSession({ session }: { session: Own }) {
  const { zone, accept, most } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const words = useMessages(conferenceDraft)
  const closed = useMessages(conferenceWords)
  const clock = session.start && wallClock(session.start, zone)
  return (
    <article className="border-t border-line py-5">
      <h3>{session.title}</h3>
      <p className="text-sm text-muted">
        {[
          closed.role[session.role],
          clock ? `${formatDay(lang, clock.date)}, ${clock.time}` : words.speakers.noTime,
          session.hall,
          session.state === 'cancelled' && closed.cancelled,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {session.hallNote && (
        <p className="mt-1 text-sm">{`${words.own.hallNote}: ${session.hallNote}`}</p>
      )}
      {session.equipment.length > 0 && (
        <p className="text-sm">
          {`${words.own.equipment}: ${session.equipment.map((one) => closed.equipment[one].toLowerCase()).join(', ')}`}
        </p>
      )}
      <h4 className="mt-4 mb-2 text-base">{words.sessions.materials}</h4>
      <Materials
        session={session.id}
        materials={session.materials}
        refused={refused}
        accept={accept}
        most={most}
      />
    </article>
  )
}
