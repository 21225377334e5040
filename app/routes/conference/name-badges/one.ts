import type { LoaderFunctionArgs } from '@remix-run/node'
import { emblemPictures } from '#app/features/clusters/badges/emblem-pictures.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { printNameBadge } from '#server/conference/name-badges/print-name-badge.ts'
import { pdf } from '../pdf.ts'

/** `…/name-badges/:registration.pdf`: one badge, to be printed at once. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', file = '' } = args.params
  const registrationId = /^(.+)\.pdf$/.exec(file)?.[1]
  if (!registrationId) throw notFound()
  const bytes = await answer(() =>
    printNameBadge(context, { slug, registrationId, lang, emblems: emblemPictures() }),
  )
  return pdf(bytes, conferenceTickets[lang].badges.fileName, { inline: true })
}
