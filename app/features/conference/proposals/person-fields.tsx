import type { ProposedSpeaker } from '#app/domain/conference/proposals/vocabulary.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = {
  fields: ReturnType<typeof useFields>
  /** Of the fields' names: `own`, `co.0`. */
  prefix: string
  person: Partial<Omit<ProposedSpeaker, 'own'>>
  /** What few fill in is folded away. */
  folded: boolean
}

/** A speaker of a proposal, in both languages. */
export function PersonFields({ fields, prefix, person, folded }: Props) {
  const t = useMessages(proposals).form
  const of = (name: keyof typeof person) => fields.of(`${prefix}.${name}`, person[name])
  const more = (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField label={t.positionRu} lang="ru" optional {...of('positionRu')} />
      <TextField label={t.positionEn} lang="en" optional {...of('positionEn')} />
      <TextField label={t.organisationRu} lang="ru" optional {...of('organisationRu')} />
      <TextField label={t.organisationEn} lang="en" optional {...of('organisationEn')} />
      <TextArea label={t.bioRu} lang="ru" optional {...of('bioRu')} />
      <TextArea label={t.bioEn} lang="en" optional {...of('bioEn')} />
    </div>
  )
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t.nameRu} lang="ru" {...of('nameRu')} />
        <TextField label={t.nameEn} lang="en" {...of('nameEn')} />
        <TextField label={t.email} type="email" optional {...of('email')} />
      </div>
      {folded ? (
        <details>
          <summary className="py-2 text-sm font-medium">{t.more}</summary>
          <div className="mt-3">{more}</div>
        </details>
      ) : (
        more
      )}
    </div>
  )
}
