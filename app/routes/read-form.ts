import type { ActionFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readMultipart } from '#server/http/read-multipart.ts'
import { answer } from './answer.ts'

/** Bytes of the largest file of each file field. */
export type FileLimits = Readonly<Record<string, number>>

/**
 * The form of a request. At addresses that take uploads (server/http/uploads.ts) it is the only way to
 * read one; files are kept up to the limits, by the names of their fields.
 * @returns the form, and the fields whose file was larger than allowed
 * @throws DomainError `form.broken` where the body is no form
 */
export async function readForm(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  files: FileLimits = {},
): Promise<{ form: FormData; tooLarge: string[] }> {
  const { upload } = context
  try {
    if (upload) return await readMultipart(upload, upload.headers, { files })
    return withoutEmptyFiles(await request.formData(), files)
  } catch {
    throw new DomainError('form.broken')
  }
}

/** The fields of a form without files, for an action that chooses by them. A body that is no form is a 400. */
export async function formOf(
  args: Pick<ActionFunctionArgs, 'request' | 'context'>,
): Promise<FormData> {
  return (await answer(() => readForm(args))).form
}

function withoutEmptyFiles(form: FormData, files: FileLimits) {
  const kept = new FormData()
  const tooLarge = new Set<string>()
  for (const [name, value] of form) {
    if (typeof value === 'string') kept.append(name, value)
    else if (value.size > (files[name] ?? Infinity)) tooLarge.add(name)
    else if (value.name !== '') kept.append(name, value)
  }
  return { form: kept, tooLarge: [...tooLarge] }
}
