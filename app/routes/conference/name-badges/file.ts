import type { LoaderFunctionArgs } from '@remix-run/node'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { openNameBadges } from '#server/conference/name-badges/open-name-badges.ts'
import { pdf } from '../pdf.ts'

/** A file of name badges, for whoever prints them. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', id = '' } = args.params
  const file = await answer(() => openNameBadges(context, { slug, id }))
  return pdf(file.pdf, `${conferenceTickets[lang].badges.fileName}-${file.format}-${file.part}`)
}
