import {
  fieldsOf,
  otherHalf,
  type EditField,
  type EditGroup,
  type Field,
} from '#app/domain/clusters/editing/groups.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Notice } from '#app/ui/notice.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { FieldInput } from './field-input.tsx'
import { useAutosave } from './use-autosave.ts'
import type { ShownTerms } from './view.ts'

type Props = {
  group: EditGroup
  recordId: string
  known: FormValues
  base: string
  newRecordId: string
  locked: readonly EditField[]
  terms: ShownTerms
  refused: Refusal | undefined
  /** Where leaving without saving leads. */
  back: { href: string; label: string }
}

/** The form of one record: built of its group's description, two languages side by side. */
export function RecordForm({
  group,
  recordId,
  known,
  base,
  newRecordId,
  locked,
  terms,
  refused,
  back,
}: Props) {
  const t = useMessages(editing)
  const autosave = useAutosave(`${group}/${recordId}`)
  const halves = new Set(fieldsOf(group).map(([name]) => otherHalf(group, name)))
  return (
    <RefusedForm
      refused={refused}
      intent="save"
      className="max-w-none"
      key={base}
      {...autosave.form}
    >
      {(form, busy) => {
        const input = (name: EditField, spoken?: 'ru' | 'en') => {
          const field = fieldsOf(group).find(([one]) => one === name)![1]
          return <FieldInput {...{ name, field, form, known, terms, spoken }} />
        }
        return (
          <>
            <input type="hidden" name="base" value={base} />
            <input type="hidden" name="newRecordId" value={newRecordId} />
            <div className="grid items-start gap-x-6 gap-y-5 md:grid-cols-2">
              {locked.length > 0 && (
                <div className="md:col-span-2">
                  <Notice kind="info">{t.locked}</Notice>
                </div>
              )}
              {fieldsOf(group).map(([name]) => {
                if (locked.includes(name))
                  return <HiddenValue key={name} name={name} value={known[name]} />
                if (halves.has(name)) return null
                const half = otherHalf(group, name)
                if (!half)
                  return (
                    <div key={name} className={classes(!isShort(group, name) && 'md:col-span-2')}>
                      {input(name)}
                    </div>
                  )
                return (
                  <div key={name} className="grid gap-x-6 gap-y-5 md:col-span-2 md:grid-cols-2">
                    {input(name, 'ru')}
                    {input(half, 'en')}
                  </div>
                )
              })}
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-5">
              <Button disabled={busy}>{busy ? t.saving : t.save}</Button>
              <LinkButton href={back.href} kind="quiet">
                {back.label}
              </LinkButton>
              <DraftState {...autosave} />
            </div>
          </>
        )
      }}
    </RefusedForm>
  )
}

const SHORT: readonly Field['kind'][] = [
  'year',
  'number',
  'millions',
  'date',
  'month',
  'choice',
  'term',
]

/** Fields that need no more than half a row. */
const isShort = (group: EditGroup, name: EditField) =>
  SHORT.includes(fieldsOf(group).find(([one]) => one === name)![1].kind)

function HiddenValue({ name, value }: { name: string; value: string | string[] | undefined }) {
  return [value ?? []]
    .flat()
    .map((one) => <input key={one} type="hidden" name={name} value={one} />)
}

/** Whether what was typed is kept, said quietly. */
function DraftState({ state, kept }: Pick<ReturnType<typeof useAutosave>, 'state' | 'kept'>) {
  const t = useMessages(editing)
  const said = {
    idle: '',
    keeping: t.draft.keeping,
    kept: t.draft.kept(kept ?? ''),
    failed: t.draft.failed,
  }[state]
  return (
    <p role="status" className="text-sm text-muted">
      {said}
    </p>
  )
}
