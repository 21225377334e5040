import { isTyped, placeholders } from '#app/domain/conference/desk/mailing-text.ts'
import { reminderTimings, reminderUnits } from '#app/domain/conference/desk/vocabulary.ts'
import type { MailingForm as Form } from '#app/domain/conference/desk/mailings.ts'
import {
  mailingButtons,
  mailingKinds,
  reminderAnchors,
} from '#app/domain/conference/desk/vocabulary.ts'
import { registrationStates } from '#app/domain/conference/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { AttendeeChoices } from './attendee-filters.tsx'

type Fields = Parameters<Parameters<typeof RefusedForm>[0]['children']>[0]
type Known = Partial<Form>
type Props = { known: Known; choices: AttendeeChoices; refused: Refusal | undefined }

/** A letter to many: in both languages, to whom, when. */
export function MailingForm({ known, choices, refused }: Props) {
  const t = useMessages(conferenceMailings).form
  return (
    <RefusedForm refused={refused} intent="save" className="max-w-none gap-8">
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={known.version ?? 0} />
          <fieldset>
            <legend className="mb-3 text-lg font-semibold">{t.letter}</legend>
            <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
              {langs.map((lang) => (
                <LetterFields key={lang} lang={lang} fields={fields} known={known} />
              ))}
            </div>
            <Placeholders />
            <div className="mt-6 grid gap-6 lg:grid-cols-2 lg:gap-x-8">
              <Select
                label={t.button}
                {...fields.of('button')}
                defaultValue={fields.of('button', known.button ?? 'none').defaultValue}
                options={mailingButtons.map((value) => ({ value, label: t.buttons[value] }))}
              />
              <fieldset>
                <legend className="mb-1 font-medium">{t.purpose}</legend>
                {mailingKinds.map((value) => (
                  <Checkbox
                    key={value}
                    type="radio"
                    name="purpose"
                    value={value}
                    label={t.purposes[value]}
                    defaultChecked={fields.ticked(
                      'purpose',
                      value,
                      value === (known.purpose ?? 'service'),
                    )}
                  />
                ))}
              </fieldset>
            </div>
          </fieldset>
          <Segment fields={fields} known={known} choices={choices} />
          <Timing fields={fields} known={known} />
          <div>
            <Button disabled={busy}>{t.save}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}

function LetterFields({
  lang,
  fields,
  known,
}: {
  lang: 'ru' | 'en'
  fields: Fields
  known: Known
}) {
  const t = useMessages(conferenceMailings).form
  const subject = lang === 'ru' ? 'subjectRu' : 'subjectEn'
  const body = lang === 'ru' ? 'bodyRu' : 'bodyEn'
  return (
    <div className="grid content-start gap-5">
      <p className="border-b border-line pb-1 text-sm font-medium text-muted">{t.inLang[lang]}</p>
      <TextField label={t.subject} lang={lang} {...fields.of(subject, known[subject])} />
      <TextArea
        label={t.body}
        hint={t.bodyHint}
        lang={lang}
        rows={9}
        {...fields.of(body, known[body])}
      />
    </div>
  )
}

function Placeholders() {
  const t = useMessages(conferenceMailings).form
  return (
    <details className="mt-4">
      <summary className="py-1 text-sm font-medium">{t.placeholders}</summary>
      <p className="mt-1 max-w-measure text-sm text-muted">{t.placeholdersNote}</p>
      <dl className="mt-3 grid max-w-measure gap-x-6 sm:grid-cols-2">
        {[...placeholders.filter(isTyped), ...placeholders.filter((name) => !isTyped(name))].map(
          (name) => (
            <div key={name} className="flex gap-2 border-b border-line py-1 text-sm">
              <dt className="font-mono">{`{${name}}`}</dt>
              <dd className="text-muted">{t.placeholder[name]}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}

function Segment({ fields, known, choices }: Omit<Props, 'refused'> & { fields: Fields }) {
  const t = useMessages(conferenceMailings).form
  const filter = useMessages(conferenceAttendees).filter
  const langNames = useMessages(conferenceAttendees).one.langName
  const states = useMessages(conferenceWords).registrationState
  const any = { value: '', label: filter.any }
  const list = (
    name: 'state' | 'kind' | 'cluster' | 'country' | 'present' | 'tag' | 'lang',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      name={name}
      options={[any, ...options]}
      defaultValue={fields.of(name, known[name] ?? '').defaultValue ?? ''}
    />
  )
  return (
    <fieldset>
      <legend className="text-lg font-semibold">{t.to}</legend>
      <p className="mb-3 text-sm text-muted">{t.toNote}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {list(
          'state',
          t.state,
          registrationStates.map((value) => ({ value, label: states[value] })),
        )}
        {list('kind', filter.kind, choices.kinds)}
        {list('lang', filter.lang, [
          { value: 'ru', label: langNames.ru },
          { value: 'en', label: langNames.en },
        ])}
        {list('present', filter.present, [
          { value: 'yes', label: filter.presentYes },
          { value: 'no', label: filter.presentNo },
        ])}
        {list('cluster', filter.cluster, [
          { value: 'none', label: filter.noCluster },
          ...choices.clusters,
        ])}
        {list('country', filter.country, choices.countries)}
        {list('tag', filter.tag, choices.tags)}
        <TextField label={filter.q} type="search" {...fields.of('q', known.q)} />
      </div>
    </fieldset>
  )
}

function Timing({ fields, known }: { fields: Fields; known: Known }) {
  const t = useMessages(conferenceMailings).form
  return (
    <fieldset>
      <legend className="mb-1 text-lg font-semibold">{t.when}</legend>
      {reminderTimings.map((value) => (
        <Checkbox
          key={value}
          type="radio"
          name="timing"
          value={value}
          label={t.timing[value]}
          defaultChecked={fields.ticked('timing', value, value === (known.timing ?? 'hand'))}
        />
      ))}
      <div className="mt-3 grid gap-4 sm:grid-cols-3">
        <TextField label={t.amount} inputMode="numeric" {...fields.of('amount', known.amount)} />
        <Select
          label={t.unit}
          name="unit"
          options={reminderUnits.map((value) => ({ value, label: t.units[value] }))}
          defaultValue={fields.of('unit', known.unit ?? 'days').defaultValue}
        />
        <Select
          label={t.anchor}
          name="anchor"
          options={reminderAnchors.map((value) => ({ value, label: t.anchors[value] }))}
          defaultValue={fields.of('anchor', known.anchor ?? 'start').defaultValue}
        />
      </div>
    </fieldset>
  )
}
