import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { BADGES_A_FILE } from '#app/domain/conference/name-badge.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { emblemPictures } from '#app/features/clusters/badges/emblem-pictures.ts'
import { BadgeForm } from '#app/features/conference/name-badges/badge-form.tsx'
import { BadgeRuns } from '#app/features/conference/name-badges/badge-runs.tsx'
import { BadgeStates } from '#app/features/conference/name-badges/badge-states.tsx'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { showNameBadges } from '#server/conference/name-badges/show-name-badges.ts'
import {
  nameBadgesSchema,
  startNameBadges,
} from '#server/conference/name-badges/start-name-badges.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showNameBadges(context, args.params.slug ?? ''), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '' } = args.params
  return command(args, {
    schema: nameBadgesSchema,
    async run(input, context) {
      await startNameBadges(context, { slug, lang, emblems: emblemPictures(), ...input })
      return redirect(paths.nameBadges(lang, slug, '?done=started'), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceTickets[lang].badges.title)

export default function NameBadges() {
  const { all, kinds, runs, usual } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceTickets).badges
  const started = useSearchParams()[0].get('done') === 'started'
  return (
    <DeskPage crumbs={[{ label: t.section }]} title={t.title} lead={<p>{t.lead}</p>}>
      {started && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done} />
        </div>
      )}
      {all.people === 0 ? (
        <EmptyState title={t.nobodyTitle}>{t.nobody}</EmptyState>
      ) : (
        <>
          <BadgeStates all={all} kinds={kinds} />
          <Section id="make" title={t.make} note={t.makeNote(BADGES_A_FILE)}>
            <BadgeForm refused={refused} kinds={kinds} usual={usual} anew={all.toPrint === 0} />
          </Section>
        </>
      )}
      <Section id="files" title={t.runs}>
        <BadgeRuns
          runs={runs}
          self={paths.nameBadges(lang, slug)}
          hrefOf={(id) => paths.nameBadgeFile(lang, slug, id)}
        />
      </Section>
    </DeskPage>
  )
}
