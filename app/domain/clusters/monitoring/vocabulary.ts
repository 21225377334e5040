/** A round is prepared, answered, and published; published, it never changes. */
export const roundStates = ['preparing', 'running', 'published'] as const
export type RoundState = (typeof roundStates)[number]

/** What an expert finds of a document. */
export const conclusions = ['accepted', 'remarks', 'refused', 'absent'] as const
export type Conclusion = (typeof conclusions)[number]

export const meetingKinds = ['meeting', 'interview', 'visit', 'call'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** What an object turned out to be: a subject of the cluster environment, or not. */
export const verdicts = ['subject', 'none'] as const
export type Verdict = (typeof verdicts)[number]
