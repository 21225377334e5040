import type { ActionFunctionArgs } from '@remix-run/node'
import { placeSchema } from '#app/domain/conference/draft-forms.ts'
import { langOf, notFound, responseOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { placeSession } from '#server/conference/draft/place-session.ts'

/** Where the grid sends what was moved: the same form as the page's, answered with the session's new version. */
export async function action(args: ActionFunctionArgs) {
  langOf(args.params)
  return responseOf(
    await command(args, {
      schema: placeSchema,
      run: async (input, context) =>
        Response.json(await placeSession(context, args.params.slug ?? '', input)),
    }),
  )
}

export function loader() {
  throw notFound()
}
