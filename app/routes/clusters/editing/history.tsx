import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { isEditGroup } from '#app/domain/clusters/editing/groups.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { HistoryPage } from '#app/features/clusters/editing/history-page.tsx'
import { editing } from '#app/i18n/editing.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { restoreRevision } from '#server/clusters/editing/restore-revision.ts'
import { showHistory } from '#server/clusters/editing/show-history.ts'
import { editingMeta } from './editing-meta.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const search = new URL(args.request.url).searchParams
  const group = search.get('group')
  const before = z.uuid().safeParse(search.get('before')).data
  const context = await signedIn(args)
  return answer(async () => {
    const { entries, ...shown } = await showHistory(context, {
      slug: args.params.slug ?? '',
      group: isEditGroup(group) ? group : undefined,
      before,
    })
    return {
      ...localise(shown, lang),
      group: isEditGroup(group) ? group : null,
      entries: entries.map(({ at, ...entry }) => ({ ...entry, at: formatMoment(lang, at) })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  await signedIn(args)
  return command(args, {
    schema: z.object({ revision: z.uuid(), side: z.enum(['before', 'after']) }),
    async run({ revision, side }, context) {
      const restored = await restoreRevision(context, { slug, revisionId: revision, side })
      const done = restored ? 'restored' : 'unchanged'
      return redirect(paths.clusterHistory(lang, slug, `?done=${done}`), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  editingMeta(params, undefined, editing[isLang(params.lang) ? params.lang : 'ru'].log.title)

export default function History() {
  return (
    <HistoryPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
  )
}
