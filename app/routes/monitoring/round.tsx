import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import * as forms from '#app/domain/clusters/monitoring/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ObjectTable } from '#app/features/clusters/monitoring-work/object-table.tsx'
import { Meetings, Requests } from '#app/features/clusters/monitoring-work/entries.tsx'
import { RoundSteps } from '#app/features/clusters/monitoring-work/round-steps.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { changeDeadline } from '#server/clusters/monitoring/change-deadline.ts'
import { correctRound } from '#server/clusters/monitoring/correct-round.ts'
import { publishRound } from '#server/clusters/monitoring/publish-round.ts'
import { remindRound } from '#server/clusters/monitoring/remind-round.ts'
import { removeObject } from '#server/clusters/monitoring/remove-object.ts'
import { showRound } from '#server/clusters/monitoring/show-round.ts'
import { startRound } from '#server/clusters/monitoring/start-round.ts'
import { deskMeta, doneOf } from './desk.ts'
import { entryCommand } from './entry-command.ts'
import { yearOf } from './year-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showRound(context, yearOf(args.params)), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const year = yearOf(args.params)
  const { form } = await answer(() => readForm(args))
  const done = (what: string, at = '') =>
    redirect(`${paths.monitoringRound(lang, year)}?done=${what}${at}`, 303)
  switch (form.get('intent')) {
    case 'start':
      return command(args, {
        schema: forms.emptySchema,
        form,
        run: async (_, context) => (await startRound(context, year), done('started')),
      })
    case 'remind':
      return command(args, {
        schema: forms.emptySchema,
        form,
        run: async (_, context) => (await remindRound(context, year), done('reminded')),
      })
    case 'deadline':
      return command(args, {
        schema: forms.deadlineSchema,
        form,
        run: async (input, context) => (
          await changeDeadline(context, { year, ...input }),
          done('deadline')
        ),
      })
    case 'publish':
      return command(args, {
        schema: forms.publishSchema,
        form,
        run: async ({ decided }, context) => (
          await publishRound(context, { year, decided }),
          done('published')
        ),
      })
    case 'remove-object':
      return command(args, {
        schema: forms.removeObjectSchema,
        form,
        run: async ({ object }, context) => (
          await removeObject(context, year, object),
          done('removed', '#objects')
        ),
      })
    case 'correction':
      return command(args, {
        schema: forms.correctionSchema,
        form,
        run: async ({ textRu, textEn }, context) => (
          await correctRound(context, { year, text: { ru: textRu, en: textEn } }),
          done('correction')
        ),
      })
    default:
      return entryCommand(args, { form, year, done })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  deskMeta(params, (t) => (data ? t.roundTitle(data.year) : t.title))

export default function Round() {
  const round = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const { year, state, today, objects, requests, meetings, publishedOn } = round
  const frozen = state === 'published'
  const done = !refused && doneOf(search, t)
  const shared = {
    refused,
    today,
    frozen,
    objects: objects.map(({ id, name }) => ({ value: id, label: name })),
  }
  return (
    <Page
      wide
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.title, href: paths.monitoringDesk(lang) },
        { label: String(year) },
      ]}
      title={t.roundTitle(year)}
      lead={
        <p>
          {frozen && publishedOn
            ? t.publishedOn(formatPartialDate(lang, publishedOn))
            : `${t.deadlineField}: ${round.deadline ? formatPartialDate(lang, round.deadline) : '—'}`}
        </p>
      }
      actions={
        <>
          {frozen && <LinkButton href={paths.monitoring(lang, year)}>{t.publicPage}</LinkButton>}
          {(['xlsx', 'csv'] as const).map((format) => (
            <LinkButton
              key={format}
              kind="quiet"
              plain
              href={paths.monitoringExport(lang, year, format)}
            >
              {t.download} {format.toUpperCase()}
            </LinkButton>
          ))}
        </>
      }
    >
      {done && (
        <div className="mb-8">
          <Notice kind="info" live title={done} />
        </div>
      )}
      <RoundSteps round={round} refused={refused} />
      <Section id="objects" title={t.objects}>
        {objects.length === 0 ? (
          <EmptyState
            title={t.noObjects}
            action={
              <LinkButton href={paths.monitoringObjects(lang, year)}>{t.addObjects}</LinkButton>
            }
          >
            {t.noObjectsText}
          </EmptyState>
        ) : (
          <>
            <ObjectTable year={year} state={state} objects={objects} refused={refused} />
            {!frozen && (
              <p className="no-print mt-4">
                <Link to={paths.monitoringObjects(lang, year)}>{t.addObjects}</Link>
              </p>
            )}
          </>
        )}
      </Section>
      <div className="lg:grid lg:grid-cols-2 lg:gap-x-12">
        <Section id="requests" title={t.requests}>
          <Requests items={requests} {...shared} />
        </Section>
        <Section id="meetings" title={t.meetings}>
          <Meetings items={meetings} {...shared} />
        </Section>
      </div>
      {frozen && <Correction refused={refused} />}
    </Page>
  )
}

function Correction({ refused }: { refused: Refusal | undefined }) {
  const t = useMessages(monitoringWork)
  return (
    <Section id="corrections" title={t.corrections}>
      <RefusedForm refused={refused} intent="correction">
        {(fields, busy) => (
          <>
            <TextArea label={t.textRu} {...fields.of('textRu')} />
            <TextArea label={t.textEn} {...fields.of('textEn')} />
            <div>
              <Button disabled={busy}>{t.addCorrection}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
