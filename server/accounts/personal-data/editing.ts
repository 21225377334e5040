import { deletePersonalRows, forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import {
  clusterNews,
  clusterRevision,
  editDraft,
  membershipInvitation,
  representationRequest,
} from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * What someone changed in profiles stays with the clusters, without their name; drafts and requests were theirs
 * and go with them.
 */
export const editingData: PersonalDataPart = {
  tables: [
    'cluster_revision',
    'edit_draft',
    'representation_request',
    'membership_invitation',
    'cluster_news',
  ],
  async export(db, accountId) {
    const changes = await personalRows(db, clusterRevision, 'editedBy', accountId)
    const drafts = await personalRows(db, editDraft, 'accountId', accountId)
    const requests = await personalRows(db, representationRequest, 'accountId', accountId)
    const news = await personalRows(db, clusterNews, 'writtenBy', accountId)
    return {
      'profile-changes': changes.map(({ clusterId, fieldGroup, recordId, kind, at }) => ({
        clusterId,
        fieldGroup,
        recordId,
        kind,
        at,
      })),
      'profile-drafts': drafts.map(({ clusterId, fieldGroup, values, updatedAt }) => ({
        clusterId,
        fieldGroup,
        values,
        updatedAt,
      })),
      'representation-requests': requests.map(({ decidedBy: _, ...request }) => request),
      news: news.map(({ id, titleRu, titleEn, createdAt }) => ({
        id,
        titleRu,
        titleEn,
        createdAt,
      })),
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, clusterRevision, 'editedBy', accountId, { editedBy: null })
    await forgetPerson(tx, membershipInvitation, 'invitedBy', accountId, { invitedBy: null })
    await forgetPerson(tx, clusterNews, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, representationRequest, 'decidedBy', accountId, { decidedBy: null })
    await deletePersonalRows(tx, editDraft, 'accountId', accountId)
    await deletePersonalRows(tx, representationRequest, 'accountId', accountId)
  },
}
