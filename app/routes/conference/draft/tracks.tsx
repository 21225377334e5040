import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { idSchema, trackSchema } from '#app/domain/conference/draft-forms.ts'
import { trackColours } from '#app/domain/conference/vocabulary.ts'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import '#app/features/conference/programme/session-card.css'
import { TwoLanguages } from '#app/features/conference/draft/two-languages.tsx'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type useFields } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { removeTrack } from '#server/conference/draft/remove-track.ts'
import { saveTrack } from '#server/conference/draft/save-track.ts'
import { showTracks } from '#server/conference/draft/show-tracks.ts'
import { DeskPage } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(() => showTracks(context, args.params.slug ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(`${paths.conferenceTracks(lang, slug)}?done=${what}`, 303)
  if (String(form.get('intent')).startsWith('remove'))
    return command(args, {
      schema: idSchema,
      form,
      run: async ({ id }, context) => (await removeTrack(context, slug, id), done('removed')),
    })
  return command(args, {
    schema: trackSchema,
    form,
    run: async (input, context) => (await saveTrack(context, slug, input), done('saved')),
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.tracks.title)

type Track = ReturnType<typeof useLoaderData<typeof loader>>['tracks'][number]

export default function Tracks() {
  const { tracks, archived } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  const free = Array.from({ length: trackColours }, (_, i) => i + 1).find(
    (colour) => !tracks.some((one) => one.colour === colour),
  )
  return (
    <DeskPage
      crumbs={[{ label: t.tracks.title }]}
      title={t.tracks.title}
      lead={<p>{t.tracks.lead}</p>}
    >
      <Said done={refused ? null : doneOf(search, t)} archived={archived && t.archived} />
      {tracks.length === 0 ? (
        <EmptyState title={t.tracks.empty} />
      ) : (
        <ul className="border-t border-ink">
          {tracks.map((track) => (
            <li key={track.id} className="border-b border-line py-4">
              <h2 className="track-name text-lg" data-track={track.colour}>
                {lang === 'ru' ? track.nameRu : track.nameEn}
              </h2>
              <p className="text-sm text-muted">{t.halls.sessions(track.sessions)}</p>
              {!archived && <EditTrack track={track} />}
            </li>
          ))}
        </ul>
      )}
      {!archived && (
        <Section id="new" title={t.tracks.new}>
          <RefusedForm refused={refused} intent="track" key={tracks.length}>
            {(fields, busy) => (
              <>
                <TrackFields fields={fields} track={undefined} colour={free ?? 1} />
                <div>
                  <Button disabled={busy}>{t.add}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
    </DeskPage>
  )
}

function EditTrack({ track }: { track: Track }) {
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  const edit = `track ${track.id}`
  const name = lang === 'ru' ? track.nameRu : track.nameEn
  return (
    <details className="no-print mt-1" open={refused?.intent === edit || undefined}>
      <summary className="inline-block py-2 text-sm font-medium text-accent">
        {t.tracks.edit}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </summary>
      <RefusedForm refused={refused} intent={edit} className="mt-3">
        {(fields, busy) => (
          <>
            <TrackFields fields={fields} track={track} colour={track.colour} />
            <div>
              <Button disabled={busy}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <RefusedForm refused={refused} intent={`remove ${track.id}`} className="mt-4">
        {(_, busy) => (
          <div>
            <input type="hidden" name="id" value={track.id} />
            <Button kind="danger" disabled={busy}>
              {t.remove}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          </div>
        )}
      </RefusedForm>
    </details>
  )
}

function TrackFields({
  fields,
  track,
  colour,
}: {
  fields: ReturnType<typeof useFields>
  track: Track | undefined
  colour: number
}) {
  const t = useMessages(conferenceDraft).tracks
  const settings = useMessages(conferenceDraft).halls
  return (
    <>
      {track && <input type="hidden" name="id" value={track.id} />}
      <TwoLanguages
        fields={fields}
        known={track ?? {}}
        name="name"
        ru={settings.nameRu}
        en={settings.nameEn}
      />
      <Select
        label={t.colour}
        options={Array.from({ length: trackColours }, (_, i) => ({
          value: String(i + 1),
          label: t.colourN(i + 1),
        }))}
        {...fields.of('colour', colour)}
      />
    </>
  )
}
