import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { apiToken, exchangeImport, webhookEndpoint } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** What an organiser set up for programs stays with the conference; their keys stop working when they go. */
export const conferenceExchangeData: PersonalDataPart = {
  tables: ['webhook_endpoint', 'exchange_import', 'api_token'],
  async export(db, accountId) {
    const endpoints = await personalRows(db, webhookEndpoint, 'createdBy', accountId)
    const imports = await personalRows(db, exchangeImport, 'uploadedBy', accountId)
    const tokens = await personalRows(db, apiToken, 'createdBy', accountId)
    return {
      webhooks: endpoints.map(({ url, events, createdAt }) => ({ url, events, createdAt })),
      conferenceImports: imports.map(({ kind, name, createdAt, appliedAt }) => ({
        kind,
        name,
        createdAt,
        appliedAt,
      })),
      apiTokens: tokens.map(({ name, createdAt, lastUsedAt, revokedAt }) => ({
        name,
        createdAt,
        lastUsedAt,
        revokedAt,
      })),
    }
  },
  async shred(tx, accountId, now) {
    await forgetPerson(tx, webhookEndpoint, 'createdBy', accountId, { createdBy: null })
    await forgetPerson(tx, exchangeImport, 'uploadedBy', accountId, { uploadedBy: null })
    await forgetPerson(tx, exchangeImport, 'appliedBy', accountId, { appliedBy: null })
    await forgetPerson(tx, apiToken, 'createdBy', accountId, { createdBy: null, revokedAt: now })
  },
}
