import type { Lang } from '#app/domain/shared/lang.ts'
import { recipientOf } from '#db/queries/mail.ts'
import type { Registration, RegistrationGroup } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import type { GroupLetter, PersonLetter } from '../../mail/templates/registration.ts'
import { groupToken, registrationToken } from './links.ts'
import type { Registry } from './registry.ts'

const conferenceOf = ({ conference, setup }: Registry) => ({
  conference: { ru: conference.titleRu, en: conference.titleEn },
  slug: conference.slug,
  zone: conference.zone,
  startsOn: conference.startsOn,
  endsOn: conference.endsOn,
  venue: { ru: conference.venueRu, en: conference.venueEn },
  remark: { ru: setup.noteRu, en: setup.noteEn },
})

// While a group waits, its manager is written to; each of its people hears once there is something to do.
const MANAGERS_OWN: readonly PersonLetter[] = ['pending', 'waiting', 'offered', 'expired']

/** Writes to the person of a registration; people of a group are spared what their manager deals with. */
export async function writeToPerson(
  tx: Tx,
  context: Context,
  registry: Registry,
  registration: Registration,
  event: PersonLetter,
  { note = null, position = null }: { note?: string | null; position?: number | null } = {},
): Promise<void> {
  const kind = registry.kinds.get(registration.kindId)
  const inGroup = registration.groupId !== null
  if (registration.email === '' || (inGroup && MANAGERS_OWN.includes(event))) return
  // The address is the manager's, who knows already.
  if (inGroup && registration.emailKey === null && event === 'confirmed') return
  await enqueueMail(tx, context, {
    to: registration.email,
    lang: registration.lang,
    accountId: registration.accountId,
    template: 'registration',
    params: {
      ...conferenceOf(registry),
      event: inGroup && event === 'confirmed' && !registration.acceptedAt ? 'invited' : event,
      name: registration.name,
      code: registration.code,
      kind: { ru: kind?.nameRu ?? '', en: kind?.nameEn ?? '' },
      organisation: registration.organisation,
      until: registration.offeredUntil?.toISOString() ?? null,
      position,
      note: note ?? '',
      token: registrationToken(context.store, registration),
    },
  })
}

/** Writes to who manages a group. */
export async function writeToManager(
  tx: Tx,
  context: Context,
  registry: Registry,
  group: RegistrationGroup,
  event: GroupLetter,
  { people, until = null }: { people: number; until?: Date | null },
): Promise<void> {
  const managing = group.managerAccountId
    ? await recipientOf(tx, group.managerAccountId)
    : undefined
  const to = group.managerEmail ?? managing?.email
  if (!to) return
  const lang: Lang = group.managerLang ?? managing?.lang ?? 'ru'
  await enqueueMail(tx, context, {
    to,
    lang,
    accountId: group.managerAccountId,
    template: 'registration-group',
    params: {
      ...conferenceOf(registry),
      event,
      group: group.name,
      people,
      until: until?.toISOString() ?? null,
      token: groupToken(context.store, group),
    },
  })
}
