import type { z } from 'zod'

/** What can be wrong with a field; the words are in app/i18n/<lang>/problems.ts. */
export const problems = [
  'required',
  'email',
  'short',
  'long',
  'taken',
  'many',
  'address',
  'number',
  'figure',
  'range',
  'year',
  'date',
  'past',
  'url',
  'slug',
  'acronym',
  'lines',
  'published',
  'either',
  'choice',
  'mismatch',
  'breached',
  'guessable',
  'consent',
  'password',
  'prove',
  'tick',
  'same',
  'code',
  'file',
  'file-empty',
  'file-many',
  'file-large',
  'file-type',
  'file-mislabelled',
  'file-broken',
  'file-bomb',
  'picture-small',
  'picture-large',
  'table-heading',
  'table-empty',
  'table-long',
  'unknown',
  'credential',
  'unreachable',
  'not-public',
  'changed',
  'full',
  'registered',
  'latin',
  'agreement',
  'placeholder',
] as const
export type Problem = (typeof problems)[number]

/** The first problem of each field, by its name. */
export type FieldErrors = Record<string, Problem>

/** Names a problem in a schema, so that a slip of the pen is a type error: `z.string(problem('required'))`. */
export const problem = (code: Problem) => code

/** The first problem of each field; a field within a list is named `list.0.field`. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) {
    errors[path.join('.')] ??= (problems as readonly string[]).includes(message)
      ? (message as Problem)
      : 'required'
  }
  return errors
}

/** What was typed, to be shown again: a list where a name stands more than once. */
export type FormValues = Record<string, string | string[]>

/** The query of an address like the fields of a form: a list where a name stands more than once. */
export function valuesOfSearch(search: URLSearchParams): FormValues {
  const values: FormValues = {}
  for (const name of new Set(search.keys())) {
    const texts = search.getAll(name).map(withoutNul)
    values[name] = texts.length === 1 ? texts[0]! : texts
  }
  return values
}

/** No keyboard types it, and PostgreSQL keeps no text that holds it. */
export const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** The text fields of a form. Files and the fields named secret are left out. */
export function valuesOf(form: FormData, secret: readonly string[] = []): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (secret.includes(name)) continue
    const texts = form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(withoutNul)
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts
  }
  return values
}
