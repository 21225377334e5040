import { relations } from 'drizzle-orm'
import {
  associationMembership,
  chairTerm,
  cluster,
  clusterDocument,
  clusterFact,
  clusterIndicator,
  clusterPriority,
  clusterRegion,
  clusterSpecialisation,
  district,
  governingBody,
  jointProject,
  notice,
  organisation,
  participant,
  partner,
  projectParticipant,
  region,
  specialisation,
  timelineEntry,
} from './clusters.ts'
import { monitoringRound, monitoringSubject } from './statistics.ts'

// What belongs to what, so that a whole profile is one statement on either engine.

export const clusterRelations = relations(cluster, ({ one, many }) => ({
  district: one(district, { fields: [cluster.districtId], references: [district.id] }),
  regions: many(clusterRegion),
  specialisations: many(clusterSpecialisation),
  priorities: many(clusterPriority),
  participants: many(participant),
  facts: many(clusterFact),
  bodies: many(governingBody),
  chairTerms: many(chairTerm),
  projects: many(jointProject),
  partners: many(partner),
  documents: many(clusterDocument),
  associations: many(associationMembership),
  timeline: many(timelineEntry),
  notices: many(notice),
  indicators: many(clusterIndicator),
  monitoring: many(monitoringSubject),
}))

export const clusterRegionRelations = relations(clusterRegion, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterRegion.clusterId], references: [cluster.id] }),
  region: one(region, { fields: [clusterRegion.regionId], references: [region.id] }),
}))

export const clusterSpecialisationRelations = relations(clusterSpecialisation, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterSpecialisation.clusterId], references: [cluster.id] }),
  specialisation: one(specialisation, {
    fields: [clusterSpecialisation.specialisationId],
    references: [specialisation.id],
  }),
}))

export const participantRelations = relations(participant, ({ one }) => ({
  cluster: one(cluster, { fields: [participant.clusterId], references: [cluster.id] }),
  organisation: one(organisation, {
    fields: [participant.organisationId],
    references: [organisation.id],
  }),
}))

export const organisationRelations = relations(organisation, ({ one }) => ({
  region: one(region, { fields: [organisation.regionId], references: [region.id] }),
}))

export const monitoringSubjectRelations = relations(monitoringSubject, ({ one }) => ({
  cluster: one(cluster, { fields: [monitoringSubject.clusterId], references: [cluster.id] }),
  round: one(monitoringRound, {
    fields: [monitoringSubject.roundId],
    references: [monitoringRound.id],
  }),
}))

export const clusterPriorityRelations = relations(clusterPriority, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterPriority.clusterId], references: [cluster.id] }),
}))

export const clusterFactRelations = relations(clusterFact, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterFact.clusterId], references: [cluster.id] }),
}))

export const governingBodyRelations = relations(governingBody, ({ one }) => ({
  cluster: one(cluster, { fields: [governingBody.clusterId], references: [cluster.id] }),
}))

export const chairTermRelations = relations(chairTerm, ({ one }) => ({
  cluster: one(cluster, { fields: [chairTerm.clusterId], references: [cluster.id] }),
}))

export const jointProjectRelations = relations(jointProject, ({ one, many }) => ({
  cluster: one(cluster, { fields: [jointProject.clusterId], references: [cluster.id] }),
  participants: many(projectParticipant),
}))

export const projectParticipantRelations = relations(projectParticipant, ({ one }) => ({
  project: one(jointProject, {
    fields: [projectParticipant.projectId],
    references: [jointProject.id],
  }),
  organisation: one(organisation, {
    fields: [projectParticipant.organisationId],
    references: [organisation.id],
  }),
}))

export const partnerRelations = relations(partner, ({ one }) => ({
  cluster: one(cluster, { fields: [partner.clusterId], references: [cluster.id] }),
}))

export const clusterDocumentRelations = relations(clusterDocument, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterDocument.clusterId], references: [cluster.id] }),
}))

export const associationMembershipRelations = relations(associationMembership, ({ one }) => ({
  cluster: one(cluster, { fields: [associationMembership.clusterId], references: [cluster.id] }),
}))

export const timelineEntryRelations = relations(timelineEntry, ({ one }) => ({
  cluster: one(cluster, { fields: [timelineEntry.clusterId], references: [cluster.id] }),
}))

export const noticeRelations = relations(notice, ({ one }) => ({
  cluster: one(cluster, { fields: [notice.clusterId], references: [cluster.id] }),
}))

export const clusterIndicatorRelations = relations(clusterIndicator, ({ one }) => ({
  cluster: one(cluster, { fields: [clusterIndicator.clusterId], references: [cluster.id] }),
}))
