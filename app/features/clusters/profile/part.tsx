import type { ReactNode } from 'react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { demoShare, type SectionId } from './view.ts'

type Props = {
  id: SectionId
  title: string
  note?: ReactNode
  /** The records the section shows: it says itself whether they are made up. */
  records?: readonly { isDemo: boolean }[]
  className?: string
  children: ReactNode
}

/** A section of a profile that says what in it was made for demonstration. */
export function Part({ id, title, note, records = [], className, children }: Props) {
  const t = useMessages(clusterProfile)
  const demo = demoShare(records)
  const said = demo === 'some' ? t.someDemo : undefined
  return (
    <Section
      id={id}
      className={className}
      title={
        demo === 'all' ? (
          <>
            {title} <DemoMark />
          </>
        ) : (
          title
        )
      }
      note={
        note || said ? (
          <>
            {note} {said}
          </>
        ) : undefined
      }
    >
      {children}
    </Section>
  )
}

/** The mark on one record, where only some of its section are made up. */
export function DemoRecord({
  record,
  among,
}: {
  record: { isDemo: boolean }
  among: readonly { isDemo: boolean }[]
}) {
  if (!record.isDemo || demoShare(among) !== 'some') return null
  return (
    <>
      {' '}
      <DemoMark />
    </>
  )
}
