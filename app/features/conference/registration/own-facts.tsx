import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatDays } from '#app/i18n/days.ts'
import { Facts, type Fact } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/page.tsx'
import type { OwnView } from './own-view.ts'

/** What the portal knows of the registration, as it stands on the ticket and the badge. */
export function OwnFacts({ shown }: { shown: OwnView }) {
  const lang = useLang()
  const t = useMessages(registration)
  const { registration: row, conference, group, choices } = shown
  const named = (list: { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name
  const items: (Fact | false | undefined)[] = [
    {
      term: t.codeFact,
      value: <span className="tabular font-semibold tracking-wider">{row.code}</span>,
    },
    { term: t.kindFact, value: row.kind },
    { term: t.when, value: formatDays(lang, conference.startsOn, conference.endsOn) },
    conference.venue !== '' && { term: t.where, value: conference.venue },
    group !== null && { term: t.groupFact, value: group },
    { term: t.name, value: row.name },
    row.nameLatin !== '' && { term: t.nameLatin, value: <span lang="en">{row.nameLatin}</span> },
    row.email !== '' && { term: t.email, value: row.email },
    row.organisation !== '' && { term: t.organisation, value: row.organisation },
    row.jobTitle !== '' && { term: t.position, value: row.jobTitle },
    row.country !== null && {
      term: t.country,
      value: named(choices.countries, row.country) ?? row.country,
    },
    row.clusterId !== null && {
      term: t.cluster,
      value: named(choices.clusters, row.clusterId) ?? '—',
    },
  ]
  return (
    <Section id="facts" title={t.facts}>
      <Facts items={items.filter((one): one is Fact => Boolean(one))} />
    </Section>
  )
}
