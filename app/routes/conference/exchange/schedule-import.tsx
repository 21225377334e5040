import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wallClock } from '#app/domain/conference/days.ts'
import { applyImportSchema } from '#app/domain/conference/exchange/forms.ts'
import { DryRun } from '#app/features/conference/exchange/dry-run.tsx'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { applyScheduleImport } from '#server/conference/exchange/apply-schedule-import.ts'
import { discardScheduleImport } from '#server/conference/exchange/discard-schedule-import.ts'
import { showScheduleImport } from '#server/conference/exchange/show-schedule-import.ts'
import { DeskPage } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  const context = await signedIn(args)
  return answer(async () => {
    const { name, applied, dryRun, zone } = await showScheduleImport(context, slug, id)
    return {
      slug,
      name,
      applied,
      dryRun: dryRun && {
        ...dryRun,
        steps: dryRun.steps.map(({ start, hall, ...step }) => ({
          ...step,
          ...wallClock(start, zone),
          hall: hall?.[lang] ?? null,
        })),
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  return command(args, {
    schema: applyImportSchema,
    async run({ intent, fingerprint }, context) {
      if (intent === 'discard') {
        await discardScheduleImport(context, slug, id)
        return redirect(paths.conferenceExchange(lang, slug, '?done=discarded'), 303)
      }
      await applyScheduleImport(context, slug, { id, fingerprint })
      return redirect(paths.scheduleImport(lang, slug, id), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => exchange[lang].dryRun.title)

export default function ScheduleImport() {
  const { slug, name, applied, dryRun } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(exchange)
  const { created = 0, updated = 0, leftOut = 0 } = applied ?? {}
  return (
    <DeskPage
      title={applied ? t.dryRun.appliedTitle : t.dryRun.title}
      lead={
        <p className="wrap-anywhere">
          {applied ? t.dryRun.appliedText(created, updated, leftOut) : t.dryRun.lead(name)}
        </p>
      }
      crumbs={[{ label: t.title, href: paths.conferenceExchange(lang, slug) }, { label: name }]}
      actions={
        applied && (
          <LinkButton href={paths.conferenceExchange(lang, slug)}>{t.dryRun.again}</LinkButton>
        )
      }
    >
      {dryRun && <DryRun dryRun={dryRun} refused={refused} />}
    </DeskPage>
  )
}
