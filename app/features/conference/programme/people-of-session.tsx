import { Link } from '@remix-run/react'
import type { SpeakerRole } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { SpeakerPhoto } from './speaker-photo.tsx'

type Props = {
  slug: string
  people: readonly {
    code: string
    role: SpeakerRole
    name: string
    about: string
    photo?: string
  }[]
}

/** Who takes part in a session and as what. */
export function PeopleOfSession({ slug, people }: Props) {
  const lang = useLang()
  const { role: roles } = useMessages(conferenceWords)
  return (
    <ul>
      {people.map(({ code, role, name, about, photo }) => (
        <li
          key={`${code} ${role}`}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 first:border-t sm:grid-cols-[2fr_minmax(8rem,1fr)]"
        >
          <div className="flex items-start gap-4">
            <SpeakerPhoto slug={slug} photo={photo} name={name} />
            <div className="min-w-0">
              <Link to={paths.speaker(lang, slug, code)} className="font-medium">
                {name}
              </Link>
              {about && <p className="text-sm text-muted">{about}</p>}
            </div>
          </div>
          <p className="pl-18 text-sm text-muted sm:pl-0 sm:text-right">{roles[role]}</p>
        </li>
      ))}
    </ul>
  )
}
