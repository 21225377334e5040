import {
  MOST_CO_SPEAKERS,
  type ProposalState,
  type ProposedSpeaker,
} from '#app/domain/conference/proposals/vocabulary.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { PersonFields } from './person-fields.tsx'

export type ProposalTexts = {
  state: ProposalState
  kind: SessionKind
  titleRu: string
  titleEn: string
  abstractRu: string
  abstractEn: string
  languages: Lang[]
  minutes: number
  trackId: string | null
  note: string
  speakers: ProposedSpeaker[]
  version: number
}

type Props = {
  /** Null: it is not there yet. */
  proposal: ProposalTexts | null
  call: { kinds: SessionKind[]; abstractMost: number }
  tracks: { id: string; name: string }[]
  author: { nameRu: string; nameEn: string; email: string }
  refused: Refusal | undefined
}

/** The form of a proposal; saved as a draft at any time, handed in when it is whole. */
export function ProposalForm({ proposal, call, tracks, author, refused }: Props) {
  const t = useMessages(proposals).form
  const words = useMessages(conferenceWords)
  const own = proposal?.speakers.find((one) => one.own) ?? author
  const others = proposal?.speakers.filter((one) => !one.own) ?? []
  // Refused, the form shows as many people as were sent; else one empty line beyond those there are.
  const sent = refused ? MOST_CO_SPEAKERS : Math.min(others.length + 1, MOST_CO_SPEAKERS)
  return (
    <RefusedForm refused={refused} className="max-w-none">
      {(fields, busy) => (
        <>
          <input type="hidden" name="version" value={proposal?.version ?? 0} />
          <Section id="session" title={t.session} note={t.note}>
            <div className="grid gap-5">
              <div className="grid gap-5 sm:grid-cols-2">
                <TextField
                  label={t.titleRu}
                  lang="ru"
                  {...fields.of('titleRu', proposal?.titleRu)}
                />
                <TextField
                  label={t.titleEn}
                  lang="en"
                  {...fields.of('titleEn', proposal?.titleEn)}
                />
                <TextArea
                  label={t.abstractRu}
                  hint={t.abstractHint(call.abstractMost)}
                  lang="ru"
                  {...fields.of('abstractRu', proposal?.abstractRu)}
                />
                <TextArea
                  label={t.abstractEn}
                  hint={t.abstractHint(call.abstractMost)}
                  lang="en"
                  {...fields.of('abstractEn', proposal?.abstractEn)}
                />
                <Select
                  label={t.kind}
                  options={call.kinds.map((kind) => ({ value: kind, label: words.kind[kind] }))}
                  {...fields.of('kind', proposal?.kind)}
                />
                <TextField
                  label={t.minutes}
                  inputMode="numeric"
                  {...fields.of('minutes', proposal?.minutes ?? 60)}
                />
                {tracks.length > 0 && (
                  <Select
                    label={t.track}
                    options={[
                      { value: '', label: t.noTrack },
                      ...tracks.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                    {...fields.of('track', proposal?.trackId)}
                  />
                )}
                <Choices
                  name="languages"
                  label={t.languages}
                  options={(['ru', 'en'] as const).map((one) => ({
                    value: one,
                    label: words.language[one],
                  }))}
                  ticked={(value) =>
                    fields.ticked(
                      'languages',
                      value,
                      (proposal?.languages ?? ['ru']).includes(value as Lang),
                    )
                  }
                  error={fields.of('languages').error}
                />
              </div>
              <TextArea
                label={t.toOrganisers}
                hint={t.toOrganisersHint}
                optional
                {...fields.of('note', proposal?.note)}
              />
            </div>
          </Section>
          <Section id="author" title={t.author}>
            <PersonFields fields={fields} prefix="own" person={own} folded={false} />
          </Section>
          <Section id="co-speakers" title={t.coSpeakers} note={t.coNote}>
            <div className="grid gap-8">
              {Array.from({ length: sent }, (_, i) => (
                <fieldset key={i}>
                  <legend className="mb-3 font-semibold">{t.coSpeaker(i + 1)}</legend>
                  <PersonFields
                    fields={fields}
                    prefix={`co.${i}`}
                    person={others[i] ?? {}}
                    folded={!refused}
                  />
                </fieldset>
              ))}
              {sent < MOST_CO_SPEAKERS && proposal?.state !== 'submitted' && (
                <div>
                  <Button kind="quiet" name="way" value="more" disabled={busy}>
                    {t.addSpeaker}
                  </Button>
                </div>
              )}
            </div>
          </Section>
          <div className="flex flex-wrap gap-3 border-t border-ink pt-5">
            {proposal?.state === 'submitted' ? (
              <Button name="way" value="change" disabled={busy}>
                {t.saveSubmitted}
              </Button>
            ) : (
              <>
                <Button name="way" value="submit" disabled={busy}>
                  {t.submit}
                </Button>
                <Button kind="quiet" name="way" value="draft" disabled={busy}>
                  {t.save}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </RefusedForm>
  )
}
