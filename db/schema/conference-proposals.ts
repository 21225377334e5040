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
import type {
  Criterion,
  ProposalState,
  ProposedSpeaker,
} from '#app/domain/conference/proposals/vocabulary.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { account, person } from './accounts.ts'
import { conference, programmeSession, track } from './conference.ts'

/** What a conference asks for, when, and how proposals are judged; at most one a conference. */
export const proposalCall = table('proposal_call', {
  conferenceId: id().references(() => conference.id, { onDelete: 'cascade' }),
  textRu: text().notNull(),
  textEn: text().notNull(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  kinds: json<SessionKind[]>().notNull(),
  /** The most one person may hand in. */
  mostEach: integer().notNull(),
  /** The most letters of an abstract. */
  abstractMost: integer().notNull(),
  /** Those who score do not see whose a proposal is. */
  anonymous: flag().notNull(),
  criteria: json<Criterion[]>().notNull(),
  /** Scores run from 1 to this. */
  scale: integer().notNull(),
  /** Seen by the public. */
  published: flag().notNull(),
  version: integer().notNull(),
})

/** A session somebody offers. */
export const proposal = table(
  'proposal',
  {
    id: id(),
    conferenceId: text()
      .notNull()
      .references(() => conference.id, { onDelete: 'cascade' }),
    /** Six characters of 0–9 A–Z: its address. */
    code: text().notNull(),
    accountId: person(),
    state: text().$type<ProposalState>().notNull(),
    /** The language of the letters about it. */
    lang: text().$type<Lang>().notNull(),
    kind: text().$type<SessionKind>().notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    abstractRu: text().notNull(),
    abstractEn: text().notNull(),
    languages: json<Lang[]>().notNull(),
    minutes: integer().notNull(),
    trackId: text().references(() => track.id, { onDelete: 'set null' }),
    /** For the organisers. */
    note: text().notNull(),
    speakers: json<ProposedSpeaker[]>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    submittedAt: instant(),
    decidedAt: instant(),
    decidedBy: person(),
    /** What the author was told with the decision. */
    decisionNote: text().notNull(),
    sessionId: text().references(() => programmeSession.id, { onDelete: 'set null' }),
    isDemo: flag().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('proposal_code').on(t.conferenceId, t.code),
    index('proposal_account').on(t.accountId),
    index('proposal_state').on(t.conferenceId, t.state),
    index('proposal_track').on(t.trackId),
    index('proposal_session').on(t.sessionId),
    index('proposal_decided_by').on(t.decidedBy),
  ],
)

/** What one reviewer thinks of one proposal. */
export const proposalReview = table(
  'proposal_review',
  {
    proposalId: text()
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    reviewerId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    /** By the criterion's id. */
    scores: json<Record<string, number>>().notNull(),
    comment: text().notNull(),
    /** The reviewer has an interest in it and does not judge. */
    conflict: flag().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.reviewerId] }),
    index('proposal_review_reviewer').on(t.reviewerId),
  ],
)
