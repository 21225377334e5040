import { useSearchParams } from '@remix-run/react'
import { useId, useState } from 'react'
import { useMessages } from '#app/i18n/messages.ts'
import { problems } from '#app/i18n/problems.ts'
import { registration } from '#app/i18n/registration.ts'
import type { Refusal } from '#app/ui/refused-form.tsx'

const FIELDS = ['name', 'nameLatin', 'email', 'position'] as const
type Line = Partial<Record<(typeof FIELDS)[number], string>>
/** Lines at first, and so many more each time. */
const FIRST = 5

/** Lines as they were sent, without the empty ones: numbered as the refusal numbers them. */
function linesOf(refused: Refusal | undefined): Line[] {
  const lines = new Map<number, Line>()
  for (const [name, value] of Object.entries(refused?.values ?? {})) {
    const [, n, field] = /^members\.(\d+)\.(\w+)$/.exec(name) ?? []
    if (n !== undefined && field !== undefined)
      lines.set(Number(n), { ...lines.get(Number(n)), [field]: String(value) })
  }
  return [...lines.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, line]) => line)
    .filter((line) => Object.values(line).some((value) => value.trim() !== ''))
}

type Props = {
  refused: Refusal | undefined
  most: number
  /** What the lines are: empty where the heading above says it. */
  label: string | null
  /** Lines at first. */
  first?: number
}

/** People of a group, a line each. More lines come at a press; without scripts the page is asked for with more. */
export function MemberLines({ refused, most, label, first = FIRST }: Props) {
  const id = useId()
  const t = useMessages(registration)
  const words = useMessages(problems)
  const typed = linesOf(refused)
  const [search] = useSearchParams()
  const asked = Number(search.get('lines')) || first
  const [count, setCount] = useState(
    Math.min(most, Math.max(asked, typed.length + (typed.length > 0 ? 2 : 0))),
  )
  const labels = { name: t.name, nameLatin: t.nameLatin, email: t.email, position: t.position }
  const wrong = refused?.fields.members
  return (
    <fieldset key={JSON.stringify(refused?.fields ?? {})} aria-describedby={`${id}-hint`}>
      <legend className={label === null ? 'sr-only' : 'mb-1 font-medium'}>
        {label ?? t.members}
      </legend>
      <p id={`${id}-hint`} className="mb-3 text-sm text-muted">
        {t.membersHint(most)} {t.emailOptional}.
      </p>
      {wrong && <p className="mb-2 text-sm font-medium text-danger">{words[wrong]}</p>}
      <ol className="grid gap-6">
        {Array.from({ length: count }, (_, i) => (
          <li
            key={i}
            className="grid gap-x-4 gap-y-2 border-t border-line pt-3 sm:grid-cols-2 lg:grid-cols-4"
          >
            <p className="text-sm font-medium text-muted sm:col-span-2 lg:col-span-4">
              {t.member(i + 1)}
            </p>
            {FIELDS.map((field) => {
              const name = `members.${i}.${field}`
              const problem = refused?.fields[name]
              return (
                <label key={field} className="block text-sm">
                  <span className="mb-1 block">{labels[field]}</span>
                  <input
                    name={name}
                    type={field === 'email' ? 'email' : 'text'}
                    className="field"
                    maxLength={field === 'email' ? 254 : 120}
                    defaultValue={typed[i]?.[field]}
                    aria-invalid={problem ? true : undefined}
                    aria-describedby={problem ? `${id}-${i}-${field}` : undefined}
                  />
                  {problem && (
                    <span id={`${id}-${i}-${field}`} className="mt-1 block font-medium text-danger">
                      {words[problem]}
                    </span>
                  )}
                </label>
              )
            })}
          </li>
        ))}
      </ol>
      {count < most && (
        <p className="mt-4">
          <a
            href={`?lines=${Math.min(most, count + FIRST)}#members`}
            onClick={(event) => {
              event.preventDefault()
              setCount(Math.min(most, count + FIRST))
            }}
          >
            {t.moreRows}
          </a>
        </p>
      )}
    </fieldset>
  )
}
