import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { seatSchema } from '#app/domain/conference/desk/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { PrintButton } from '#app/features/conference/programme/print-button.tsx'
import { GiveSeat } from '#app/features/conference/seats/give-seat.tsx'
import { SeatTable } from '#app/features/conference/seats/seat-table.tsx'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { seatAttendee } from '#server/conference/seats/seat-attendee.ts'
import { showSessionSeats } from '#server/conference/seats/show-session-seats.ts'
import { unseatAttendee } from '#server/conference/seats/unseat-attendee.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', code = '' } = args.params
  const q = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  return answer(async () => ({
    ...localise(await showSessionSeats(context, { slug, code, q, lang }), lang),
    q,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', code = '' } = args.params
  return command(args, {
    schema: seatSchema,
    async run({ intent, registrationId, beyond }, context) {
      const done = (what: string) =>
        redirect(paths.sessionSeats(lang, slug, code, `?done=${what}`), 303)
      if (intent === 'unseat') {
        await unseatAttendee(context, { slug, code, registrationId })
        return done('unseated')
      }
      await seatAttendee(context, { slug, code, registrationId, beyond })
      return done('seated')
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.session.title ?? conferenceSeats[lang].title)

export default function SessionSeats() {
  const { session, taken, waiting, found, q } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { dayClock } = useVenueClock()
  const t = useMessages(conferenceSeats)
  const said: Record<string, string> = t.one.done
  const done = refused ? undefined : said[search.get('done') ?? '']
  const { places, over, cancelled } = session
  const fixed = places === null || over || cancelled
  const full = places !== null && taken.length >= places
  const number = (value: number) => formatNumber(lang, value)
  const hrefOf = (id: string) => paths.conferenceAttendee(lang, slug, id)
  return (
    <DeskPage
      crumbs={[{ label: t.title, href: paths.seats(lang, slug) }, { label: session.title }]}
      title={session.title}
      above={cancelled ? <Tag>{t.cancelled}</Tag> : undefined}
      lead={<p>{[dayClock(session.start), session.hall].filter(Boolean).join(', ')}</p>}
      actions={
        <>
          {taken.length > 0 && <PrintButton>{t.one.print}</PrintButton>}
          <LinkButton kind="quiet" href={paths.session(lang, slug, session.code)}>
            {t.one.toPublic}
          </LinkButton>
        </>
      }
    >
      {done && (
        <div className="no-print mb-8">
          <Notice kind="info" live title={done} />
        </div>
      )}
      {refused && (
        <div className="mb-8">
          <FailureNotice failure={refused} />
        </div>
      )}
      {places === null ? (
        <Notice kind="info">{t.one.everybody}</Notice>
      ) : (
        <Facts
          figures
          items={[
            { term: t.column.places, value: number(places) },
            { term: t.column.taken, value: number(taken.length) },
            {
              term: t.column.free,
              value: number(Math.max(0, places - taken.length)),
            },
            { term: t.column.waiting, value: number(waiting.length) },
          ]}
        />
      )}
      {over && <p className="mt-4 text-muted">{t.one.over}</p>}
      <Section id="taken" title={t.one.taken}>
        {taken.length === 0 ? (
          <p className="text-muted">{t.one.takenNone}</p>
        ) : (
          <>
            <SeatTable people={taken} caption={t.one.taken} fixed={over} hrefOf={hrefOf} />
            <p className="no-print mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
              {(['xlsx', 'csv', 'json'] as const).map((format) => (
                <a
                  key={format}
                  href={paths.sessionSeatsFile(lang, slug, session.code, format)}
                  download
                >
                  {t.one.download} {format.toUpperCase()}
                </a>
              ))}
            </p>
          </>
        )}
      </Section>
      {waiting.length > 0 && (
        <Section id="waiting" title={t.one.waiting} note={t.one.waitingNote}>
          <SeatTable
            people={waiting}
            caption={t.one.waiting}
            fixed={fixed}
            hrefOf={hrefOf}
            line
            full={full}
          />
        </Section>
      )}
      {!fixed && (
        <div className="no-print">
          <Section id="add" title={t.one.add} note={t.one.addNote}>
            <GiveSeat
              self={paths.sessionSeats(lang, slug, session.code)}
              q={q}
              found={found}
              full={full}
            />
          </Section>
        </div>
      )}
    </DeskPage>
  )
}
