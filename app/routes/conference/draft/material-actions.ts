import type { ActionFunctionArgs } from '@remix-run/node'
import { materialSchema, removeMaterialSchema } from '#app/domain/conference/draft-forms.ts'
import { LARGEST_FILE } from '#app/domain/files/file-types.ts'
import { answer } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { addMaterial } from '#server/conference/draft/add-material.ts'
import { removeMaterial } from '#server/conference/draft/remove-material.ts'

export const materialFiles = { file: LARGEST_FILE }

/** Reads a form of a page where materials may be sent. */
export const readMaterialForm = (args: ActionFunctionArgs) =>
  answer(() => readForm(args, materialFiles))

/**
 * The two forms of materials, for organisers and speakers alike.
 * @returns undefined for another form of the page
 */
export function materialAction(
  args: ActionFunctionArgs,
  read: Awaited<ReturnType<typeof readMaterialForm>>,
  slug: string,
  done: (what: 'added' | 'removed') => Response,
) {
  const intent = String(read.form.get('intent'))
  if (intent.startsWith('material '))
    return command(args, {
      schema: materialSchema,
      read,
      files: materialFiles,
      async run({ session, file, ...input }, context) {
        await addMaterial(context, slug, {
          ...input,
          sessionId: session,
          file: file
            ? {
                bytes: new Uint8Array(await file.arrayBuffer()),
                name: file.name,
                declaredType: file.type,
              }
            : null,
        })
        return done('added')
      },
    })
  if (intent.startsWith('unmaterial '))
    return command(args, {
      schema: removeMaterialSchema,
      read,
      run: async (input, context) => (await removeMaterial(context, slug, input), done('removed')),
    })
  return undefined
}
