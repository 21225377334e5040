import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, Link, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { z } from 'zod'
import { admin } from '#app/i18n/admin.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { reckonAll } from '#server/clusters/ladder/reckon-all.ts'
import { showReckoning } from '#server/clusters/ladder/show-reckoning.ts'

/** How often a page that is open asks how far the work is, ms. */
const ASK_EVERY_MS = 1_000

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({ last: await showReckoning(context) }))
}

export function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: z.object({}),
    async run(_input, context) {
      await reckonAll(context)
      return redirect(paths.reckoning(lang), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ladder[lang].all.title)

export default function Reckoning() {
  const { last } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(ladder).all
  const running = last?.state === 'waiting' || last?.state === 'running'
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!running || state !== 'idle') return undefined
    const timer = setTimeout(revalidate, ASK_EVERY_MS)
    return () => clearTimeout(timer)
  }, [running, state, revalidate])
  return (
    <Page
      crumbs={[{ label: useMessages(admin).title, href: paths.admin(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      <div className="grid max-w-measure gap-6" aria-live="polite">
        {last && running && (
          <>
            <Progress
              label={t.running}
              value={last.total > 0 ? Math.floor((100 * last.done) / last.total) : undefined}
            />
            <p className="text-sm text-muted">
              {last.total > 0 && <>{t.progress(last.done, last.total)}. </>}
              <Link to={paths.reckoning(lang)}>{t.refresh}</Link>
            </p>
          </>
        )}
        {last?.state === 'failed' && <Notice kind="error" title={t.failed} />}
        {last?.state === 'done' && last.result && (
          <Notice kind="info" title={`${t.last}: ${formatPartialDate(lang, last.on)}`}>
            {t.result(last.result.clusters, last.result.turned)}
          </Notice>
        )}
        {!last && <p className="text-muted">{t.never}</p>}
      </div>
      {!running && (
        <Form method="post" className="mt-6">
          <Button>{t.start}</Button>
        </Form>
      )}
    </Page>
  )
}
