import { flag, id, index, instant, integer, json, table, text, uniqueIndex } from '../columns.ts'
import type { DeliveryState, WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { person } from './accounts.ts'
import { conference } from './conference.ts'
import { storedFile } from './files.ts'

const conferenceId = () => text().references(() => conference.id, { onDelete: 'cascade' })

/** An address of somebody's program that is told what happens to a conference. */
export const webhookEndpoint = table(
  'webhook_endpoint',
  {
    id: id(),
    conferenceId: conferenceId().notNull(),
    url: text().notNull(),
    /** `whsec_…`: what letters are signed with, so it is kept as it is. */
    secret: text().notNull(),
    events: json<WebhookEvent[]>().notNull(),
    active: flag().notNull(),
    /** Since when every delivery failed; null while they arrive. */
    failingSince: instant(),
    createdAt: instant().notNull(),
    createdBy: person(),
    version: integer().notNull(),
  },
  (t) => [
    index('webhook_endpoint_conference').on(t.conferenceId),
    index('webhook_endpoint_created_by').on(t.createdBy),
  ],
)

/** One thing told to one address, with every byte it is told in. */
export const webhookDelivery = table(
  'webhook_delivery',
  {
    id: id(),
    endpointId: text()
      .notNull()
      .references(() => webhookEndpoint.id, { onDelete: 'cascade' }),
    event: text().$type<WebhookEvent>().notNull(),
    body: text().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    attempts: integer().notNull(),
    /** Not tried before. */
    nextAt: instant().notNull(),
    /** A node sends it until then; later it is anybody's again. */
    leaseUntil: instant(),
    /** What the last attempt was answered: HTTP status, or what went wrong before one came. */
    status: integer(),
    error: text(),
    tookMs: integer(),
    createdAt: instant().notNull(),
    finishedAt: instant(),
  },
  (t) => [
    index('webhook_delivery_due').on(t.state, t.nextAt),
    index('webhook_delivery_endpoint').on(t.endpointId, t.createdAt),
  ],
)

/** A file looked through first and applied once: a programme, or a whole conference (which has no id here yet). */
export const exchangeImport = table(
  'exchange_import',
  {
    id: id(),
    kind: text().$type<'schedule' | 'conference'>().notNull(),
    conferenceId: conferenceId(),
    /** The language of its texts. */
    lang: text().$type<Lang>(),
    name: text().notNull(),
    /** Gone once it was applied. */
    fileId: text().references(() => storedFile.id, { onDelete: 'set null' }),
    /** How many of what were made or changed; null until it is applied. */
    counts: json<Record<string, number>>(),
    uploadedBy: person(),
    createdAt: instant().notNull(),
    appliedBy: person(),
    appliedAt: instant(),
  },
  (t) => [
    index('exchange_import_conference').on(t.conferenceId, t.createdAt),
    index('exchange_import_file').on(t.fileId),
    index('exchange_import_uploaded_by').on(t.uploadedBy),
    index('exchange_import_applied_by').on(t.appliedBy),
  ],
)

/** A key with which a program acts for one conference, on behalf of who made it. */
export const apiToken = table(
  'api_token',
  {
    id: id(),
    conferenceId: conferenceId().notNull(),
    name: text().notNull(),
    /** SHA-256 of the key: the key itself is shown once. */
    hash: text().notNull(),
    /** Its last letters, to tell it from others. */
    tail: text().notNull(),
    createdBy: person(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('api_token_hash').on(t.hash),
    index('api_token_conference').on(t.conferenceId, t.createdAt),
    index('api_token_created_by').on(t.createdBy),
  ],
)

/** What a request with an idempotency key was answered, kept a day byte for byte. */
export const idempotencyKey = table(
  'idempotency_key',
  {
    /** SHA-256 of the token's id and the key. */
    id: id(),
    tokenId: text()
      .notNull()
      .references(() => apiToken.id, { onDelete: 'cascade' }),
    /** SHA-256 of method, address and body. */
    requestHash: text().notNull(),
    /** Null while the first request is at work. */
    status: integer(),
    contentType: text(),
    body: text(),
    lockedUntil: instant().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    index('idempotency_key_token').on(t.tokenId),
    index('idempotency_key_expires').on(t.expiresAt),
  ],
)
