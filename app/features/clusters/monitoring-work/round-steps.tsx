import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RoundState } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Checkbox, TextField } from '#app/ui/fields.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import type { ObjectView } from './object-table.tsx'

type Props = {
  round: {
    year: number
    state: RoundState
    deadline: string | null
    today: string
    questionnaire: readonly unknown[]
    objects: readonly ObjectView[]
  }
  refused: Refusal | undefined
}

/** The way of a round from its objects to its publication: what is done, and what can be done now. */
export function RoundSteps({ round, refused }: Props) {
  const { year, state, deadline, today, questionnaire, objects } = round
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const number = (value: number) => formatNumber(lang, value)
  const count = (of: (one: ObjectView) => boolean) => objects.filter(of).length
  const submitted = count(({ submitted }) => submitted)
  const sent = count(({ sent }) => sent)
  const decided = count(({ verdict }) => verdict !== null)
  const left = objects.length - decided
  const late = deadline !== null && deadline < today
  return (
    <ol className="grid border-t border-ink sm:grid-cols-2 lg:grid-cols-4 lg:gap-x-8">
      <Step at={1} done={objects.length > 0} title={t.objects} value={number(objects.length)}>
        {state !== 'published' && (
          <Link to={paths.monitoringObjects(lang, year)}>{t.addObjects}</Link>
        )}
      </Step>
      <Step
        at={2}
        done={state !== 'preparing'}
        title={t.questionnaire}
        value={t.questions(questionnaire.length)}
      >
        <Link to={paths.monitoringQuestionnaire(lang, year)}>
          {state === 'preparing' ? t.editQuestionnaire : t.seeQuestionnaire}
        </Link>
        {state === 'preparing' && (
          <RefusedForm refused={refused} intent="start" className="mt-3 gap-3">
            {(fields, busy) => (
              <>
                {fields.of('deadline').error && (
                  <p className="text-sm text-danger">{t.deadlinePassed}</p>
                )}
                <p className="text-sm text-muted">{t.startNote}</p>
                <div>
                  <Button disabled={busy}>{t.start}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        )}
      </Step>
      <Step
        at={3}
        done={state === 'published' || (sent > 0 && submitted === sent)}
        title={t.submittedColumn}
        value={t.answered(submitted, sent)}
      >
        {state === 'running' && late && <p className="text-sm text-danger">{t.deadlinePassed}</p>}
        {state === 'running' && !late && submitted < sent && (
          <RefusedForm refused={refused} intent="remind" className="gap-2">
            {(_fields, busy) => (
              <>
                <p className="text-sm text-muted">{t.remindNote}</p>
                <div>
                  <Button kind="quiet" disabled={busy}>
                    {t.remind}
                  </Button>
                </div>
              </>
            )}
          </RefusedForm>
        )}
        {state !== 'published' && (
          <details className="no-print mt-2" open={refused?.intent === 'deadline' || undefined}>
            <summary className="py-1 text-sm font-medium">{t.changeDeadline}</summary>
            <RefusedForm refused={refused} intent="deadline" className="mt-2 gap-3">
              {(fields, busy) => (
                <>
                  <TextField
                    label={t.deadlineField}
                    type="date"
                    {...fields.of('deadline', deadline)}
                  />
                  <div>
                    <Button kind="quiet" disabled={busy}>
                      {t.save}
                    </Button>
                  </div>
                </>
              )}
            </RefusedForm>
          </details>
        )}
      </Step>
      <Step
        at={4}
        done={state === 'published'}
        title={t.decidedColumn}
        value={t.answered(decided, objects.length)}
      >
        {state === 'running' && left > 0 && (
          <p className="text-sm text-muted">{t.notReady(left)}</p>
        )}
        {state === 'running' && left === 0 && objects.length > 0 && (
          <RefusedForm refused={refused} intent="publish" className="gap-2">
            {(fields, busy) => (
              <>
                <p className="text-sm text-muted">{t.publishNote}</p>
                <input type="hidden" name="decided" value={decided} />
                <Checkbox name="sure" value="yes" label={t.publishSure} />
                {fields.of('sure').error && (
                  <p className="text-sm text-danger">{fields.of('sure').error}</p>
                )}
                <div>
                  <Button disabled={busy}>{t.publish}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        )}
      </Step>
    </ol>
  )
}

type StepProps = { at: number; title: string; value: string; done: boolean; children?: ReactNode }

function Step({ at, title, value, done, children }: StepProps) {
  return (
    <li className="border-b border-line py-4 sm:pr-6 lg:border-b-0 lg:pr-0">
      <p className="flex items-center gap-2 text-sm text-muted">
        <span
          aria-hidden="true"
          className={classes(
            'tabular inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-semibold',
            done ? 'border-ink bg-ink text-paper' : 'border-edge text-muted',
          )}
        >
          {done ? <Icon name="check" size={16} /> : at}
        </span>
        {title}
      </p>
      <p className="tabular mt-1 text-lg font-semibold">{value}</p>
      <div className="mt-2">{children}</div>
    </li>
  )
}
