import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { fieldsOf, isEditGroup, isList } from '#app/domain/clusters/editing/groups.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { MergePage } from '#app/features/clusters/editing/merge-page.tsx'
import { formatMoment } from '#app/i18n/moments.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { discardDraft } from '#server/clusters/editing/discard-draft.ts'
import { resolveMerge } from '#server/clusters/editing/resolve-merge.ts'
import { showMerge } from '#server/clusters/editing/show-merge.ts'
import { editingMeta } from './editing-meta.ts'

function partOf({ slug = '', group, record = '' }: LoaderFunctionArgs['params']) {
  if (!isEditGroup(group)) throw notFound()
  return { slug, group, recordId: record }
}

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const part = partOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { last, ...shown } = await showMerge(context, part)
    return {
      ...localise(shown, lang),
      group: part.group,
      recordId: part.recordId,
      last: last && { ...last, at: formatMoment(lang, last.at) },
    }
  })
}

const side = z.enum(['mine', 'theirs']).optional()

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const part = partOf(args.params)
  const { slug, group } = part
  await signedIn(args)
  const read = await answer(() => readForm(args, {}))
  const after = isList(group) ? paths.editGroup(lang, slug, group) : paths.editCluster(lang, slug)
  if (read.form.get('intent') === 'discard')
    return command(args, {
      read,
      schema: z.object({}),
      async run(_, context) {
        await discardDraft(context, part)
        return redirect(`${after}?done=left`, 303)
      },
    })
  const choices = Object.fromEntries(fieldsOf(group).map(([name]) => [name, side]))
  return command(args, {
    read,
    schema: z.object({ live: z.string(), ...choices }),
    async run({ live, ...chosen }, context) {
      await resolveMerge(context, { ...part, live, choices: chosen as Record<string, 'mine'> })
      return redirect(`${after}?done=resolved`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  editingMeta(params, data?.group)

export default function Merge() {
  return <MergePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
