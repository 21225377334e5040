import { fold } from '../../shared/text.ts'
import type { Bilingual } from '../../shared/lang.ts'
import { basicFields, ladder, type BasicField, type CriterionId, type Need } from '../ladder.ts'
import type { BodyKind, DocumentKind, ProjectStage } from '../vocabulary.ts'
import type { Evidence } from './standing.ts'

/** Criteria for which somebody has to say what proves them: the profile alone does not tell. */
export const claimedCriteria = ['cur-1', 'cur-2', 'ind-1'] as const satisfies CriterionId[]
export type ClaimedCriterion = (typeof claimedCriteria)[number]

/** What of a profile the ladder looks at. */
export type LadderProfile = {
  fields: Readonly<Record<BasicField, boolean>>
  /** Listed by name. */
  participants: number
  /** As many as a document counts, where no list names them. */
  statedParticipants: number
  documents: readonly {
    id: string
    kind: DocumentKind
    title: Bilingual
    date: string | null
    number: string | null
    validUntil: string | null
    isFounding: boolean
    /** SHA-256 of its files. */
    files: readonly string[]
  }[]
  bodies: readonly { kind: BodyKind; name: Bilingual }[]
  projects: readonly { name: Bilingual; stage: ProjectStage }[]
  claims: readonly Claim[]
}

/** What a representative shows for a criterion: a document of the profile, or an entry in the register. */
export type Claim = {
  id: string
  criterion: ClaimedCriterion
  documentId: string | null
  entryNumber: string | null
  entryDate: string | null
}

/** Evidence with what a page says of it. */
export type ShownEvidence = Evidence & {
  kind: 'fields' | 'participants' | 'document' | 'body' | 'project' | 'list' | 'register'
  /** How it is called; null where its kind says it all. */
  label: Bilingual | null
  /** Participants counted. */
  count: number | null
  /** As precise as the source. */
  date: string | null
  number: string | null
  documentId: string | null
  claimId: string | null
}

const blank = {
  label: null,
  count: null,
  date: null,
  number: null,
  documentId: null,
  claimId: null,
  files: [],
  validUntil: null,
} as const

// A key says what was looked at. Case, spaces and what adds no meaning may be mended without a new check.
const keyOf = (...parts: readonly (string | null)[]) => fold(parts.join('|'))

/** The basic fields a profile still lacks. */
export const missingFields = (profile: Pick<LadderProfile, 'fields'>): BasicField[] =>
  basicFields.filter((field) => !profile.fields[field])

/**
 * Everything in a profile that may prove a criterion of the ladder.
 * Filled fields, a number of participants and a list of them count as they stand; documents, bodies and
 * projects are told apart by what they say, so that a changed one is looked at again.
 */
export function evidenceOf(profile: LadderProfile): ShownEvidence[] {
  return ladder.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, need }: { id: CriterionId; need: Need }) =>
      proofs(profile, id, need).map((proof) => ({ ...blank, ...proof, criterion: id })),
    ),
  )
}

type Proof = Partial<ShownEvidence> & Pick<ShownEvidence, 'kind' | 'key'>

function proofs(profile: LadderProfile, id: CriterionId, need: Need): Proof[] {
  switch (need.kind) {
    case 'fields':
      return missingFields(profile).length === 0 ? [{ kind: 'fields', key: 'fields' }] : []
    case 'participants': {
      const count = Math.max(profile.participants, profile.statedParticipants)
      return count >= need.min ? [{ kind: 'participants', key: 'participants', count }] : []
    }
    case 'document':
      return profile.documents
        .filter(
          ({ kind, isFounding }) => need.anyOf.includes(kind) && (id !== 'terr-1' || isFounding),
        )
        .map(documentProof)
    case 'body':
      return profile.bodies.filter(({ kind }) => need.anyOf.includes(kind)).map(bodyProof)
    case 'exists':
      return existing(profile, need.of)
  }
}

type Existing = Extract<Need, { kind: 'exists' }>['of']

function existing(profile: LadderProfile, of: Existing): Proof[] {
  switch (of) {
    case 'managing_company':
      return profile.bodies.filter(({ kind }) => kind === 'managing_company').map(bodyProof)
    case 'joint_projects':
      return profile.projects
        .filter(({ stage }) => stage !== 'planned')
        .map(({ name }) => ({ kind: 'project', key: keyOf('project', name.ru), label: name }))
    case 'participants_register':
      return profile.participants >= 2
        ? [{ kind: 'list', key: 'list', count: profile.participants }]
        : []
    case 'participants_register_signed':
      return claimed(profile, 'cur-1')
    case 'ckr_agreement':
      return claimed(profile, 'cur-2')
    case 'minpromtorg_register':
      return claimed(profile, 'ind-1')
  }
}

function claimed({ claims, documents }: LadderProfile, criterion: ClaimedCriterion): Proof[] {
  return claims
    .filter((claim) => claim.criterion === criterion)
    .flatMap(({ id, documentId, entryNumber, entryDate }): Proof[] => {
      if (documentId === null)
        return [
          {
            kind: 'register',
            key: keyOf('register', entryNumber, entryDate),
            number: entryNumber,
            date: entryDate,
            claimId: id,
          },
        ]
      const shown = documents.find((document) => document.id === documentId)
      return shown ? [{ ...documentProof(shown), claimId: id }] : []
    })
}

function documentProof(document: LadderProfile['documents'][number]): Proof {
  const { id, kind, title, date, number, validUntil, files } = document
  return {
    kind: 'document',
    key: keyOf('document', kind, title.ru, date, number, validUntil),
    label: title,
    date,
    number,
    validUntil,
    files,
    documentId: id,
  }
}

const bodyProof = ({ kind, name }: LadderProfile['bodies'][number]): Proof => ({
  kind: 'body',
  key: keyOf('body', kind, name.ru),
  label: name,
})
