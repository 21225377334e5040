import type { AttendeeRow } from '#db/queries/conference-attendees.ts'

/** An attendee as the list shows them. */
export const attendeeView = ({ row, kindRu, kindEn, format, group, ...cluster }: AttendeeRow) => ({
  id: row.id,
  code: row.code,
  name: row.name,
  email: row.email,
  organisation: row.organisation,
  position: row.position,
  state: row.state,
  lang: row.lang,
  country: row.country,
  kind: { ru: kindRu, en: kindEn },
  format,
  group,
  cluster:
    cluster.clusterSlug === null
      ? null
      : { slug: cluster.clusterSlug, name: { ru: cluster.clusterRu!, en: cluster.clusterEn! } },
  isDemo: row.isDemo,
  createdAt: row.createdAt,
})
