import { flag, id, index, instant, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { cluster } from './clusters.ts'
import type { PublicKey, RevocationReason } from '#app/domain/clusters/badges/credential.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'

/**
 * A key that signs credentials. One is in force: the youngest that is neither retired nor withdrawn.
 * The private half is erased with its retirement; the public half stays, so that what it signed can be checked.
 */
export const badgeKey = table('badge_key', {
  /** Thumbprint of the public key (RFC 7638). */
  id: id(),
  publicKey: json<PublicKey>().notNull(),
  /** PKCS #8 in PEM, encrypted where the operator gave a passphrase. Never leaves the server. */
  privateKey: text(),
  createdAt: instant().notNull(),
  retiredAt: instant(),
  /** Set when the key may be in wrong hands: nothing it signed holds any longer. */
  withdrawnAt: instant(),
})

/**
 * A category given to a cluster, as a credential says it. Nothing but the end of a row is ever changed:
 * a new category is a new row.
 */
export const badgeCredential = table(
  'badge_credential',
  {
    id: id(),
    /** Null once the cluster is removed from the directory: the credential counts as revoked then. */
    clusterId: text().references(() => cluster.id, { onDelete: 'set null' }),
    /** Dense; the place of its bit in the status lists. */
    statusIndex: integer().notNull(),
    category: text().$type<Category>().notNull(),
    curated: flag().notNull(),
    /** The cluster as it was called when the credential was issued. */
    slug: text().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    /** The year of the monitoring round that gave this category, where one did. */
    roundYear: integer(),
    issuedAt: instant().notNull(),
    validUntil: instant(),
    revokedAt: instant(),
    reason: text().$type<RevocationReason>(),
  },
  (t) => [
    uniqueIndex('badge_credential_status_index').on(t.statusIndex),
    index('badge_credential_cluster').on(t.clusterId),
  ],
)
