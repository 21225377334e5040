import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/page.tsx'

type Props = {
  criteria: { id: string; name: string; weight: number }[]
  scale: number
  score: {
    mean: number | null
    spread: number
    reviews: number
    byCriterion: Record<string, number>
  }
  reviews: {
    reviewer: string
    scores: Record<string, number>
    comment: string
    conflict: boolean
  }[]
}

/** What the reviewers think: together, and one by one. */
export function Reviews({ criteria, scale, score, reviews }: Props) {
  const lang = useLang()
  const t = useMessages(proposals).desk
  const number = (value: number) => formatNumber(lang, value, 1)
  const given = criteria.filter(({ id }) => score.byCriterion[id] !== undefined)
  return (
    <Section id="reviews" title={t.reviewsTitle}>
      {reviews.length === 0 ? (
        <p className="text-muted">{t.noReviews}</p>
      ) : (
        <div className="grid max-w-[52rem] gap-8">
          {score.mean !== null && (
            <Facts
              items={[
                { term: t.mean, value: t.ofScale(number(score.mean), scale) },
                { term: t.spread, value: number(score.spread) },
                ...given.map(({ id, name }) => ({
                  term: name,
                  value: number(score.byCriterion[id]!),
                })),
              ]}
            />
          )}
          <ul className="border-t border-line">
            {reviews.map(({ reviewer, scores, comment, conflict }, i) => (
              <li key={i} className="border-b border-line py-3">
                <p className="font-medium">{reviewer}</p>
                <p className="text-sm text-muted">
                  {conflict
                    ? t.inConflict
                    : criteria
                        .filter(({ id }) => scores[id] !== undefined)
                        .map(({ id, name }) => `${name}: ${scores[id]}`)
                        .join(' · ')}
                </p>
                {comment && <p className="mt-1 whitespace-pre-line">{comment}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
