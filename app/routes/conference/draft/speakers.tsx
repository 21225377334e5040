import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { fold } from '#app/domain/shared/text.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { showSpeakers } from '#server/conference/draft/show-speakers.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const q = (new URL(args.request.url).searchParams.get('q') ?? '').slice(0, 100)
  return answer(async () => {
    const { speakers, archived } = await showSpeakers(context, args.params.slug ?? '')
    const wanted = fold(q)
    const collator = new Intl.Collator(lang)
    const found = speakers.filter(({ name, organisation, code }) =>
      fold([name.ru, name.en, organisation.ru, organisation.en, code].join(' ')).includes(wanted),
    )
    return {
      q,
      archived,
      total: speakers.length,
      speakers: localise(found, lang).toSorted((a, b) => collator.compare(a.name, b.name)),
    }
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.speakers.title)

export default function Speakers() {
  const { speakers, archived, q, total } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft)
  return (
    <DeskPage
      crumbs={[{ label: t.speakers.title }]}
      title={t.speakers.title}
      lead={<p>{t.speakers.lead}</p>}
      actions={
        archived ? undefined : (
          <LinkButton href={paths.conferenceSpeaker(lang, slug, 'new')}>
            {t.speakers.new}
          </LinkButton>
        )
      }
    >
      <Said done={doneOf(search, t)} archived={archived && t.archived} />
      {total === 0 ? (
        <EmptyState title={t.speakers.empty} />
      ) : (
        <>
          <Form role="search" className="no-print mb-6 flex flex-wrap items-end gap-3">
            <div className="w-full sm:w-80">
              <TextField name="q" type="search" label={t.speakers.search} defaultValue={q} />
            </div>
            <Button kind="quiet">{t.speakers.find}</Button>
          </Form>
          {speakers.length === 0 ? (
            <EmptyState title={t.speakers.notFound} />
          ) : (
            <DataTable
              caption={t.speakers.count(speakers.length)}
              columns={[
                { key: 'name', label: t.speakers.name },
                { key: 'organisation', label: t.speakers.organisation, hideOnPhone: true },
                { key: 'sessions', label: t.speakers.sessions, align: 'right' },
                { key: 'account', label: t.speakers.account, hideOnPhone: true },
              ]}
              rows={speakers.map((one) => ({
                rowKey: one.id,
                name: (
                  <>
                    <Link to={paths.conferenceSpeaker(lang, slug, one.id)}>{one.name}</Link>{' '}
                    {one.isDemo && <DemoMark />}
                  </>
                ),
                organisation: one.organisation,
                sessions: formatNumber(lang, one.sessions),
                account: one.claimed ? t.yes : '—',
              }))}
            />
          )}
        </>
      )}
    </DeskPage>
  )
}
