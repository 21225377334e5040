import { Form, useNavigation, type FormProps } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { FieldErrors, FormValues } from '#app/domain/shared/form.ts'
import { FailureNotice } from './failure-notice.tsx'
import type { SaidFailure } from '#app/i18n/failures.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { problems } from '#app/i18n/problems.ts'
import { classes } from './classes.ts'

/** What came back of a form that was not taken (app/routes/command.ts). */
export type Refusal = SaidFailure & {
  intent: string | null
  fields: FieldErrors
  values: FormValues
}

/** Words and values for a form's fields: what is wrong with each, and what was typed before. */
export function useFields(refused: Refusal | undefined) {
  const words = useMessages(problems)
  return {
    /** Spread into a field: its error and the value to show. */
    of(name: string, known?: string | number | null) {
      const problem = refused?.fields[name]
      const typed = refused?.values[name]
      return {
        name,
        error: problem && words[problem],
        defaultValue: typeof typed === 'string' ? typed : (known ?? undefined)?.toString(),
      }
    },
    /** Whether a box is ticked: as it was sent, or as it is known. */
    ticked(name: string, value: string, known: boolean): boolean {
      if (!refused) return known
      return [refused.values[name]].flat().includes(value)
    },
  }
}

type Props = Omit<FormProps, 'className' | 'children'> & {
  refused: Refusal | undefined
  /** Sent along, where a page has several forms; a refusal shows in its own. */
  intent?: string
  className?: string
  children: (fields: ReturnType<typeof useFields>, busy: boolean) => ReactNode
}

/** A form that says what is wrong above and beside the fields, and keeps what was typed. Works without scripts. */
export function RefusedForm({ refused, intent, className, children, ...form }: Props) {
  const own = refused && (refused.intent ?? undefined) === intent ? refused : undefined
  const ref = useRef<HTMLFormElement>(null)
  const { formMethod, formData } = useNavigation()
  const busy = formMethod === 'POST' && (formData?.get('intent') ?? undefined) === intent
  useEffect(() => {
    if (own) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [own])
  return (
    <Form
      ref={ref}
      method="post"
      noValidate
      className={classes('grid max-w-measure grid-cols-1 gap-5', className)}
      {...form}
    >
      {intent && <input type="hidden" name="intent" value={intent} />}
      {own && <FailureNotice failure={own} />}
      {children(useFields(own), busy)}
    </Form>
  )
}
