import { Link } from '@remix-run/react'
import type { RoundState, Verdict } from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { CategoryBadge } from '../category-badge.tsx'

export type ObjectView = {
  id: string
  name: string
  slug: string | null
  sent: boolean
  submitted: boolean
  returned: boolean
  represented: boolean
  progress: { answered: number; asked: number }
  proposed: Category | null
  proposedCurated: boolean
  verdict: Verdict | null
  category: Category | null
  curated: boolean
}

type Props = {
  year: number
  state: RoundState
  objects: readonly ObjectView[]
  refused: Refusal | undefined
}

/** The objects of a round: how far each has answered, what the rules propose, what was decided. */
export function ObjectTable({ year, state, objects, refused }: Props) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const wrong = refused?.intent === 'remove-object' ? refused : undefined
  return (
    <>
      {wrong && <FailureNotice failure={wrong} />}
      <DataTable
        caption={t.objects}
        hideCaption
        columns={[
          { key: 'name', label: t.objectColumn },
          { key: 'answers', label: t.answersColumn },
          { key: 'proposed', label: t.proposedColumn, hideOnPhone: true },
          { key: 'decision', label: t.decisionColumn },
          ...(state === 'preparing' ? [{ key: 'remove' as const, label: '' }] : []),
        ]}
        rows={objects.map((object) => ({
          rowKey: object.id,
          name: (
            <>
              <Link to={paths.monitoringObject(lang, year, object.id)}>{object.name}</Link>
              <span className="block text-sm font-normal text-muted">
                {object.slug === null
                  ? t.notInDirectory
                  : object.represented
                    ? null
                    : t.notRepresented}
              </span>
            </>
          ),
          answers: object.slug === null ? '—' : <AnswerState object={object} />,
          proposed: object.proposed ? (
            <CategoryBadge category={object.proposed} curated={object.proposedCurated} withWord />
          ) : (
            <span className="text-muted">{t.nothingProposed}</span>
          ),
          decision:
            object.verdict === null ? (
              <span className="text-muted">{t.notDecided}</span>
            ) : object.category ? (
              <CategoryBadge category={object.category} curated={object.curated} withWord />
            ) : (
              t.noSubject
            ),
          remove: state === 'preparing' && <Remove id={object.id} name={object.name} />,
        }))}
      />
    </>
  )
}

function AnswerState({ object }: { object: ObjectView }) {
  const t = useMessages(monitoringWork)
  const { answered, asked } = object.progress
  if (object.submitted) return <Tag>{t.handedInShort}</Tag>
  if (!object.sent) return <span className="text-muted">{t.notSent}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 whitespace-nowrap">
      <svg width="48" height="8" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="47" height="7" className="fill-none stroke-edge" />
        <rect
          width={asked === 0 ? 0 : Math.round((48 * answered) / asked)}
          height="8"
          className="fill-ink"
        />
      </svg>
      <span className="tabular">{t.answered(answered, asked)}</span>
      {object.returned && <Tag>{t.givenBack}</Tag>}
    </span>
  )
}

function Remove({ id, name }: { id: string; name: string }) {
  const t = useMessages(monitoringWork)
  return (
    <RefusedForm refused={undefined} intent="remove-object" className="no-print">
      {(_fields, busy) => (
        <>
          <input type="hidden" name="object" value={id} />
          <button
            type="submit"
            disabled={busy}
            aria-label={t.removeNamed(name)}
            className="min-h-6 text-sm text-muted underline hover:text-danger"
          >
            {t.remove}
          </button>
        </>
      )}
    </RefusedForm>
  )
}
