import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { problem } from '#app/domain/shared/form.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { setNewsWish } from '#server/conference/desk/mailings/set-news-wish.ts'

const wishSchema = z.object({
  r: z.string(problem('required')).max(100, problem('long')),
  intent: z.enum(['stop', 'resume'], problem('choice')),
})

/** A link is only opened by looking; letters are stopped by pressing the button, which no mail scanner does. */
export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '' } = args.params
  return command(args, {
    schema: wishSchema,
    async run({ r, intent }, context) {
      await setNewsWish(context, { token: r, wanted: intent === 'resume' })
      const search = new URLSearchParams({ r, done: intent })
      return redirect(paths.unsubscribe(lang, slug, `?${search}`), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => conferenceMailings[lang].wish.title)

export default function Unsubscribe() {
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const t = useMessages(conferenceMailings).wish
  const done = refused ? null : search.get('done')
  const intent = done === 'stop' ? 'resume' : 'stop'
  return (
    <Page title={t.title}>
      {done === 'stop' && (
        <div className="mb-8">
          <Notice kind="info" live title={t.stopped}>
            {t.stoppedText}
          </Notice>
        </div>
      )}
      {done === 'resume' && (
        <div className="mb-8">
          <Notice kind="info" live title={t.resumed} />
        </div>
      )}
      {intent === 'stop' && <p className="mb-5 max-w-measure">{t.ask}</p>}
      <RefusedForm refused={refused} intent={intent}>
        {(_fields, busy) => (
          <>
            <input type="hidden" name="r" value={search.get('r') ?? ''} />
            <div>
              <Button kind={intent === 'resume' ? 'quiet' : 'primary'} disabled={busy}>
                {intent === 'resume' ? t.resume : t.stop}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
