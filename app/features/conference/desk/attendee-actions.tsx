import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button, type ButtonKind } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Act = 'approve' | 'decline' | 'cancel' | 'restore' | 'offer' | 'kind' | 'ticket'

/** What can be done from each state, the likeliest first. */
const acts: Record<RegistrationState, readonly Act[]> = {
  pending: ['approve', 'decline', 'kind', 'cancel'],
  waiting: ['offer', 'decline', 'kind', 'cancel'],
  offered: ['decline', 'kind', 'cancel'],
  confirmed: ['ticket', 'kind', 'cancel'],
  declined: ['restore'],
  cancelled: ['restore'],
  expired: ['restore'],
}
const looks: Partial<Record<Act, ButtonKind>> = {
  approve: 'primary',
  offer: 'primary',
  restore: 'primary',
  cancel: 'danger',
  decline: 'danger',
}

type Props = {
  state: RegistrationState
  kindId: string
  version: number
  kinds: readonly { id: string; name: string }[]
  refused: Refusal | undefined
}

/** What an organiser can do with one attendee's registration now. */
export function AttendeeActions({ state, kindId, version, kinds, refused }: Props) {
  const t = useMessages(conferenceAttendees).one
  return (
    <div className="no-print flex flex-wrap items-start gap-3">
      {acts[state]
        .filter((act) => act !== 'kind' || kinds.length > 1)
        .map((act) => {
          const button = (busy: boolean) => (
            <Button kind={looks[act] ?? 'quiet'} disabled={busy}>
              {t.act[act]}
            </Button>
          )
          const simple =
            act === 'approve' || act === 'restore' || act === 'offer' || act === 'ticket'
          const form = (
            <RefusedForm
              key={`${act} ${version}`}
              refused={refused}
              intent={`act-${act}`}
              className="gap-3"
            >
              {(fields, busy) => (
                <>
                  <input type="hidden" name="act" value={act} />
                  <input type="hidden" name="version" value={version} />
                  {act === 'kind' && (
                    <Select
                      label={t.newKind}
                      options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
                      {...fields.of('kindId', kindId)}
                    />
                  )}
                  {(act === 'decline' || act === 'cancel') && (
                    <TextArea
                      label={t.reason}
                      hint={t.reasonHint}
                      rows={2}
                      optional
                      {...fields.of('reason')}
                    />
                  )}
                  <div>{button(busy)}</div>
                </>
              )}
            </RefusedForm>
          )
          if (simple) return form
          return (
            <details
              key={act}
              className="open:w-full"
              open={refused?.intent === `act-${act}` || undefined}
            >
              <summary className="inline-flex min-h-11 list-none items-center rounded border border-edge px-4 font-medium hover:border-ink hover:bg-wash [&::-webkit-details-marker]:hidden">
                {t.act[act]}…
              </summary>
              <div className="mt-3 mb-2 border-l-4 border-line pl-4">{form}</div>
            </details>
          )
        })}
    </div>
  )
}
