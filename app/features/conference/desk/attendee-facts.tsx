import { Link } from '@remix-run/react'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { AttendanceFormat } from '#app/domain/conference/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Facts, type Fact } from '#app/ui/facts.tsx'
import { useVenueClock } from './venue-zone.tsx'

type Props = {
  attendee: {
    code: string
    email: string
    nameLatin: string
    kind: string
    format: AttendanceFormat
    country: string | null
    cluster: { slug: string; name: string } | null
    group: string | null
    lang: Lang
    hasAccount: boolean
    createdAt: Date | string
    confirmedAt: Date | string | null
    offeredUntil: Date | string | null
    cameAt: Date | string | null
  }
}

/** What a registration says of its person. */
export function AttendeeFacts({ attendee }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceAttendees).one
  const formats = useMessages(conferenceWords).format
  const { moment } = useVenueClock()
  const { cluster, confirmedAt, cameAt, offeredUntil } = attendee
  const items: (Fact | false)[] = [
    { term: t.code, value: <span className="font-mono tracking-wide">{attendee.code}</span> },
    { term: t.email, value: <span className="wrap-anywhere">{attendee.email}</span> },
    attendee.nameLatin !== '' && { term: t.latin, value: attendee.nameLatin },
    { term: t.kind, value: `${attendee.kind}, ${formats[attendee.format].toLowerCase()}` },
    attendee.group !== null && { term: t.group, value: attendee.group },
    attendee.country !== null && { term: t.country, value: attendee.country },
    cluster !== null && {
      term: t.cluster,
      value: <Link to={paths.cluster(lang, cluster.slug)}>{cluster.name}</Link>,
    },
    { term: t.lang, value: t.langName[attendee.lang] },
    { term: t.account, value: attendee.hasAccount ? t.hasAccount : t.noAccount },
    { term: t.made, value: moment(attendee.createdAt) },
    confirmedAt !== null && { term: t.confirmedAt, value: moment(confirmedAt) },
    cameAt !== null && { term: t.came, value: moment(cameAt) },
    offeredUntil !== null && { term: t.offeredUntil, value: moment(offeredUntil) },
  ]
  return <Facts items={items.filter((item) => item !== false)} />
}
