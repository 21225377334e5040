/** What a conference issues to a person, each with a code by which anybody can check it. */
export const paperKinds = ['letter', 'certificate'] as const
export type PaperKind = (typeof paperKinds)[number]

/** What an invitation letter is for: an employer who lets one go, or a consulate. */
export const letterPurposes = ['leave', 'visa'] as const
export type LetterPurpose = (typeof letterPurposes)[number]

/** What the person said for their letter; erased some time after the conference. */
export type LetterDetails = {
  purpose: LetterPurpose
  /** To whom it is written; empty: to whom it may concern. */
  addressee: string
  citizenship: string
  passport: string
  /** ISO date; empty where it was not given. */
  bornOn: string
}

/** Days after the conference's end at which passport data are erased. */
export const LETTER_DETAILS_DAYS = 30
