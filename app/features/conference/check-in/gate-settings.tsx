import { checkIn } from '#app/i18n/check-in.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'

export type Preferences = { sound: boolean; vibration: boolean; print: boolean }

type Props = {
  preferences: Preferences
  change: (preferences: Preferences) => void
  until: string
  queued: number
  /** Erases what is on the device; the form then tells the portal. */
  leave: () => Promise<void>
}

/** What the person at the door may choose, and the end of their work. */
export function GateSettings({ preferences, change, until, queued, leave }: Props) {
  const t = useMessages(checkIn)
  const boxes = [
    ['sound', t.settings.sound],
    ['vibration', t.settings.vibration],
    ['print', t.autoPrint],
  ] as const
  return (
    <details className="no-print border-y border-line py-2">
      <summary className="py-1 font-medium">{t.settings.title}</summary>
      <div className="grid gap-4 pt-2 pb-3">
        <div>
          {boxes.map(([key, label]) => (
            <label key={key} className="flex min-h-9 items-start gap-3 py-1.5 text-sm">
              <input
                type="checkbox"
                className="mt-0.5 size-5 shrink-0 accent-accent"
                checked={preferences[key]}
                onChange={({ currentTarget }) =>
                  change({ ...preferences, [key]: currentTarget.checked })
                }
              />
              {label}
            </label>
          ))}
        </div>
        <p className="text-sm text-muted">{t.settings.keys}</p>
        <p className="text-sm text-muted">{t.settings.until(until)}</p>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.currentTarget
            void leave().finally(() => form.submit())
          }}
        >
          <input type="hidden" name="intent" value="leave" />
          <Button kind="danger" disabled={queued > 0}>
            {t.settings.leave}
          </Button>
          <p className="mt-2 text-sm text-muted">
            {queued > 0 ? t.settings.leaveQueued : t.settings.leaveText}
          </p>
        </form>
      </div>
    </details>
  )
}
