import { RefusedForm } from '#app/ui/refused-form.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** A small button that removes one thing; what is refused is told above the page. */
export function RemoveButton({ intent, id, label }: { intent: string; id: string; label: string }) {
  return (
    <RefusedForm refused={undefined} intent={intent} className="inline-flex!">
      {(_fields, busy) => (
        <>
          <input type="hidden" name="id" value={id} />
          <button
            disabled={busy}
            aria-label={label}
            className="inline-flex size-9 cursor-pointer items-center justify-center rounded border border-edge bg-paper text-ink hover:border-ink"
          >
            <Icon name="close" size={16} />
          </button>
        </>
      )}
    </RefusedForm>
  )
}
