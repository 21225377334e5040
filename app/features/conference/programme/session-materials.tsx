import type { MaterialKind } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { sessionPage } from '#app/i18n/session-page.ts'

type Props = {
  materials: readonly {
    id: string
    kind: MaterialKind
    title: string
    href: string
    size: string | null
  }[]
}

/** Slides, papers and recordings of a session. */
export function SessionMaterials({ materials }: Props) {
  const t = useMessages(sessionPage)
  const words = useMessages(conferenceWords)
  if (materials.length === 0) return <p className="text-muted">{t.materialsAfter}</p>
  return (
    <ul className="grid gap-2">
      {materials.map(({ id, kind, title, href, size }) => (
        <li key={id}>
          <a href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
            {title || words.material[kind]}
          </a>
          <span className="text-sm text-muted">
            {' '}
            {words.material[kind]}
            {size && t.bytes(size)}
          </span>
        </li>
      ))}
    </ul>
  )
}
