import { Form } from '@remix-run/react'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { SeatButton } from './seat-button.tsx'

type Props = {
  /** The page's own address. */
  self: string
  q: string
  found: {
    more: boolean
    people: readonly {
      registrationId: string
      code: string
      name: string
      organisation: string
      kind: string
    }[]
  } | null
  full: boolean
}

/** Looks for attendees who have no seat yet, each with a button that gives them one. */
export function GiveSeat({ self, q, found, full }: Props) {
  const t = useMessages(conferenceSeats).one
  return (
    <>
      <Form action={`${self}#add`} className="flex flex-wrap items-end gap-3" preventScrollReset>
        <div className="w-full max-w-md">
          <TextField name="q" type="search" label={t.q} defaultValue={q} key={q} />
        </div>
        <Button kind="quiet">{t.find}</Button>
      </Form>
      {full && (
        <div className="mt-5">
          <Notice kind="warn">{t.full}</Notice>
        </div>
      )}
      {found &&
        (found.people.length === 0 ? (
          <EmptyState title={t.foundNone}>{t.foundNoneText}</EmptyState>
        ) : (
          <div className="mt-5">
            <p role="status" className="text-sm text-muted">
              {t.found(found.people.length)}. {found.more && t.more}
            </p>
            <ul className="mt-2 border-t border-line">
              {found.people.map(({ registrationId, code, name, organisation, kind }) => (
                <li
                  key={registrationId}
                  className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
                >
                  <span className="min-w-0">
                    <span className="font-medium">{name}</span>
                    <span className="block text-sm text-muted">
                      {[organisation, kind, code].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <SeatButton intent="seat" beyond={full} {...{ registrationId, name }}>
                    {t.seat}
                  </SeatButton>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}
