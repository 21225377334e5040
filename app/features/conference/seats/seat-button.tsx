import type { ReactNode } from 'react'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'

type Props = {
  intent: 'seat' | 'unseat' | 'leave'
  registrationId: string
  name: string
  /** More than there are places. */
  beyond?: boolean
  children: ReactNode
}

/** One button that gives somebody a seat or takes them off a list. */
export function SeatButton({ intent, registrationId, name, beyond, children }: Props) {
  const t = useMessages(conferenceSeats).one
  const named = { seat: t.seatNamed, unseat: t.unseatNamed, leave: t.leaveNamed }
  return (
    <RefusedForm
      refused={undefined}
      intent={intent === 'seat' ? 'seat' : 'unseat'}
      className="flex!"
    >
      {(_fields, busy) => (
        <>
          <input type="hidden" name="registrationId" value={registrationId} />
          {beyond && <input type="hidden" name="beyond" value="yes" />}
          <Button kind="quiet" disabled={busy} aria-label={named[intent](name)}>
            {children}
          </Button>
        </>
      )}
    </RefusedForm>
  )
}
