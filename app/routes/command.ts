import { data, type ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  fieldErrors,
  valuesOf,
  type FieldErrors,
  type FormValues,
} from '#app/domain/shared/form.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import type { Context } from '#server/context.ts'
import { answer, failure, refusal, type Failure } from './answer.ts'
import { readForm, type FileLimits } from './read-form.ts'

/** What a page is given when its form was not taken: what is wrong, and what was typed. */
export type Refused = Failure & {
  /** The `intent` of the form, where a page has several. */
  intent: string | null
  fields: FieldErrors
  values: FormValues
}

type Options<T> = {
  schema: z.ZodType<T>
  /** Calls one verb and says where to go: usually `redirect(path, 303)`. */
  run: (input: T, context: Context) => Promise<Response>
  /** Fields never sent back to the page. */
  secret?: readonly string[]
  /** The form, where the action has read it already to choose among several. */
  form?: FormData
  /** The same with the fields whose file was too large, as `readForm` gives it. */
  read?: Awaited<ReturnType<typeof readForm>>
  /** The most bytes of a file, by the name of its field. */
  files?: FileLimits
  /** Called before a form with large files is read: who may not send it must not make the portal read it. */
  before?: (context: Context) => unknown
}

// Errors that another page answers: where to sign in, what does not exist, what is not for this person.
const ELSEWHERE = new Set(['not-found', 'permission.denied', 'sign-in.required'])

/**
 * An action's way from a form to a verb. What the schema or the verb refuses comes back as `Refused`
 * with its status, and nothing typed is lost.
 * A verb that finds a field at fault names it: `new DomainError('form.invalid', {}, { email: 'taken' })`.
 */
export async function command<T>(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  { schema, run, secret = ['password'], form: given, read, files = {}, before }: Options<T>,
) {
  if (context.upload && before)
    await answer(async () => before(context.portal.context(await actorOf(request, context))))
  const { form, tooLarge } =
    read ??
    (given
      ? { form: given, tooLarge: [] }
      : await answer(() => readForm({ request, context }, files)))
  const values = valuesOf(form, secret)
  const refuse = (error: DomainError, fields: FieldErrors = {}) =>
    data<Refused>(
      {
        intent: typeof values.intent === 'string' ? values.intent : null,
        ...failure(error),
        fields,
        values,
      },
      { status: error.status },
    )
  if (tooLarge.length > 0) {
    const most = Math.round(Math.min(...tooLarge.map((name) => files[name]!)) / 1024 ** 2)
    const fields = tooLarge.map((name) => [name, 'file-large'] as const)
    return refuse(new DomainError('too-large', { most }), Object.fromEntries(fields))
  }
  const parsed = schema.safeParse({ ...valuesOf(form), ...filesOf(form) })
  if (!parsed.success) return refuse(new DomainError('form.invalid'), fieldErrors(parsed.error))
  try {
    return await run(parsed.data, context.portal.context(await actorOf(request, context)))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (ELSEWHERE.has(error.code)) throw refusal(error)
    return refuse(error, error.fields)
  }
}

/** The files of a form: a list where a name stands more than once. */
function filesOf(form: FormData): Record<string, File | File[]> {
  const found: Record<string, File | File[]> = {}
  for (const name of new Set(form.keys())) {
    const files = form.getAll(name).filter((value) => typeof value !== 'string')
    if (files.length > 0) found[name] = files.length === 1 ? files[0]! : files
  }
  return found
}
