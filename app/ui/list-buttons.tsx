import { Icon } from './icon.tsx'
import { RefusedForm } from './refused-form.tsx'

const tool =
  'inline-flex size-9 cursor-pointer items-center justify-center rounded border border-edge bg-paper text-ink hover:border-ink disabled:cursor-default disabled:border-line disabled:text-muted'

type Hidden = { id: string; version?: number }

const HiddenFields = ({ id, version }: Hidden) => (
  <>
    {version !== undefined && <input type="hidden" name="version" value={version} />}
    <input type="hidden" name="id" value={id} />
  </>
)

type MoveProps = Hidden & { first: boolean; last: boolean; up: string; down: string }

/** Two small buttons that move one thing of a list; the form's `by` says which way. */
export function MoveButtons({ first, last, up, down, ...hidden }: MoveProps) {
  return (
    <RefusedForm refused={undefined} intent="move" className="inline-flex! gap-1">
      {(_fields, busy) => (
        <>
          <HiddenFields {...hidden} />
          <button name="by" value="up" disabled={busy || first} aria-label={up} className={tool}>
            <Icon name="up" size={16} />
          </button>
          <button name="by" value="down" disabled={busy || last} aria-label={down} className={tool}>
            <Icon name="down" size={16} />
          </button>
        </>
      )}
    </RefusedForm>
  )
}

/** A small button that removes one thing of a list; what is refused is told above the page. */
export function RemoveButton({
  intent,
  label,
  ...hidden
}: Hidden & { intent: string; label: string }) {
  return (
    <RefusedForm refused={undefined} intent={intent} className="inline-flex!">
      {(_fields, busy) => (
        <>
          <HiddenFields {...hidden} />
          <button disabled={busy} aria-label={label} className={tool}>
            <Icon name="close" size={16} />
          </button>
        </>
      )}
    </RefusedForm>
  )
}
