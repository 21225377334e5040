import type { ActionFunctionArgs } from '@remix-run/node'
import { badgeAskedSchema } from '#app/domain/conference/check-in/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { emblemPictures } from '#app/features/clusters/badges/emblem-pictures.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { printAtGate } from '#server/conference/check-in/print-at-gate.ts'
import { answer } from '../../answer.ts'
import { readForm } from '../../read-form.ts'
import { pdf } from '../pdf.ts'
import { gateSecretOf } from './gate-cookie.ts'
import { answerGate } from './scans.ts'

/**
 * `POST /conferences/:slug/check-in/badges`: a name badge for the device of a gate. Its script asks by JSON and is given a
 * picture, or nothing where the badge was printed before; a form is given a PDF.
 */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const own = context.portal.context(await actorOf(request, context))
  const secret = gateSecretOf(request, context)
  const emblems = emblemPictures()
  if (!request.headers.get('Content-Type')?.includes('json'))
    return answer(async () => {
      const { person, lang } = asking(Object.fromEntries((await readForm(args)).form))
      const asked = { registrationId: person, lang, emblems, as: 'pdf' } as const
      const bytes = await printAtGate(own, secret, asked)
      if (!bytes) throw new DomainError('not-found')
      return pdf(bytes, conferenceTickets[lang].badges.fileName, { inline: true })
    })
  return answerGate(async () => {
    const { person, ...asked } = asking(await request.json().catch(() => null))
    const bytes = await printAtGate(own, secret, {
      ...asked,
      registrationId: person,
      emblems,
      as: 'svg',
    })
    const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }
    return bytes
      ? new Response(new Uint8Array(bytes), {
          headers: { ...headers, 'Content-Type': 'image/svg+xml' },
        })
      : new Response(null, { status: 204, headers })
  })
}

function asking(given: unknown) {
  const asked = badgeAskedSchema.safeParse(given)
  if (!asked.success) throw new DomainError('form.broken')
  return asked.data
}

export { loader } from './scans.ts'
