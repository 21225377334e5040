/** Closed lists of the organisers' desk; their words stand in app/i18n/<lang>/conference-{attendees,mailings,feedback}.ts. */

/** What can be done to many attendees at once. */
export const batchActions = [
  'approve',
  'decline',
  'cancel',
  'kind',
  'ticket',
  'tag',
  'untag',
] as const
export type BatchAction = (typeof batchActions)[number]
/** `running` → `done`, and from there `undoing` → `undone`. */
export const batchStates = ['running', 'done', 'undoing', 'undone'] as const
export type BatchState = (typeof batchStates)[number]

/** `draft` → `scheduled` or `sending` → `sent`. */
export const mailingStates = ['draft', 'scheduled', 'sending', 'sent'] as const
export type MailingState = (typeof mailingStates)[number]

/** `service`: about one's own registration, cannot be unsubscribed from. `news`: everything else. */
export const mailingKinds = ['service', 'news'] as const
export type MailingKind = (typeof mailingKinds)[number]

/** What a reminder's time is counted from. */
export const reminderAnchors = ['start', 'end'] as const
export type ReminderAnchor = (typeof reminderAnchors)[number]

/** Where the button of a letter leads. */
export const mailingButtons = [
  'none',
  'conference',
  'programme',
  'registration',
  'feedback',
] as const
export type MailingButton = (typeof mailingButtons)[number]

/** What a feedback form asks about. */
export const feedbackScopes = ['conference', 'session'] as const
export type FeedbackScope = (typeof feedbackScopes)[number]

export const questionKinds = ['scale', 'choice', 'choices', 'text'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Acts on more than these are done in the background. */
export const AT_ONCE = 200

/** Whether people are written to. */
export const writesLetters = (action: BatchAction) =>
  action === 'approve' || action === 'decline' || action === 'cancel' || action === 'ticket'

/** Whether something of an act can be put back: what nobody was told, and places taken away. */
export const isUndoable = (action: BatchAction) =>
  action === 'tag' || action === 'untag' || action === 'kind' || action === 'cancel'

/** When a reminder goes: by hand, or so long before or after its anchor. */
export const reminderTimings = ['hand', 'before', 'after'] as const
export const reminderUnits = ['days', 'hours'] as const
