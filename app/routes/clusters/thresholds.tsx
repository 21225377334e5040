import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import {
  readinessThresholdsSchema,
  thresholdsSchema,
} from '#app/domain/clusters/thresholds-form.ts'
import { levels } from '#app/domain/clusters/vocabulary.ts'
import { LevelMark } from '#app/features/clusters/category-badge.tsx'
import { ReadinessThresholdsForm } from '#app/features/clusters/ladder/readiness-thresholds-form.tsx'
import { ThresholdHistory } from '#app/features/clusters/categories/threshold-history.tsx'
import { admin } from '#app/i18n/admin.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { thresholds as words } from '#app/i18n/thresholds.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { setReadinessThresholds } from '#server/clusters/ladder/set-readiness-thresholds.ts'
import { setThresholds } from '#server/clusters/set-thresholds.ts'
import { showThresholds } from '#server/clusters/show-thresholds.ts'

export async function loader(args: LoaderFunctionArgs) {
  const context = await signedIn(args)
  return answer(() => showThresholds(context))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  const form = await formOf(args)
  if (form.get('intent') === 'readiness')
    return command(args, {
      form,
      schema: readinessThresholdsSchema,
      async run(input, context) {
        await setReadinessThresholds(context, input)
        return redirect(`${paths.thresholds(lang)}?done=readiness`, 303)
      },
    })
  return command(args, {
    form,
    schema: thresholdsSchema,
    async run({ medium, high }, context) {
      await setThresholds(context, { initial: 0, medium, high })
      return redirect(`${paths.thresholds(lang)}?done=saved`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => words[lang].title)

export default function Thresholds() {
  const { thresholds, clusters, readiness } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = ['saved', 'readiness'].find((one) => one === search.get('done'))
  const lang = useLang()
  const t = useMessages(words)
  const section = useMessages(admin)
  return (
    <Page
      crumbs={[{ label: section.title, href: paths.admin(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {done && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={done === 'saved' ? t.done : t.readiness.done} />
        </div>
      )}
      <Section id="levels" title={t.levels} note={t.levelsLead}>
        <RefusedForm refused={refused}>
          {(form, busy) => (
            <>
              <TextField
                label={t.medium}
                inputMode="numeric"
                {...form.of('medium', thresholds.medium)}
              />
              <TextField
                label={t.high}
                hint={t.highHint}
                inputMode="numeric"
                {...form.of('high', thresholds.high)}
              />
              <div>
                <Button disabled={busy}>{t.save}</Button>
                <p className="mt-2 text-sm text-muted">{t.note}</p>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      <Section id="now" title={t.now}>
        <Facts
          items={levels.map((level) => ({
            term: <LevelMark level={level} />,
            value: t.clusters(clusters[level]),
          }))}
        />
      </Section>
      <Section id="readiness" title={t.readiness.title} note={t.readiness.lead}>
        <ReadinessThresholdsForm
          key={readiness.version}
          thresholds={readiness.thresholds}
          version={readiness.version}
          refused={refused}
        />
        <div className="mt-8">
          <ThresholdHistory history={readiness.history} />
        </div>
      </Section>
    </Page>
  )
}
