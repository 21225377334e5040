import { conferencePages } from '#app/i18n/conference-pages.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { classes } from '#app/ui/classes.ts'

type Props = {
  /** The conference's. */
  slug: string
  /** The photograph's file. */
  photo?: string | undefined
  name: string
  /** On the speaker's own page, where it is looked at for itself; else the name that stands beside says it all. */
  large?: boolean
}

/** A speaker's photograph, or the initials where there is none. */
export function SpeakerPhoto({ slug, photo, name, large }: Props) {
  const t = useMessages(conferencePages).speaker
  const size = large ? 'size-24 text-xl' : 'size-14 text-base'
  if (photo)
    return (
      <img
        src={paths.speakerPhoto(slug, photo)}
        alt={large ? t.photoOf(name) : ''}
        width={large ? 96 : 56}
        height={large ? 96 : 56}
        loading={large ? undefined : 'lazy'}
        decoding="async"
        className={classes(size, 'shrink-0 rounded bg-wash object-cover')}
      />
    )
  const initials = name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('')
  return (
    <span
      aria-hidden="true"
      className={classes(
        size,
        'inline-flex shrink-0 items-center justify-center rounded bg-wash font-semibold text-muted',
      )}
    >
      {initials}
    </span>
  )
}
