import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { sessionSchema } from '#app/domain/conference/draft-forms.ts'
import { acceptOf, LARGEST_FILE } from '#app/domain/files/file-types.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ClashList, namesFrom } from '#app/features/conference/draft/clash-list.tsx'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { Materials } from '#app/features/conference/draft/materials.tsx'
import { SessionFields } from '#app/features/conference/draft/session-fields.tsx'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { materialFileKinds } from '#server/conference/draft/add-material.ts'
import { removeSession } from '#server/conference/draft/remove-session.ts'
import { saveSession } from '#server/conference/draft/save-session.ts'
import { showSession } from '#server/conference/draft/show-session.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { materialAction, readMaterialForm } from './material-actions.ts'
import { doneOf, draftMeta } from './shared.ts'

const idOf = (id: string | undefined) => (id === 'new' ? null : (id ?? ''))

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({
    ...localise(await showSession(context, args.params.slug ?? '', idOf(args.params.id)), lang),
    accept: acceptOf(materialFileKinds),
    most: LARGEST_FILE,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const id = idOf(args.params.id)
  // Whoever may not see this page must not make the portal read twenty megabytes.
  const before = args.context.upload && (await signedIn(args))
  if (before) await answer(() => showSession(before, slug, id))
  const read = await readMaterialForm(args)
  const done = (what: string, session = id) =>
    redirect(`${paths.conferenceSession(lang, slug, session ?? 'new')}?done=${what}`, 303)
  const material = materialAction(args, read, slug, (what) => done(what))
  if (material) return material
  if (read.form.get('intent') === 'remove')
    return command(args, {
      schema: z.object({}),
      read,
      run: async (_, context) => (
        await removeSession(context, slug, id ?? ''),
        redirect(paths.conferenceSessions(lang, slug, '?done=removed'), 303)
      ),
    })
  read.form.set('id', id ?? '')
  return command(args, {
    schema: sessionSchema,
    read,
    run: async (input, context) => done('saved', await saveSession(context, slug, input)),
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.sessions.title)

const blank = { version: 0, kind: 'round_table', state: 'planned', minutes: 90 } as const

export default function Session() {
  const loaded = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft)
  const { session, archived, clashes } = loaded
  const title = (session && (lang === 'ru' ? session.titleRu : session.titleEn)) ?? t.sessions.new
  const own = refused?.intent ? undefined : refused
  return (
    <DeskPage
      crumbs={[
        { label: t.sessions.title, href: paths.conferenceSessions(lang, slug) },
        { label: title },
      ]}
      title={title}
      above={session && <span className="text-muted">{`${t.speakers.code} ${session.code}`}</span>}
      actions={
        session?.date ? (
          <LinkButton kind="quiet" href={paths.programmeDraft(lang, slug, `?day=${session.date}`)}>
            {t.sessions.toGrid}
          </LinkButton>
        ) : undefined
      }
    >
      <Said done={refused ? null : doneOf(search, t)} archived={archived && t.archived} />
      {clashes.length > 0 && (
        <div className="mb-8">
          <h2 className="mb-2 text-base">{t.sessions.clashesHere}</h2>
          <ClashList
            clashes={clashes}
            names={namesFrom(loaded.others, loaded.halls, loaded.speakers)}
          />
        </div>
      )}
      <RefusedForm
        refused={refused}
        className="max-w-none"
        key={`${session?.id ?? 'new'} ${session?.version ?? 0}`}
      >
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={session?.version ?? 0} />
            <SessionFields
              {...loaded}
              fields={fields}
              refused={own}
              known={session ?? { ...blank, date: search.get('day') }}
              languages={session?.languages ?? ['ru']}
            />
            <div>
              <Button disabled={busy || archived}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      {session && <More id={session.id} />}
    </DeskPage>
  )
}

function More({ id }: { id: string }) {
  const { materials, released, archived, accept, most } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(conferenceDraft)
  return (
    <>
      <Section id="materials" title={t.sessions.materials} note={t.sessions.materialsNote}>
        <Materials session={id} {...{ materials, refused, accept, most }} />
      </Section>
      {!archived && (
        <Section
          id="remove"
          title={t.sessions.removeTitle}
          note={released ? t.sessions.noRemove : t.sessions.removeNote}
        >
          {!released && (
            <RefusedForm refused={refused} intent="remove">
              {(_, busy) => (
                <div>
                  <Button kind="danger" disabled={busy}>
                    {t.remove}
                  </Button>
                </div>
              )}
            </RefusedForm>
          )}
        </Section>
      )}
    </>
  )
}
