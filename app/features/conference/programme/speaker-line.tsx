import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useLang } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { SpeakerPhoto } from './speaker-photo.tsx'

/** A speaker in a list: the face, the name that leads to their page, who they are. */
export function SpeakerLine({
  slug,
  code,
  name,
  about,
  photo,
}: { code: string; about: string } & Pick<
  ComponentProps<typeof SpeakerPhoto>,
  'slug' | 'name' | 'photo'
>) {
  const lang = useLang()
  return (
    <li className="flex items-start gap-4">
      <SpeakerPhoto slug={slug} photo={photo} name={name} />
      <div className="min-w-0">
        <Link to={paths.speaker(lang, slug, code)} className="font-medium">
          {name}
        </Link>
        <p className="text-sm text-muted">{about}</p>
      </div>
    </li>
  )
}
