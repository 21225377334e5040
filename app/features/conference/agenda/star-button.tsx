import { agenda } from '#app/i18n/agenda.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { STAR_FORM } from './star-form.tsx'

type Props = {
  /** The session's. */
  code: string
  title: string
  /** It is in the agenda of who is signed in. */
  on: boolean
  /** With words beside the star: for a session's own page. */
  withWord?: boolean
}

/** Puts a session into one's own agenda and takes it out. Needs one `StarForm` on the page. */
export function StarButton({ code, title, on, withWord }: Props) {
  const t = useMessages(agenda)
  return (
    <button
      type="submit"
      form={STAR_FORM}
      name={on ? 'remove' : 'add'}
      value={code}
      data-star={code}
      aria-pressed={on}
      aria-label={t.star(title)}
      title={withWord ? undefined : t.starShort}
      className={withWord ? 'star star-wide' : 'star'}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M10 2.8l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7Z" />
      </svg>
      {withWord && (
        <>
          <span className="star-off">{t.starShort}</span>
          <span className="star-on">{t.starred}</span>
        </>
      )}
    </button>
  )
}
