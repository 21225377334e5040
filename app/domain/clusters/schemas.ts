import { z } from 'zod'
import { categories, levels } from './vocabulary.ts'

/** What the public files and the programming interface send; OpenAPI is generated from it. */

export const bilingual = z
  .strictObject({ ru: z.string(), en: z.string() })
  .meta({ id: 'Bilingual', description: 'A text in Russian and in English.' })

export const named = z
  .strictObject({ id: z.string(), name: bilingual })
  .meta({ id: 'Named', description: 'An entry of a vocabulary.' })

export const clusterRecord = z
  .strictObject({
    slug: z.string().meta({ description: 'Identifies the cluster in every address.' }),
    name: bilingual,
    district: named.meta({ description: 'The federal district the cluster is counted in.' }),
    regions: z.array(named).meta({ description: 'Federal subjects; ids are ISO 3166-2 codes.' }),
    specialisations: z.array(named),
    category: z.enum(categories).nullable().meta({ description: 'Null: not assigned.' }),
    curated: z.boolean().meta({ description: 'Curated by a cluster development centre.' }),
    level: z.enum(levels).meta({ description: 'Level of organisation, by completeness.' }),
    completeness: z.int().min(0).max(100).meta({ description: 'Filled profile fields, percent.' }),
    inRegister: z
      .boolean()
      .meta({ description: 'Entered in the ministry’s register of industrial clusters.' }),
    interregional: z.boolean(),
    purpose: bilingual.nullable(),
    products: bilingual.nullable(),
    foundedYear: z.int().nullable(),
    website: z.string().nullable(),
    isDemo: z
      .boolean()
      .meta({ description: 'Contents beyond the published facts were made for demonstration.' }),
    updatedAt: z.iso.datetime(),
    pages: z
      .strictObject({ ru: z.url(), en: z.url() })
      .meta({ description: 'The profile for people to read.' }),
  })
  .meta({ id: 'Cluster' })
export type ClusterRecord = z.infer<typeof clusterRecord>

export const clusterList = z
  .strictObject({ items: z.array(clusterRecord), total: z.int().min(0) })
  .meta({ id: 'ClusterList' })

export const clusterPage = z
  .strictObject({
    items: z.array(clusterRecord),
    total: z.int().min(0),
    page: z.int().min(1),
    perPage: z.int().min(1).max(100),
    pages: z.int().min(1),
  })
  .meta({ id: 'ClusterPage' })

const counted = { id: z.string(), name: bilingual, clusters: z.int().min(0) }
const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), total: z.int().min(0) })

export const regionList = listOf(
  z
    .strictObject({
      ...counted,
      district: z.string().meta({ description: 'Id of the federal district.' }),
    })
    .meta({ id: 'Region' }),
).meta({ id: 'RegionList' })
export const districtList = listOf(z.strictObject(counted).meta({ id: 'District' })).meta({
  id: 'DistrictList',
})
export const specialisationList = listOf(
  z.strictObject({ ...counted, group: named }).meta({ id: 'Specialisation' }),
).meta({ id: 'SpecialisationList' })
export const categoryList = listOf(
  z.strictObject({ ...counted, id: z.enum([...categories, 'none']) }).meta({ id: 'Category' }),
).meta({ id: 'CategoryList' })

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable name of what went wrong.' }),
    field: z.string().optional().meta({ description: 'The parameter that is wrong.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' })
