import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { acceptOf } from '#app/domain/files/file-types.ts'
import { LARGEST_PHOTO, photoKinds } from '#app/domain/files/picture.ts'
import { problem } from '#app/domain/shared/form.ts'
import { command } from '#app/routes/command.ts'
import type { readForm } from '#app/routes/read-form.ts'
import { keepPhoto } from '#server/conference/draft/keep-photo.ts'
import { removePhoto } from '#server/conference/draft/remove-photo.ts'

/** What forms of a photograph are told. */
export const photoLimits = { accept: acceptOf(photoKinds), most: LARGEST_PHOTO }

export const photoFiles = { photo: LARGEST_PHOTO }

const schema = z.object({ photo: z.instanceof(File, { message: problem('file') }) })

/**
 * The two forms of a photograph, for organisers and speakers alike.
 * @returns undefined for another form of the page
 */
export function photoAction(
  args: ActionFunctionArgs,
  read: Awaited<ReturnType<typeof readForm>>,
  { slug, speakerId }: { slug: string; speakerId: string },
  done: (what: 'saved' | 'removed') => Response,
) {
  const intent = read.form.get('intent')
  if (intent === 'photo')
    return command(args, {
      schema,
      read,
      files: photoFiles,
      async run({ photo }, context) {
        const bytes = new Uint8Array(await photo.arrayBuffer())
        const file = { bytes, name: photo.name, declaredType: photo.type }
        await keepPhoto(context, slug, { speakerId, file })
        return done('saved')
      },
    })
  if (intent === 'photo-remove')
    return command(args, {
      schema: z.object({}),
      read,
      run: async (_, context) => (await removePhoto(context, slug, speakerId), done('removed')),
    })
  return undefined
}
