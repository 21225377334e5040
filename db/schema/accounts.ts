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

export const account = table(
  'account',
  {
    id: id(),
    email: text().notNull(),
    /** Folded for comparison; the address as typed stays in `email`. */
    emailFolded: text().notNull(),
    name: text().notNull(),
    lang: text({ enum: ['ru', 'en'] }).notNull(),
    passwordHash: text(),
    /** Null: as old as the account. */
    passwordChangedAt: instant(),
    isDemo: flag().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('account_email').on(t.emailFolded)],
)

/** Who did it; what was done stays when the account goes. */
export const person = () => text().references(() => account.id, { onDelete: 'set null' })

export const session = table(
  'session',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    /** To within a few minutes. */
    lastUsedAt: instant(),
    /** What the browser says it is. */
    userAgent: text(),
    /** Network address it was last used from. */
    address: text(),
    /** How the person proved who they are. */
    method: text({ enum: ['password', 'code', 'recovery', 'passkey', 'link'] }),
    /** Gets a new secret with the next request: what the person may do has changed. */
    rotate: flag(),
    /** Has got one: this is the old secret, which works a moment longer and is never prolonged. */
    replaced: flag(),
    /** When its person last proved, within it, to be the owner of the account. */
    provenAt: instant(),
  },
  (t) => [index('session_account').on(t.accountId)],
)

/** A role given within a scope: the portal (scopeId '*'), a cluster, an organisation, a conference. */
export const roleGrant = table(
  'role_grant',
  {
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: text().notNull(),
    scope: text({ enum: ['portal', 'cluster', 'organisation', 'conference'] }).notNull(),
    scopeId: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.role, t.scope, t.scopeId] })],
)

/**
 * A secret that works once: the link that makes the first administrator, confirms an address, sets a
 * new password; the challenge of a passkey; the wait for a second factor. Only its hash is kept.
 */
export const oneTimeLink = table(
  'one_time_link',
  {
    tokenHash: id(),
    purpose: text({
      enum: [
        'first-administrator',
        'sign-up',
        'password-reset',
        'email-change',
        'second-factor',
        'passkey-challenge',
        'proof',
      ],
    }).notNull(),
    /** Whose it is, where there is an account already. */
    accountId: text().references(() => account.id, { onDelete: 'cascade' }),
    /** Folded address it was sent to: a newer link to it ends an older one. */
    emailFolded: text(),
    /** What is to be done with it; forgotten with the link. */
    data: json<Record<string, string | number>>(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('one_time_link_account').on(t.accountId),
    index('one_time_link_email').on(t.emailFolded),
    index('one_time_link_expires').on(t.expiresAt),
  ],
)

/** Agreement to a document in one of its versions; the latest given and not withdrawn counts. */
export const consent = table(
  'consent',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    document: text({ enum: ['personal-data'] }).notNull(),
    version: text().notNull(),
    givenAt: instant().notNull(),
  },
  (t) => [uniqueIndex('consent_version').on(t.accountId, t.document, t.version)],
)

/** A WebAuthn credential: signing in without a password. */
export const passkey = table(
  'passkey',
  {
    /** The credential's own id, base64url. */
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    /** COSE key, base64url. */
    publicKey: text().notNull(),
    counter: integer().notNull(),
    transports: json<string[]>().notNull(),
    /** Kept by the maker of the device for all devices of the person. */
    backedUp: flag().notNull(),
    /** What the person calls it. */
    name: text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  (t) => [index('passkey_account').on(t.accountId)],
)

/** The second factor of an account: the secret shared with an authenticator application. */
export const totp = table('totp', {
  accountId: text()
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  /** Base32, sealed with the portal's key (server/secrets.ts). */
  secret: text().notNull(),
  /** Null: shown, but no code has been typed yet; it is not asked for. */
  confirmedAt: instant(),
  /** Time step of the last code taken: a code works once. */
  lastStep: integer().notNull(),
  createdAt: instant().notNull(),
})

/** Codes for who lost the second factor. Only their hashes are kept. */
export const recoveryCode = table(
  'recovery_code',
  {
    codeHash: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    usedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [index('recovery_code_account').on(t.accountId)],
)

/** How often something was tried of late, so that all nodes count together (server/accounts/limits.ts). */
export const attempt = table(
  'attempt',
  {
    /** Hash of the limit and of whom it counts: no address stands here. */
    keyHash: id(),
    count: integer().notNull(),
    /** From then on it counts anew. */
    expiresAt: instant().notNull(),
  },
  (t) => [index('attempt_expires').on(t.expiresAt)],
)
