import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { findOwnRegistrations } from '#server/conference/registration/find-own-registrations.ts'

/** One's own registration, for who is signed in; whoever has none is shown how to register. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const slug = args.params.slug ?? ''
  const [own] = await answer(async () =>
    findOwnRegistrations(context, (await findConference(context, slug)).id),
  )
  throw redirect(own ? paths.registration(lang, slug, own.token) : paths.register(lang, slug))
}
