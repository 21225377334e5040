import { registration } from '#app/i18n/registration.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Select, TextField } from '#app/ui/fields.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'

export type PersonChoices = {
  countries: { id: string; name: string }[]
  clusters: { id: string; name: string }[]
}

type Known = {
  name: string
  nameLatin: string
  email?: string
  organisation: string
  jobTitle: string
  country: string | null
  clusterId: string | null
}

type Props = {
  fields: ReturnType<typeof useFields>
  known?: Partial<Known>
  choices: PersonChoices
  /** The address is asked for; of a registration that exists it stays. */
  withEmail?: boolean
}

/** Who somebody is, as their name badge says. */
export function PersonFields({ fields, known = {}, choices, withEmail }: Props) {
  const t = useMessages(registration)
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return (
    <>
      <TextField
        label={t.name}
        hint={t.nameHint}
        autoComplete="name"
        maxLength={120}
        required
        {...fields.of('name', known.name)}
      />
      <TextField
        label={t.nameLatin}
        hint={t.nameLatinHint}
        maxLength={200}
        optional
        lang="en"
        {...fields.of('nameLatin', known.nameLatin)}
      />
      {withEmail && (
        <TextField
          label={t.email}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          {...fields.of('email', known.email)}
        />
      )}
      <TextField
        label={t.organisation}
        autoComplete="organization"
        maxLength={200}
        optional
        {...fields.of('organisation', known.organisation)}
      />
      <TextField
        label={t.position}
        autoComplete="organization-title"
        maxLength={200}
        optional
        {...fields.of('position', known.jobTitle)}
      />
      <Select
        label={t.country}
        options={[{ value: '', label: t.noCountry }, ...choices.countries.map(option)]}
        {...fields.of('country', known.country ?? '')}
      />
      <Select
        label={t.cluster}
        hint={t.clusterHint}
        options={[{ value: '', label: t.noCluster }, ...choices.clusters.map(option)]}
        {...fields.of('clusterId', known.clusterId ?? '')}
      />
    </>
  )
}
