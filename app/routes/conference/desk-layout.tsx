import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { DeskMenu } from '#app/features/conference/desk/desk-menu.tsx'
import { VenueZone } from '#app/features/conference/desk/venue-zone.tsx'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { showConferenceDesk } from '#server/conference/desk/show-conference-desk.ts'
import { conferenceDeskSections } from './desk-sections.ts'

/** What every page of a conference's desk knows: the conference, and the sections this person may open. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const conference = await showConferenceDesk(context, args.params.slug ?? '')
    const thing = { scope: 'conference', scopeId: conference.id } as const
    const sections = conferenceDeskSections
      .filter(({ action }) => can(context.actor, action, thing))
      .map(({ id, group, path }) => ({ id, group, href: path(lang, conference.slug) }))
    if (sections.length === 0) throw new DomainError('permission.denied')
    return { conference: localise(conference, lang), sections }
  })
}

export default function DeskLayout() {
  const { sections, conference } = useLoaderData<typeof loader>()
  return (
    <VenueZone value={conference.zone}>
      <DeskMenu sections={sections} />
      <Outlet />
    </VenueZone>
  )
}
