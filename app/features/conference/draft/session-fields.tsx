import { sessionKinds, sessionStates, speakerRoles } from '#app/domain/conference/vocabulary.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import type { Refusal, useFields } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TwoLanguages } from './two-languages.tsx'

type Props = {
  fields: ReturnType<typeof useFields>
  refused: Refusal | undefined
  known: Record<string, unknown>
  languages: readonly string[]
  days: readonly string[]
  halls: readonly { id: string; name: string; capacity: number | null }[]
  tracks: readonly { id: string; name: string }[]
  speakers: readonly { id: string; code: string; name: string }[]
  people: readonly { speakerId: string; role: string }[]
}

/** Blank rows after those that are filled. */
const SPARE = 3

/** Everything an organiser says of a session. */
export function SessionFields(props: Props) {
  const { fields, known, languages, days, halls, tracks } = props
  const lang = useLang()
  const t = useMessages(conferenceDraft).sessions
  const places = useMessages(conferenceDraft).halls.places
  const words = useMessages(conferenceWords)
  const of = (name: string) => fields.of(name, known[name] as string | number | null)
  const both = { fields, known }
  const pair = 'grid max-w-[72rem] items-start gap-5 lg:grid-cols-2'
  return (
    <>
      <Section id="what" title={t.what}>
        <div className="grid gap-5">
          <TwoLanguages {...both} name="title" ru={t.titleRu} en={t.titleEn} />
          <div className={pair}>
            <Select
              label={t.kind}
              options={sessionKinds.map((value) => ({ value, label: words.kind[value] }))}
              {...of('kind')}
            />
            <Select
              label={t.track}
              options={[
                { value: '', label: t.noTrack },
                ...tracks.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...of('trackId')}
            />
          </div>
          <TwoLanguages {...both} name="abstract" rows={5} ru={t.abstractRu} en={t.abstractEn} />
          <Choices
            name="languages"
            label={t.languages}
            options={(['ru', 'en'] as const).map((value) => ({
              value,
              label: words.language[value],
            }))}
            ticked={(value) => fields.ticked('languages', value, languages.includes(value))}
          />
          <Choices
            name="state"
            type="radio"
            label={t.state}
            options={sessionStates.map((value) => ({
              value,
              label: value === 'planned' ? t.planned : words.cancelled,
            }))}
            ticked={(value) => fields.ticked('state', value, value === known.state)}
          />
        </div>
      </Section>
      <Section id="where" title={t.where}>
        <div className="grid gap-5">
          <div className={pair}>
            <Select
              label={t.date}
              options={[
                { value: '', label: t.noDate },
                ...days.map((value) => ({ value, label: formatDay(lang, value) })),
              ]}
              {...of('date')}
            />
            <TextField label={t.time} type="time" step={300} {...of('time')} />
            <Select
              label={t.hall}
              options={[
                { value: '', label: t.noHall },
                ...halls.map(({ id, name, capacity }) => ({
                  value: id,
                  label: capacity === null ? name : `${name}, ${places(capacity)}`,
                })),
              ]}
              {...of('hallId')}
            />
            <TextField label={t.minutes} inputMode="numeric" {...of('minutes')} />
          </div>
          <TextField
            label={t.places}
            hint={t.placesHint}
            inputMode="numeric"
            optional
            {...of('places')}
          />
        </div>
      </Section>
      <Section id="who" title={t.who} note={t.whoHint}>
        <People {...props} />
      </Section>
      <div className="mt-8">
        <TextArea label={t.note} rows={2} optional {...of('note')} />
      </div>
    </>
  )
}

function People({ fields, refused, speakers, people }: Props) {
  const t = useMessages(conferenceDraft).sessions
  const words = useMessages(conferenceWords)
  const byId = new Map(speakers.map((one) => [one.id, `${one.name} (${one.code})`]))
  const typed = (name: string) => {
    const value = refused?.values[name]
    return value === undefined ? undefined : [value].flat()
  }
  const names = typed('person') ?? people.map(({ speakerId }) => byId.get(speakerId) ?? '')
  const roles = typed('role') ?? people.map(({ role }) => role)
  const rows = refused ? names.length : names.length + SPARE
  return (
    <>
      <datalist id="speakers">
        {speakers.map(({ id, code, name }) => (
          <option key={id} value={`${name} (${code})`}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="grid gap-4">
        {Array.from({ length: rows }, (_, i) => (
          <div key={i} className="grid max-w-measure items-end gap-3 sm:grid-cols-[2fr_1fr]">
            <TextField
              name="person"
              list="speakers"
              autoComplete="off"
              label={t.person(i + 1)}
              defaultValue={names[i]}
              error={fields.of(`person.${i}`).error}
            />
            <Select
              name="role"
              label={t.role}
              options={speakerRoles.map((value) => ({ value, label: words.role[value] }))}
              defaultValue={roles[i] ?? 'speaker'}
            />
          </div>
        ))}
      </div>
    </>
  )
}
