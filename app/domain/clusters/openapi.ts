import { z } from 'zod'
import { closedFacets, facets, sorts, type Facet } from './directory.ts'
import { clusterProfile } from './profile-schema.ts'
import * as schemas from './schemas.ts'

const published = {
  Cluster: schemas.clusterRecord,
  ClusterProfile: clusterProfile,
  ClusterList: schemas.clusterList,
  ClusterPage: schemas.clusterPage,
  RegionList: schemas.regionList,
  DistrictList: schemas.districtList,
  SpecialisationList: schemas.specialisationList,
  CategoryList: schemas.categoryList,
  Problem: schemas.problem,
} as const
export type SchemaName = keyof typeof published

const COMPONENTS = '#/components/schemas/'

/** The schemas by name, as OpenAPI 3.1 (JSON Schema 2020-12) has them. */
function components(): Record<string, object> {
  const all: Record<string, object> = {}
  for (const [id, schema] of Object.entries(published)) {
    const { $defs, ...own } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
    // A schema with a name of its own comes as a reference to its definition, or as the definition itself.
    const named = own.$ref === undefined ? { ...$defs, [id]: own } : $defs
    for (const [name, definition] of Object.entries(named ?? {}))
      all[name] = { ...definition, id: undefined, $schema: undefined }
  }
  // References inside one schema become references between components.
  return JSON.parse(JSON.stringify(all).replaceAll('"#/$defs/', `"${COMPONENTS}`)) as Record<
    string,
    object
  >
}

const descriptions: Record<Facet, string> = {
  district: 'Id of a federal district; repeat for several. /api/v1/districts lists them.',
  region: 'ISO 3166-2 code of a federal subject; repeat for several. /api/v1/regions lists them.',
  specialisation: 'Id of a specialisation; repeat for several. /api/v1/specialisations lists them.',
  category: 'Category; `none` is no category; repeat for several.',
  level: 'Level of organisation; repeat for several.',
  registry: 'Whether entered in the ministry’s register of industrial clusters.',
  interregional: 'Whether the cluster works in several regions.',
}

const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

const filters = [
  query('q', 'Words to search for, in Russian or English; typos are forgiven.', {
    type: 'string',
  }),
  ...facets.map((facet) => {
    const values = facet in closedFacets && closedFacets[facet as keyof typeof closedFacets]
    const items = values ? { type: 'string', enum: values } : { type: 'string' }
    return {
      ...query(facet, descriptions[facet], { type: 'array', items }),
      style: 'form',
      explode: true,
    }
  }),
  query('sort', 'Order of the items. With `q`, relevance unless told otherwise; else name.', {
    type: 'string',
    enum: sorts,
  }),
]
const inLanguage = query('lang', 'Language of names’ order, and of headings in files.', {
  type: 'string',
  enum: ['ru', 'en'],
  default: 'ru',
})

const refer = (name: SchemaName) => ({ $ref: `${COMPONENTS}${name}` })
const sends = (type: string, schema: object, description: string) => ({
  '200': { description, content: { [type]: { schema } } },
})
const refusals = (...statuses: ('400' | '404')[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description:
          status === '400' ? 'A parameter cannot be read; `field` names it.' : 'No such thing.',
        content: { 'application/problem+json': { schema: refer('Problem') } },
      },
    ]),
  )

const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
const get = (
  operationId: string,
  summary: string,
  parameters: readonly object[],
  responses: object,
) => ({
  get: { operationId, summary, ...(parameters.length > 0 && { parameters }), responses },
})
const list = (operationId: string, summary: string, name: SchemaName) =>
  get(operationId, summary, [], sends('application/json', refer(name), summary))
const binary = { type: 'string', contentMediaType: 'application/octet-stream' }

/**
 * The programming interface, described (OpenAPI 3.1); its schemas are generated from zod's.
 * @param origin the portal's public address
 */
export function openApi(origin: string) {
  const page = query('page', 'Number of the page, from 1.', { type: 'integer', minimum: 1 })
  const perPage = query('per_page', 'Items on a page.', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 50,
  })
  const whole = [...filters, inLanguage]
  const one = {
    ...sends(
      'application/json',
      refer('ClusterProfile'),
      'The cluster with its profile, in both languages.',
    ),
    ...refusals('404'),
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Corridor: clusters and conferences',
      version: '1.0.0',
      description:
        'Economic clusters of Russia and the conferences they meet at, in Russian and English. Reading needs no key; answers carry an ETag and may be read from any site.',
    },
    servers: [{ url: origin }],
    paths: {
      '/api/v1/clusters': get('listClusters', 'Clusters, page by page', [...whole, page, perPage], {
        ...sends('application/json', refer('ClusterPage'), 'One page of clusters.'),
        ...refusals('400', '404'),
      }),
      '/api/v1/clusters/{slug}': get('getCluster', 'One cluster with its profile', [slug], one),
      '/api/v1/regions': list('listRegions', 'Federal subjects', 'RegionList'),
      '/api/v1/districts': list('listDistricts', 'Federal districts', 'DistrictList'),
      '/api/v1/specialisations': list(
        'listSpecialisations',
        'Specialisations',
        'SpecialisationList',
      ),
      '/api/v1/categories': list('listCategories', 'Categories', 'CategoryList'),
      '/clusters.json': get('exportJson', 'All selected clusters as JSON', whole, {
        ...sends('application/json', refer('ClusterList'), 'Clusters of all pages.'),
        ...refusals('400', '404'),
      }),
      '/clusters.csv': get('exportCsv', 'All selected clusters as CSV', whole, {
        ...sends('text/csv', { type: 'string' }, 'UTF-8 with a byte order mark.'),
        ...refusals('400', '404'),
      }),
      '/clusters.xlsx': get('exportXlsx', 'All selected clusters as a workbook', whole, {
        ...sends(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          binary,
          'Office Open XML.',
        ),
        ...refusals('400', '404'),
      }),
      '/clusters/{slug}.json': get('clusterFile', 'One cluster as a file', [slug], one),
      '/clusters.atom': get('changes', 'Changes of the directory', [inLanguage], {
        ...sends('application/atom+xml', { type: 'string' }, 'An Atom feed (RFC 4287).'),
      }),
    },
    components: { schemas: components() },
  }
}
