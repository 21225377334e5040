import { classes } from '#app/ui/classes.ts'
import { paths } from '#app/paths.ts'

type Props = { photo: { id: string; name: string } | undefined; name: string; large?: boolean }

/** A speaker's photograph, or the initials where there is none. The name always stands beside. */
export function SpeakerPhoto({ photo, name, large }: Props) {
  const size = large ? 'size-24 text-xl' : 'size-14 text-base'
  if (photo)
    return (
      <img
        src={paths.fileDownload(photo.id, photo.name)}
        alt=""
        width={large ? 96 : 56}
        height={large ? 96 : 56}
        loading="lazy"
        className={classes(size, 'shrink-0 rounded object-cover')}
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
