import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { attendeeSearch } from '#app/domain/conference/desk/attendee-search.ts'
import { AT_ONCE, isUndoable, writesLetters } from '#app/domain/conference/desk/vocabulary.ts'
import { batchQuerySchema, startBatchSchema } from '#app/domain/conference/desk/batch.ts'
import { valuesOfSearch } from '#app/domain/shared/form.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { previewBatch } from '#server/conference/desk/batch/preview-batch.ts'
import { startBatch } from '#server/conference/desk/batch/start-batch.ts'
import { showChoices } from '#server/conference/desk/show-choices.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '' } = args.params
  const query = batchQuerySchema.parse(valuesOfSearch(new URL(args.request.url).searchParams))
  return answer(async () => {
    const { kinds, tags } = await showChoices(context, { slug, lang })
    return { query, kinds, tags, preview: await previewBatch(context, { slug, query }) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '' } = args.params
  return command(args, {
    schema: startBatchSchema,
    run: async (form, context) =>
      redirect(paths.conferenceBatch(lang, slug, await startBatch(context, { slug, form })), 303),
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceAttendees[lang].batch.title)

export default function NewBatch() {
  const { query, kinds, tags, preview } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { title, batch: t } = useMessages(conferenceAttendees)
  const list = paths.conferenceAttendees(lang, slug, attendeeSearch(query))
  const { act, who, id, newKind, newTag, ...filter } = query
  const name = t.name[act]
  const about = act === 'kind' ? kinds.find(({ value }) => value === newKind)?.label : newTag
  const asksTag = act === 'tag' || act === 'untag'
  return (
    <DeskPage
      wide={false}
      crumbs={[{ label: title, href: list }, { label: name }]}
      title={(act === 'kind' || asksTag) && about ? `${name}: ${about}` : name}
    >
      {preview.meant === 0 ? (
        <EmptyState title={t.nobody} action={<LinkButton href={list}>{t.back}</LinkButton>}>
          {t.nobodyText}
        </EmptyState>
      ) : (
        <RefusedForm refused={refused}>
          {(fields, busy) => (
            <>
              {Object.entries({ ...filter, act, who }).map(
                ([field, value]) =>
                  value && <input key={field} type="hidden" name={field} value={value} />,
              )}
              {id.map((one) => (
                <input key={one} type="hidden" name="id" value={one} />
              ))}
              <input type="hidden" name="batch" value={preview.batch} />
              <input type="hidden" name="expected" value={preview.meant} />
              {act === 'kind' ? (
                <Select
                  name="newKind"
                  label={t.kind}
                  options={[{ value: '', label: '—' }, ...kinds]}
                  defaultValue={fields.of('newKind', newKind).defaultValue}
                  error={fields.of('newKind').error}
                />
              ) : (
                <input type="hidden" name="newKind" value="" />
              )}
              {asksTag ? (
                <>
                  <TextField
                    label={t.tag}
                    hint={t.tagHint}
                    list="attendee-tags"
                    autoComplete="off"
                    {...fields.of('newTag', newTag)}
                  />
                  <datalist id="attendee-tags">
                    {tags.map(({ value, label }) => (
                      <option key={value}>{label}</option>
                    ))}
                  </datalist>
                </>
              ) : (
                <input type="hidden" name="newTag" value="" />
              )}
              <div>
                <p className="text-lg font-semibold">{t.will(preview.will)}</p>
                {preview.examples.length > 0 && (
                  <p className="text-sm text-muted">
                    {t.examples}: {preview.examples.join(', ')}
                  </p>
                )}
              </div>
              {preview.wont.length > 0 && (
                <div>
                  <p>{t.wont(preview.meant - preview.will)}</p>
                  <ul className="text-sm text-muted">
                    {preview.wont.map(({ reason, n }) => (
                      <li key={reason}>
                        {t.why[reason]}: {n}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              <Notice kind={writesLetters(act) ? 'warn' : 'info'}>
                {writesLetters(act) ? t.letters : isUndoable(act) && t.noLetters}
                {preview.meant > AT_ONCE && <> {t.job}</>}
              </Notice>
              <div className="flex flex-wrap gap-3">
                <Button disabled={busy || preview.will === 0}>{t.confirm}</Button>
                <LinkButton href={list} kind="quiet">
                  {t.back}
                </LinkButton>
              </div>
            </>
          )}
        </RefusedForm>
      )}
    </DeskPage>
  )
}
