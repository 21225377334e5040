import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { hallSchema, idSchema, moveSchema } from '#app/domain/conference/draft-forms.ts'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { HallFields } from '#app/features/conference/draft/hall-fields.tsx'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { moveHall } from '#server/conference/draft/move-hall.ts'
import { removeHall } from '#server/conference/draft/remove-hall.ts'
import { saveHall } from '#server/conference/draft/save-hall.ts'
import { showHalls } from '#server/conference/draft/show-halls.ts'
import { DeskPage } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(() => showHalls(context, args.params.slug ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string) => redirect(`${paths.conferenceHalls(lang, slug)}?done=${what}`, 303)
  const intent = String(form.get('intent'))
  if (intent === 'move')
    return command(args, {
      schema: moveSchema,
      form,
      run: async (input, context) => (await moveHall(context, slug, input), done('saved')),
    })
  if (intent.startsWith('remove'))
    return command(args, {
      schema: idSchema,
      form,
      run: async ({ id }, context) => (await removeHall(context, slug, id), done('removed')),
    })
  return command(args, {
    schema: hallSchema,
    form,
    run: async (input, context) => (await saveHall(context, slug, input), done('saved')),
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.halls.title)

export default function Halls() {
  const { halls, archived } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const others = useOthers()
  const t = useMessages(conferenceDraft)
  return (
    <DeskPage
      crumbs={[{ label: t.halls.title }]}
      title={t.halls.title}
      lead={<p>{t.halls.lead}</p>}
    >
      <Said done={refused ? null : doneOf(search, t)} archived={archived && t.archived} />
      {halls.length === 0 ? (
        <EmptyState title={t.halls.empty}>{t.halls.emptyText}</EmptyState>
      ) : (
        <ol className="border-t border-ink">
          {halls.map((hall, i) => (
            <HallItem key={hall.id} hall={hall} first={i === 0} last={i === halls.length - 1} />
          ))}
        </ol>
      )}
      {!archived && (
        <Section id="new" title={t.halls.new}>
          <RefusedForm refused={refused} intent="hall" key={halls.length}>
            {(fields, busy) => (
              <>
                <HallFields fields={fields} hall={undefined} others={others} />
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

type Hall = ReturnType<typeof useLoaderData<typeof loader>>['halls'][number]

/** Halls one may be sent to. */
function useOthers(butId?: string) {
  const { halls } = useLoaderData<typeof loader>()
  const lang = useLang()
  return halls
    .filter(({ id }) => id !== butId)
    .map(({ id, nameRu, nameEn }) => ({ value: id, label: lang === 'ru' ? nameRu : nameEn }))
}

function HallItem({ hall, first, last }: { hall: Hall; first: boolean; last: boolean }) {
  const { archived } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const name = lang === 'ru' ? hall.nameRu : hall.nameEn
  const note = lang === 'ru' ? hall.noteRu : hall.noteEn
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            {name} {hall.hidden && <Tag>{t.halls.hiddenMark}</Tag>}
          </h2>
          <p className="text-sm text-muted">
            {[
              hall.capacity !== null && t.halls.places(hall.capacity),
              t.halls.sessions(hall.sessions),
              ...hall.equipment.map((one) => words.equipment[one].toLowerCase()),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note && <p className="text-sm">{note}</p>}
        </div>
        {!archived && (
          <Form method="post" className="no-print flex gap-2">
            <input type="hidden" name="intent" value="move" />
            <input type="hidden" name="id" value={hall.id} />
            <Button kind="quiet" name="by" value="up" disabled={first} className="px-3">
              <Icon name="up" />
              <VisuallyHidden>{`${t.up}: ${name}`}</VisuallyHidden>
            </Button>
            <Button kind="quiet" name="by" value="down" disabled={last} className="px-3">
              <Icon name="down" />
              <VisuallyHidden>{`${t.down}: ${name}`}</VisuallyHidden>
            </Button>
          </Form>
        )}
      </div>
      {!archived && <EditHall hall={hall} name={name} />}
    </li>
  )
}

function EditHall({ hall, name }: { hall: Hall; name: string }) {
  const refused = useActionData<typeof action>()
  const others = useOthers(hall.id)
  const t = useMessages(conferenceDraft)
  const [edit, remove] = [`hall ${hall.id}`, `remove ${hall.id}`]
  const open = refused?.intent === edit || refused?.intent === remove
  return (
    <details className="no-print mt-2" open={open || undefined}>
      <summary className="inline-block py-2 text-sm font-medium text-accent">
        {t.halls.edit(name)}
      </summary>
      <RefusedForm refused={refused} intent={edit} className="mt-3" key={hall.version}>
        {(fields, busy) => (
          <>
            <HallFields fields={fields} hall={hall} others={others} />
            <div>
              <Button disabled={busy}>{t.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      {hall.released ? (
        <p className="mt-4 text-sm text-muted">{t.halls.noRemove}</p>
      ) : (
        <RefusedForm refused={refused} intent={remove} className="mt-4">
          {(_, busy) => (
            <div>
              <input type="hidden" name="id" value={hall.id} />
              <Button kind="danger" disabled={busy}>
                {t.remove}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            </div>
          )}
        </RefusedForm>
      )}
    </details>
  )
}
