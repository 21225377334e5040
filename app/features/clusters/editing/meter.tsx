import { Link } from '@remix-run/react'
import type { FieldGroup, NextStep, ProfileField } from '#app/domain/clusters/completeness.ts'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { levels, type Level } from '#app/domain/clusters/vocabulary.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Progress } from '#app/ui/progress.tsx'
import { LevelMark } from '../category-badge.tsx'

/** Steps shown at once: what can be done in one sitting. */
const SHOWN = 4

const OTHERWISE: Partial<Record<ProfileField, EditGroup>> = {
  participant_count: 'headcount',
  worker_count: 'headcount',
}

/** The group whose form fills a field. */
export const editGroupOf = (group: FieldGroup, field?: ProfileField): EditGroup =>
  (field && OTHERWISE[field]) ?? (group === 'funding' ? 'governance' : group)

type Props = { slug: string; percent: number; level: Level; steps: readonly NextStep[] }

/** How complete a profile is, what to fill next and what each step raises. */
export function Meter({ slug, percent, level, steps }: Props) {
  const lang = useLang()
  const t = useMessages(editing)
  const words = useMessages(clusterWords)
  const next = levels[levels.indexOf(level) + 1]
  const toNext = steps.findIndex((step) => step.level === next) + 1
  return (
    <div className="grid gap-6">
      <Progress label={t.meter.label} value={percent} />
      <p>
        <span className="sr-only">{t.meter.level}: </span>
        <LevelMark level={level} />
        <span className="block text-sm text-muted">
          {next && toNext > 0 ? t.meter.toLevel(toNext, words.level[next]) : t.meter.top}{' '}
          <Link to={`${paths.categories(lang)}#levels`}>{t.meter.thresholds}</Link>
        </span>
      </p>
      {steps.length === 0 ? (
        <p>{t.meter.full}</p>
      ) : (
        <div>
          <h3 className="mb-2 text-base">{t.meter.next}</h3>
          <ol className="border-t border-line">
            {steps.slice(0, SHOWN).map((step, i) => {
              const before = i === 0 ? level : steps[i - 1]!.level
              return (
                <li
                  key={step.field}
                  className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2"
                >
                  <Link to={paths.editGroup(lang, slug, editGroupOf(step.group, step.field))}>
                    {t.missing[step.field]}
                  </Link>
                  <span className="tabular text-sm text-muted">
                    {step.level === before
                      ? t.meter.raises(step.percent)
                      : t.meter.raisesLevel(step.percent, words.level[step.level])}
                  </span>
                </li>
              )
            })}
          </ol>
          {steps.length > SHOWN && (
            <p className="mt-2 text-sm text-muted">{t.meter.more(steps.length - SHOWN)}</p>
          )}
        </div>
      )}
    </div>
  )
}
