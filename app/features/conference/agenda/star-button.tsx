import { stars } from '#app/i18n/stars.ts'
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
  const t = useMessages(stars)
  return (
    <button
      type="submit"
      form={STAR_FORM}
      name={on ? 'remove' : 'add'}
      value={code}
      aria-pressed={on}
      aria-label={t.star(title)}
      title={withWord ? undefined : t.starShort}
      className={withWord ? 'star star-wide' : 'star'}
    >
      {withWord && (
        <>
          <span className="star-off">{t.starShort}</span>
          <span className="star-on">{t.starred}</span>
        </>
      )}
    </button>
  )
}
