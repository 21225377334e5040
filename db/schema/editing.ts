import {
  flag,
  id,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import type { GroupValue } from '#app/domain/clusters/editing/value.ts'
import type { Proposal } from '#app/domain/clusters/editing/request.ts'
import { account, person } from './accounts.ts'
import { cluster, clusterId, organisation } from './clusters.ts'

/**
 * One change of one part of a profile: a record of a field group before and after. History is read from
 * these and restored from them; they are also the common base when two people changed the same part.
 */
export const clusterRevision = table(
  'cluster_revision',
  {
    id: id(),
    clusterId: clusterId(),
    fieldGroup: text().notNull(),
    /** The record of a group that is a list; `self` of one that is not. */
    recordId: text().notNull().default('self'),
    kind: text({ enum: ['edit', 'merge', 'restore'] }).notNull(),
    /** The record after the change under its id; empty: removed. */
    value: json<GroupValue>().notNull(),
    /** SHA-256 of `value`: what a form names as the state it began from. */
    fingerprint: text().notNull(),
    /** The same before the change; empty: there was none. */
    previous: json<GroupValue>(),
    previousFingerprint: text(),
    /** The revision this one brought back. */
    restoredId: text(),
    editedBy: person(),
    at: instant().notNull(),
  },
  (t) => [
    index('cluster_revision_group').on(t.clusterId, t.fieldGroup, t.fingerprint),
    index('cluster_revision_editor').on(t.editedBy),
  ],
)

/** What somebody typed into a form and has not saved yet, kept as typed. */
export const editDraft = table(
  'edit_draft',
  {
    clusterId: clusterId(),
    /** The group and its record: `projects/0190…`. */
    fieldGroup: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    values: json<Record<string, string | string[]>>().notNull(),
    /** The state the form was opened on. */
    base: text().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.fieldGroup, t.accountId] }),
    index('edit_draft_account').on(t.accountId),
  ],
)

/** Somebody asks to represent a cluster: one of the directory (claim) or one not yet in it (register). */
export const representationRequest = table(
  'representation_request',
  {
    id: id(),
    kind: text({ enum: ['claim', 'register'] }).notNull(),
    /** Claimed; or made when the registration was accepted. */
    clusterId: text().references(() => cluster.id, { onDelete: 'cascade' }),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    position: text().notNull(),
    message: text().notNull(),
    proposal: json<Proposal>(),
    state: text({ enum: ['waiting', 'accepted', 'refused', 'withdrawn'] }).notNull(),
    decidedBy: person(),
    decidedAt: instant(),
    reason: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('representation_request_state').on(t.state, t.createdAt),
    index('representation_request_account').on(t.accountId),
    index('representation_request_cluster').on(t.clusterId),
  ],
)

/** A letter that asks an organisation to say itself whether it belongs to a cluster. */
export const membershipInvitation = table(
  'membership_invitation',
  {
    id: id(),
    clusterId: clusterId(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    /** Only the hash of the link's secret is kept. */
    tokenHash: text().notNull(),
    state: text({ enum: ['sent', 'confirmed', 'declined', 'withdrawn'] }).notNull(),
    /** Who answered, as they gave their name and position. */
    answererName: text(),
    answererPosition: text(),
    answeredAt: instant(),
    invitedBy: person(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('membership_invitation_token').on(t.tokenHash),
    index('membership_invitation_cluster').on(t.clusterId, t.organisationId),
    index('membership_invitation_inviter').on(t.invitedBy),
  ],
)

/** News and press releases of a cluster; without `publishedAt` they are drafts. */
export const clusterNews = table(
  'cluster_news',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text({ enum: ['news', 'release'] }).notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    /** Plain text; an empty line begins a paragraph. */
    textRu: text().notNull(),
    textEn: text().notNull(),
    /** Grows with each save: a stale form is told so. */
    version: integer().notNull(),
    publishedAt: instant(),
    writtenBy: person(),
    isDemo: flag().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('cluster_news_cluster').on(t.clusterId, t.publishedAt),
    index('cluster_news_published').on(t.publishedAt),
    index('cluster_news_writer').on(t.writtenBy),
  ],
)
