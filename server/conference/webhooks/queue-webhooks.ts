import type { WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import type { WebhookBody } from '#app/domain/conference/exchange/webhooks.ts'
import { endpointsOf, insertDeliveries } from '#db/queries/conference-webhooks.ts'
import { conferenceById, type ConferenceRow, type ReleaseRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { RegistrationRow } from '../registration-changed.ts'

type Doer = Pick<Context, 'now' | 'newId'>

/**
 * Writes down, in the transaction of what happened, whom to tell of it: neither is there without the other. The worker
 * sends it.
 */
export async function queueWebhooks(
  tx: Tx,
  { now, newId }: Doer,
  conferenceId: string,
  event: Exclude<WebhookEvent, 'test'>,
  describe: (conference: ConferenceRow) => Omit<WebhookBody['data'], 'conference'>,
): Promise<void> {
  const listening = (await endpointsOf(tx, conferenceId)).filter(
    ({ active, events }) => active && events.includes(event),
  )
  if (listening.length === 0) return
  const conference = (await conferenceById(tx, conferenceId))!
  const body = webhookBody(event, conference, now(), describe(conference))
  await insertDeliveries(
    tx,
    listening.map(({ id }) => waitingDelivery({ now, newId }, id, event, body)),
  )
}

/** The bytes a program is sent. */
export function webhookBody(
  type: WebhookEvent,
  { id, slug, titleRu, titleEn }: ConferenceRow,
  at: Date,
  more: Omit<WebhookBody['data'], 'conference'> = {},
): string {
  const conference = { id, slug, title: { ru: titleRu, en: titleEn } }
  const body: WebhookBody = { type, timestamp: at.toISOString(), data: { conference, ...more } }
  return JSON.stringify(body)
}

/** A delivery to be sent now. */
export const waitingDelivery = (
  { now, newId }: Doer,
  endpointId: string,
  event: WebhookEvent,
  body: string,
) => ({
  id: newId(),
  endpointId,
  event,
  body,
  state: 'waiting' as const,
  attempts: 0,
  nextAt: now(),
  leaseUntil: null,
  status: null,
  error: null,
  tookMs: null,
  createdAt: now(),
  finishedAt: null,
})

/** Tells of a release. */
export async function webhooksOfRelease(
  tx: Tx,
  context: Context,
  { conference, release }: { conference: ConferenceRow; release: ReleaseRow },
): Promise<void> {
  const { added, moved, cancelled, restored, edited } = release.changes
  await queueWebhooks(tx, context, conference.id, 'programme.released', () => ({
    release: {
      number: release.number,
      note: { ru: release.noteRu, en: release.noteEn },
      added: added.length,
      moved: moved.length,
      cancelled: cancelled.length,
      restored: restored.length,
      edited: edited.length,
    },
  }))
}

/** Tells of a registration that is new or has another state. */
export async function webhooksOfRegistration(
  tx: Tx,
  context: Context,
  {
    registration: { id, code, state, kindId, conferenceId },
    from,
  }: { registration: RegistrationRow; from: RegistrationRow['state'] | null },
): Promise<void> {
  if (state === from) return
  await queueWebhooks(tx, context, conferenceId, 'registration.changed', () => ({
    registration: { id, code, state, from, kindId },
  }))
}
