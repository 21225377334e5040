import type {
  Check,
  Outcome,
  Said,
  Verdict,
  Verification,
} from '#app/domain/clusters/badges/verification.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { badges } from '#app/i18n/badges.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { Section } from '#app/ui/page.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

const looks: Record<Outcome, { icon: IconName; tone: string }> = {
  ok: { icon: 'check', tone: 'text-accent' },
  failed: { icon: 'close', tone: 'text-danger' },
  unknown: { icon: 'warning', tone: 'text-ink' },
  note: { icon: 'info', tone: 'text-muted' },
}

const marks: Record<Verdict, Outcome> = {
  holds: 'ok',
  other: 'note',
  ended: 'failed',
  fails: 'failed',
  unsure: 'unknown',
}

/** The verdict as a sign above its words; the words say the same. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { icon, tone } = looks[marks[verdict]]
  return (
    <span className={classes('inline-flex rounded-round border-2 border-current p-2', tone)}>
      <Icon name={icon} size={24} />
    </span>
  )
}

/** The verdict in a sentence: what holds, or the first reason why it does not. */
export function verdictText({ verdict, said, checks }: Verification, lang: Lang): string {
  const t = badges[lang].verify
  if (verdict === 'holds') return t.verdictText.holds(said.subject ?? '—', said.achievement ?? '—')
  if (verdict === 'other') return t.verdictText.other(said.issuer ?? '—')
  const against = checks.find(({ outcome }) =>
    verdict === 'unsure' ? outcome === 'unknown' : outcome === 'failed',
  )
  const reason = against ? sentence(against, lang) : ''
  return verdict === 'unsure' ? t.verdictText.unsure(reason) : reason
}

function sentence({ finding, params }: Check, lang: Lang): string {
  const say: (params: Record<string, string>) => string = badges[lang].verify.finding[finding]
  return say(params)
}

/** Each thing that was looked at, what came out, and what it means. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const lang = useLang()
  const t = useMessages(badges).verify
  return (
    <Section id="checks" title={t.checks}>
      <ol className="border-t border-line">
        {checks.map((one) => {
          const { finding, outcome } = one
          return (
            <li key={finding} className="flex gap-3 border-b border-line py-3">
              <Icon name={looks[outcome].icon} className={classes('mt-0.5', looks[outcome].tone)} />
              <span className={classes('wrap-anywhere', outcome === 'failed' && 'font-medium')}>
                <VisuallyHidden>{t.outcome[outcome]}: </VisuallyHidden>
                {sentence(one, lang)}
              </span>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

/** What stands in the credential, in its own words. */
export function WhatItSays({ said, verdict }: { said: Said; verdict: Verdict }) {
  const lang = useLang()
  const t = useMessages(badges).verify
  if (!said.subject && !said.achievement && !said.issuer) return null
  const text = (value: string | null) => <span className="wrap-anywhere">{value ?? '—'}</span>
  const date = (value: string | null) => (value ? formatPartialDate(lang, value) : '—')
  return (
    <Section id="says" title={t.says}>
      <div className={classes((verdict === 'fails' || verdict === 'ended') && 'text-muted')}>
        <Facts
          items={[
            { term: t.fields.subject, value: text(said.subject) },
            { term: t.fields.achievement, value: text(said.achievement) },
            { term: t.fields.issuer, value: text(said.issuer) },
            { term: t.fields.from, value: date(said.from) },
            { term: t.fields.until, value: said.until ? date(said.until) : t.noUntil },
            { term: t.fields.id, value: text(said.id) },
          ]}
        />
      </div>
    </Section>
  )
}
