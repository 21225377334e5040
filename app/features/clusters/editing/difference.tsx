import { wordsDiff } from '#app/domain/clusters/editing/words-diff.ts'
import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'

type Props = {
  before: string
  after: string
  /** Shows the later text alone, with what is new in it marked. */
  only?: 'after'
}

/** How one text became another: what went is struck out, what came is underlined. */
export function Difference({ before, after, only }: Props) {
  const t = useMessages(editing)
  const runs = wordsDiff(before, after).filter(({ kind }) => only !== 'after' || kind !== 'gone')
  if (runs.length === 0) return <span className="text-muted">{t.log.nothing}</span>
  return (
    <>
      {runs.map(({ kind, text }, i) =>
        kind === 'same' ? (
          <span key={i}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={i} className="mr-1 text-danger decoration-1">
            {text}
          </del>
        ) : (
          <ins key={i} className="bg-mark underline-offset-4">
            {text}
          </ins>
        ),
      )}
    </>
  )
}
