import { z } from 'zod'
import * as schemas from './api-schemas.ts'

const published = {
  ConferenceItem: schemas.conferenceItem,
  ConferenceList: schemas.conferenceList,
  Conference: schemas.conferenceRecord,
  Session: schemas.sessionRecord,
  SessionList: schemas.sessionList,
  Speaker: schemas.speakerRecord,
  SpeakerList: schemas.speakerList,
  NewRegistration: schemas.newRegistration,
  Registration: schemas.registrationRecord,
  RegistrationProblem: schemas.registrationProblem,
} as const

const COMPONENTS = '#/components/schemas/'
const refer = (name: keyof typeof published | 'Problem') => ({ $ref: `${COMPONENTS}${name}` })
const sends = (name: keyof typeof published, description: string) => ({
  description,
  content: { 'application/json': { schema: refer(name) } },
})
const refuses = (description: string, name: 'Problem' | 'RegistrationProblem' = 'Problem') => ({
  description,
  content: { 'application/problem+json': { schema: refer(name) } },
})
const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
const get = (operationId: string, summary: string, name: keyof typeof published, named = true) => ({
  get: {
    operationId,
    summary,
    ...(named && { parameters: [slug] }),
    responses: {
      '200': sends(name, summary),
      ...(named && { '404': refuses('No such conference, or it is not public.') }),
    },
  },
})

/** What the programming interface says of conferences (OpenAPI 3.1); its schemas are generated from zod's. */
export function conferenceApi(): { paths: object; schemas: Record<string, object> } {
  const conference = '/api/v1/conferences/{slug}'
  const all: Record<string, object> = {}
  for (const [id, schema] of Object.entries(published)) {
    const { $defs, ...own } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
    const named = own.$ref === undefined ? { ...$defs, [id]: own } : $defs
    for (const [name, definition] of Object.entries(named ?? {}))
      all[name] = { ...definition, id: undefined, $schema: undefined }
  }
  return {
    schemas: JSON.parse(JSON.stringify(all).replaceAll('"#/$defs/', `"${COMPONENTS}`)) as Record<
      string,
      object
    >,
    paths: {
      '/api/v1/conferences': get('listConferences', 'Public conferences, the latest first', 'ConferenceList', false), // prettier-ignore
      [conference]: get('getConference', 'One conference', 'Conference'),
      [`${conference}/sessions`]: get('listSessions', 'Sessions of the programme in force, cancelled ones among them', 'SessionList'), // prettier-ignore
      [`${conference}/speakers`]: get('listSpeakers', 'Speakers of the programme in force', 'SpeakerList'), // prettier-ignore
      [`${conference}/registrations`]: {
        post: {
          operationId: 'register',
          summary: 'Register somebody, once for each Idempotency-Key',
          description:
            'The same key with the same body is given the same answer byte for byte for 24 hours, refusals included; 409, 429 and 5xx are not kept.',
          security: [{ key: [] }],
          parameters: [
            slug,
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              schema: { type: 'string', minLength: 1, maxLength: 255 },
            },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: refer('NewRegistration') } },
          },
          responses: {
            '201': sends('Registration', 'Registered, awaiting approval, or in the waiting list.'),
            '400': refuses('No Idempotency-Key, or the body is no JSON.'),
            '401': refuses('The key is unknown, revoked, over or of another conference.'),
            '409': refuses('Full, closed or registered already; or the first request with this key is still at work: see Retry-After.'), // prettier-ignore
            '422': refuses('Fields are wrong, or the key was used for another request.', 'RegistrationProblem'), // prettier-ignore
          },
        },
      },
    },
  }
}

/** How a program shows its key. */
export const apiSecurity = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: 'Made by an organiser on the page “Exchange” of a conference’s desk.',
  },
} as const
