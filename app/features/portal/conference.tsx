import { home } from '#app/i18n/home.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'

type Props = {
  title: string
  when: string
  place: string
  note: string
  figures: readonly {
    id: string
    name: string
    value: string
    qualifier: 'exact' | 'about' | 'more_than'
  }[]
  groups: readonly {
    responsible: string
    points: readonly { id: string; text: string }[]
  }[]
}

/** The 2017 conference: its size, and what it asked of whom. */
export function Conference({ title, when, place, note, figures, groups }: Props) {
  const t = useMessages(home).conference
  const total = groups.reduce((sum, { points }) => sum + points.length, 0)
  const words = { exact: '', about: `${t.about}\u00a0`, more_than: `${t.moreThan}\u00a0` }
  return (
    <section aria-labelledby="conference" className="mt-16 border-t-3 border-ink pt-6">
      <h2 id="conference">{t.title(total)}</h2>
      <p className="mt-2 max-w-measure text-muted">
        {title}. {place}, {when}
      </p>
      <div className="mt-8">
        <Facts
          figures
          items={figures.map(({ name, value, qualifier }) => ({
            term: name,
            value: words[qualifier] + value,
          }))}
        />
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-8 md:grid-cols-3 print:grid-cols-1">
        {groups.map(({ responsible, points }) => (
          <section key={responsible} aria-label={responsible}>
            <h3 className="text-base">
              <span className="block text-sm font-normal text-muted">{t.to}</span>
              {responsible}
            </h3>
            <ol className="reading mt-3 list-decimal space-y-2 pl-6 text-sm marker:text-muted marker:tabular-nums">
              {points.slice(0, 3).map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
            {points.length > 3 && (
              <details className="mt-2">
                <summary className="no-print w-fit py-1 text-sm text-accent underline decoration-1 underline-offset-[0.18em]">
                  {t.rest(points.length - 3)}
                </summary>
                <ol
                  start={4}
                  className="reading mt-2 list-decimal space-y-2 pl-6 text-sm marker:text-muted marker:tabular-nums"
                >
                  {points.slice(3).map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ol>
              </details>
            )}
          </section>
        ))}
      </div>
      <p className="mt-6 max-w-measure text-xs text-muted">{note}</p>
    </section>
  )
}
