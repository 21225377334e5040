import { nameBadgeFormats, type NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Papers = {
  signatoryNameRu: string
  signatoryNameEn: string
  signatoryTitleRu: string
  signatoryTitleEn: string
  letters: boolean
  certificates: boolean
  badgeFormat: NameBadgeFormat
  version: number
}
const texts = [
  'signatoryNameRu',
  'signatoryNameEn',
  'signatoryTitleRu',
  'signatoryTitleEn',
] as const

/** Who signs, what attendees get by themselves, the size of badges. */
export function PapersForm({ refused, papers }: { refused: Refusal | undefined; papers: Papers }) {
  const words = useMessages(conferenceTickets)
  const t = words.papers
  return (
    <RefusedForm refused={refused} intent="save">
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={papers.version} />
          {texts.map((name) => (
            <TextField
              key={name}
              label={t[name]}
              lang={name.endsWith('En') ? 'en' : 'ru'}
              maxLength={200}
              {...fields.of(name, papers[name])}
            />
          ))}
          <div>
            {(['letters', 'certificates'] as const).map((name) => (
              <Checkbox
                key={name}
                name={name}
                value="1"
                label={t[name]}
                defaultChecked={fields.ticked(name, '1', papers[name])}
              />
            ))}
          </div>
          <Select
            label={t.badgeFormat}
            options={nameBadgeFormats
              .filter((format) => !format.endsWith('-sheet'))
              .map((value) => ({ value, label: words.badges.formats[value] }))}
            {...fields.of('badgeFormat', papers.badgeFormat)}
          />
          <div>
            <Button disabled={busy}>{t.save}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
