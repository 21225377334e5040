import type { ProposedSpeaker } from '#app/domain/conference/proposals/vocabulary.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { Facts } from '#app/ui/facts.tsx'

type Props = {
  proposal: {
    kind: SessionKind
    titleRu: string
    titleEn: string
    abstractRu: string
    abstractEn: string
    languages: Lang[]
    minutes: number
    note: string
    speakers: ProposedSpeaker[]
  }
  track?: string | null
}

/** A proposal to read: its texts in both languages, its facts and its speakers. */
export function ProposalView({ proposal, track }: Props) {
  const t = useMessages(proposals).desk
  const words = useMessages(conferenceWords)
  const { kind, minutes, languages, note, speakers } = proposal
  const text = (lang: Lang, label: string, title: string, abstract: string) => (
    <div lang={lang} className="min-w-0">
      <p className="mb-1 text-sm text-muted">{label}</p>
      {title || abstract ? (
        <>
          <p className="text-lg font-semibold">{title}</p>
          <p className="mt-2 whitespace-pre-line">{abstract}</p>
        </>
      ) : (
        <p className="text-muted">{t.notWritten}</p>
      )}
    </div>
  )
  return (
    <div className="grid gap-8">
      <div className="grid gap-8 sm:grid-cols-2">
        {text('ru', t.inRussian, proposal.titleRu, proposal.abstractRu)}
        {text('en', t.inEnglish, proposal.titleEn, proposal.abstractEn)}
      </div>
      <Facts
        items={[
          { term: t.kind, value: words.kind[kind] },
          { term: t.length, value: t.minutes(minutes) },
          {
            term: t.languages,
            value: languages.map((one) => words.language[one]).join(', ') || '—',
          },
          ...(track ? [{ term: t.track, value: track }] : []),
          ...(note
            ? [
                {
                  term: t.noteFrom,
                  value: <span className="whitespace-pre-line">{note}</span>,
                },
              ]
            : []),
        ]}
      />
      {speakers.length > 0 && <Speakers speakers={speakers} />}
    </div>
  )
}

function Speakers({ speakers }: { speakers: readonly ProposedSpeaker[] }) {
  const lang = useLang()
  const t = useMessages(proposals).desk
  const either = (ru: string, en: string) => (lang === 'ru' ? ru || en : en || ru)
  return (
    <div>
      <h2 className="mb-2 text-base">{t.speakers}</h2>
      <ul className="border-t border-line">
        {speakers.map((one, i) => (
          <li key={i} className="border-b border-line py-3">
            <p className="font-medium">{either(one.nameRu, one.nameEn)}</p>
            <p className="text-sm text-muted">
              {[
                either(one.positionRu, one.positionEn),
                either(one.organisationRu, one.organisationEn),
                one.email,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p className="mt-1 text-sm whitespace-pre-line empty:hidden">
              {either(one.bioRu, one.bioEn)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
