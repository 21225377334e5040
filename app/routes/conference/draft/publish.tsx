import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { publishReleaseSchema } from '#app/domain/conference/draft-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ChangeLists } from '#app/features/conference/draft/change-lists.tsx'
import { ClashList, namesFrom } from '#app/features/conference/draft/clash-list.tsx'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { TwoLanguages } from '#app/features/conference/draft/two-languages.tsx'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { publishRelease } from '#server/conference/draft/publish-release.ts'
import { showPublication } from '#server/conference/draft/show-publication.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showPublication(context, args.params.slug ?? ''), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  return command(args, {
    schema: publishReleaseSchema,
    async run(input, context) {
      await publishRelease(context, slug, input)
      return redirect(`${paths.publishProgramme(lang, slug)}?done=published`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.publish.title)

export default function Publish() {
  const data = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const { slug } = useDeskConference()
  const words = useMessages(conferenceDraft)
  const t = words.publish
  const { number, blank, clashes, left, state, seen } = data
  const nothing = blank || data.nothing
  const archived = state === 'archived'
  return (
    <DeskPage crumbs={[{ label: t.title }]} title={t.title} lead={<p>{t.lead}</p>}>
      <Said done={refused ? null : doneOf(search, words)} archived={archived && words.archived} />
      {state === 'draft' && (
        <div className="mb-6">
          <Notice kind="warn">{t.notOpen}</Notice>
        </div>
      )}
      {nothing ? (
        <EmptyState
          title={blank ? t.blank : t.nothing}
          action={
            <LinkButton kind="quiet" href={paths.programmeDraft(lang, slug)}>
              {t.toDraft}
            </LinkButton>
          }
        >
          {blank ? t.blankText : t.nothingText}
        </EmptyState>
      ) : (
        <Section
          id="changes"
          title={number === 1 ? t.firstTitle : t.nextTitle(number)}
          note={t.going(data.going)}
        >
          <ChangeLists {...data} />
          {data.otherChanges && <p className="mt-4">{t.others}</p>}
        </Section>
      )}
      {left.length > 0 && (
        <Section id="left" title={t.left}>
          <ul className="border-t border-line">
            {left.map(({ id, title }) => (
              <li key={id} className="border-b border-line py-2.5">
                <Link to={paths.conferenceSession(lang, slug, id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="clashes" title={t.clashes}>
        {clashes.length === 0 ? (
          <p>{t.noClashes}</p>
        ) : (
          <ClashList
            clashes={clashes}
            names={namesFrom(data.draft.sessions, data.draft.halls, data.draft.speakers)}
          />
        )}
      </Section>
      {!archived && !nothing && (
        <Section id="publish" title={t.button(number)}>
          <RefusedForm refused={refused} className="max-w-none" key={seen}>
            {(fields, busy) => (
              <>
                <input type="hidden" name="seen" value={seen} />
                <TwoLanguages
                  fields={fields}
                  known={{}}
                  name="note"
                  rows={2}
                  ru={t.noteRu}
                  en={t.noteEn}
                />
                <div>
                  <Button disabled={busy}>{t.button(number)}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
      <Releases />
    </DeskPage>
  )
}

function Releases() {
  const { releases } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft).publish
  const { moment } = useVenueClock()
  const count = (value: number) => (value === 0 ? '—' : formatNumber(lang, value))
  return (
    <Section id="releases" title={t.releases}>
      {releases.length === 0 ? (
        <p className="text-muted">{t.noReleases}</p>
      ) : (
        <DataTable
          caption={t.releases}
          hideCaption
          columns={[
            { key: 'number', label: t.number },
            { key: 'at', label: t.at },
            { key: 'added', label: t.added, align: 'right', hideOnPhone: true },
            { key: 'moved', label: t.moved, align: 'right', hideOnPhone: true },
            { key: 'cancelled', label: t.cancelled, align: 'right', hideOnPhone: true },
            { key: 'note', label: t.note, hideOnPhone: true },
          ]}
          rows={releases.map(({ number, at, note, counts }) => ({
            rowKey: String(number),
            number: (
              <Link to={paths.programme(lang, slug, `?release=${number}`)}>
                {formatNumber(lang, number)}
              </Link>
            ),
            at: moment(at),
            added: count(counts.added),
            moved: count(counts.moved),
            cancelled: count(counts.cancelled),
            note: note || '—',
          }))}
        />
      )}
    </Section>
  )
}
