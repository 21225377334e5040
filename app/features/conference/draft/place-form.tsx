import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  refused: Refusal | undefined
  sessions: readonly { id: string; title: string; version: number }[]
  halls: readonly { id: string; name: string }[]
  days: readonly { date: string }[]
  day: string
}

/** Moving a session without a grid: one form, which also works without scripts. */
export function PlaceForm({ refused, sessions, halls, days, day }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  return (
    <RefusedForm refused={refused} intent="place">
      {(fields, busy) => (
        <>
          <Select
            label={t.draft.session}
            options={[
              { value: '', label: t.draft.chooseSession },
              // The version comes along: a form that is out of date is told so.
              ...sessions.map(({ id, title, version }) => ({
                value: `${id} ${version}`,
                label: title,
              })),
            ]}
            {...fields.of('session')}
          />
          <Select
            label={t.draft.date}
            options={[
              ...days.map(({ date }) => ({ value: date, label: formatDay(lang, date) })),
              { value: '', label: t.draft.takeOff },
            ]}
            {...fields.of('date', day)}
          />
          <TextField label={t.draft.time} type="time" step={300} {...fields.of('time')} />
          <Select
            label={t.draft.hall}
            options={[
              { value: '', label: t.draft.noHallColumn },
              ...halls.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...fields.of('hall')}
          />
          <div>
            <Button disabled={busy}>{t.draft.placeButton}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
