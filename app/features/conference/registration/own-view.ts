import type { Answers } from '#app/domain/conference/registration/fields.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { PersonChoices } from './person-fields.tsx'
import type { QuestionView } from './questions.tsx'

/** A registration as its own page shows it. */
export type OwnView = {
  /** The secret part of its address: its ticket has the same. */
  token: string
  conference: {
    slug: string
    title: string
    venue: string
    zone: string
    startsOn: string
    endsOn: string
  }
  registration: {
    state: RegistrationState
    overdue: boolean
    code: string
    kindId: string
    kind: string
    name: string
    nameLatin: string
    email: string
    organisation: string
    jobTitle: string
    country: string | null
    clusterId: string | null
    offeredUntil: string | null
    accepted: boolean
    consented: boolean
    version: number
  }
  answers: Answers
  group: string | null
  position: number | null
  live: boolean
  /** Whether they are asked what they thought. */
  feedback: boolean
  mayCancel: boolean
  mayChange: boolean
  changesUntil: string
  fields: QuestionView[]
  choices: PersonChoices
}
