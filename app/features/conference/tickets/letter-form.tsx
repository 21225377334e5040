import {
  LETTER_DETAILS_DAYS,
  letterPurposes,
  type LetterDetails,
} from '#app/domain/conference/letter.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = {
  refused: Refusal | undefined
  /** What was said the last time. */
  letter: ({ lang: Lang } & LetterDetails) | null
}

/** What an invitation letter shall say: for whom, and for a visa whose passport. */
export function LetterForm({ refused, letter }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceTickets).letter
  return (
    <RefusedForm refused={refused}>
      {(fields, busy) => (
        <>
          <fieldset>
            <legend className="mb-1 font-medium">{t.purpose}</legend>
            {letterPurposes.map((purpose) => (
              <Checkbox
                key={purpose}
                type="radio"
                name="purpose"
                value={purpose}
                label={t.purposes[purpose]}
                defaultChecked={fields.ticked(
                  'purpose',
                  purpose,
                  purpose === (letter?.purpose ?? 'leave'),
                )}
              />
            ))}
          </fieldset>
          <TextField
            label={t.addressee}
            hint={t.addresseeHint}
            optional
            maxLength={200}
            {...fields.of('addressee', letter?.addressee)}
          />
          <Select
            label={t.language}
            options={langs.map((value) => ({ value, label: t.languages[value] }))}
            {...fields.of('lang', letter?.lang ?? lang)}
          />
          <fieldset className="grid gap-5 border-t border-line pt-5">
            <legend className="sr-only">{t.visaTitle}</legend>
            <div>
              <p aria-hidden="true" className="font-medium">
                {t.visaTitle}
              </p>
              <p className="mt-1 text-sm text-muted">{t.visaNote(LETTER_DETAILS_DAYS)}</p>
            </div>
            <TextField
              label={t.citizenship}
              maxLength={100}
              autoComplete="country-name"
              {...fields.of('citizenship', letter?.citizenship)}
            />
            <TextField
              label={t.passport}
              maxLength={40}
              autoComplete="off"
              {...fields.of('passport', letter?.passport)}
            />
            <TextField
              label={t.bornOn}
              type="date"
              autoComplete="bday"
              {...fields.of('bornOn', letter?.bornOn)}
            />
          </fieldset>
          <div>
            <Button disabled={busy}>{letter ? t.again : t.make}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
