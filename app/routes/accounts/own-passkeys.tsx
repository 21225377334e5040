import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { addPasskeySchema, proofSchema } from '#app/domain/accounts/credentials.ts'
import { AddPasskey } from '#app/features/accounts/add-passkey.tsx'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { addPasskey } from '#server/accounts/add-passkey.ts'
import { beginPasskey } from '#server/accounts/begin-passkey.ts'
import { listPasskeys } from '#server/accounts/list-passkeys.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { removePasskey } from '#server/accounts/remove-passkey.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'
import { z } from 'zod'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const keys = await answer(() => listPasskeys(verb))
  const day = (date: Date) => formatPartialDate(lang, date.toISOString().slice(0, 10))
  return {
    done: doneOf(args.request, ['passkey-added', 'passkey-removed']),
    proof: await answer(() => showProof(verb)),
    keys: keys.map(({ createdAt, lastUsedAt, ...key }) => ({
      ...key,
      added: day(createdAt),
      used: lastUsedAt && day(lastUsedAt),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const party = relyingPartyOf(args.context.portal.env.PUBLIC_URL)
  const form = await formOf(args)
  switch (form.get('intent')) {
    case 'begin':
      return command(args, {
        form,
        schema: proofSchema.extend({ name: addPasskeySchema.shape.name }),
        secret: ['current'],
        run: async ({ current }, verb) =>
          Response.json({ options: await beginPasskey(verb, { current, party }) }),
      })
    case 'finish':
      return command(args, {
        form,
        schema: addPasskeySchema,
        secret: ['answer'],
        async run(input, verb) {
          await addPasskey(verb, { ...input, party })
          return redirect(paths.ownPasskeys(lang, 'passkey-added'), 303)
        },
      })
    default:
      return command(args, {
        form,
        schema: z.object({ remove: z.string().max(1_400) }),
        async run({ remove }, verb) {
          await removePasskey(verb, { id: remove })
          return redirect(paths.ownPasskeys(lang, 'passkey-removed'), 303)
        },
      })
  }
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].passkeys.title)

export default function OwnPasskeys() {
  const { keys, done, proof } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refused = outcome && 'code' in outcome ? outcome : undefined
  const t = useMessages(ownAccount).passkeys
  return (
    <OwnPage title={t.title} lead={t.lead} done={done}>
      {keys.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Form method="post">
          <ul aria-label={t.own} className="border-t border-line">
            {keys.map(({ id, name, added, used, backedUp }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
              >
                <div className="min-w-0">
                  <p className="font-medium wrap-anywhere">{name}</p>
                  <p className="text-sm text-muted">
                    {[t.added(added), used ? t.used(used) : t.unused, backedUp && t.synced]
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                </div>
                <Button kind="quiet" name="remove" value={id} aria-label={t.removeOf(name)}>
                  {t.remove}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
      <Section id="add" title={t.add}>
        <AddPasskey key={keys.length} refused={refused} proof={proof} />
      </Section>
    </OwnPage>
  )
}
