import { roles, type Role, type Scope } from './permissions.ts'

/** Where each role may be given. A conference is run by people of its own; its roles may also count everywhere. */
const scopesOf: Record<Role, readonly Scope[]> = {
  attendee: ['portal'],
  representative: ['cluster', 'organisation'],
  speaker: ['conference', 'portal'],
  moderator: ['conference', 'portal'],
  rapporteur: ['conference', 'portal'],
  organiser: ['portal', 'conference'],
  expert: ['portal'],
  administrator: ['portal'],
}

/** Whether a role makes sense there: nobody administers one cluster, nobody represents the portal. */
export const fits = (role: Role, scope: Scope): boolean => scopesOf[role].includes(scope)

/** Every role with each place it may be given, in the order of a list. */
export const givable: readonly { role: Role; scope: Scope }[] = roles.flatMap((role) =>
  scopesOf[role].map((scope) => ({ role, scope })),
)

/** One of `givable` as the value of a form's field: `representative.cluster`. */
export const givableKey = ({ role, scope }: { role: Role; scope: Scope }) => `${role}.${scope}`

/** How long an invitation works, days. */
export const INVITATION_DAYS = 14
