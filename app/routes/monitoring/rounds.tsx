import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { openRoundSchema } from '#app/domain/clusters/monitoring/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { openRound } from '#server/clusters/monitoring/open-round.ts'
import { showRounds } from '#server/clusters/monitoring/show-rounds.ts'
import { deskMeta } from './desk.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const thisYear = context.now().getUTCFullYear()
  return answer(async () => ({ ...localise(await showRounds(context), lang), thisYear }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: openRoundSchema,
    async run(input, context) {
      await openRound(context, input)
      return redirect(`${paths.monitoringRound(lang, input.year)}?done=opened`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) => deskMeta(params, (t) => t.title)

export default function Rounds() {
  const { rounds, questionnaires } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  return (
    <Page
      crumbs={[{ label: t.toDesk, href: paths.desk(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{rounds ? t.lead : t.leadRepresentative}</p>}
    >
      {(questionnaires.length > 0 || !rounds) && <Questionnaires items={questionnaires} />}
      {rounds && <RoundTable rounds={rounds} />}
      {rounds && <OpenRound years={rounds.map(({ year }) => year)} />}
    </Page>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Questionnaires({ items }: { items: Loaded['questionnaires'] }) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  return (
    <Section id="questionnaires" title={t.questionnaires}>
      {items.length === 0 ? (
        <EmptyState
          title={t.noQuestionnaires}
          action={
            <LinkButton href={paths.desk(lang)} kind="quiet">
              {t.toDesk}
            </LinkButton>
          }
        >
          {t.noQuestionnairesText}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {items.map(({ year, slug, name, deadline, submitted, returnNote, open }) => (
            <li
              key={`${year} ${slug}`}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4"
            >
              <div className="min-w-0">
                <p className="font-medium">{t.answerTitle(year)}</p>
                <p className="text-sm text-muted">
                  {name}
                  {deadline && !submitted && (
                    <>, {t.until(formatPartialDate(lang, deadline))}</>
                  )}{' '}
                  {submitted && <Tag>{t.handedInShort}</Tag>}
                  {returnNote && <Tag>{t.givenBack}</Tag>}
                </p>
              </div>
              <LinkButton
                href={paths.monitoringAnswer(lang, year, slug)}
                kind={open ? 'primary' : 'quiet'}
              >
                {open ? t.answerNow : t.seeAnswers}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function RoundTable({ rounds }: { rounds: NonNullable<Loaded['rounds']> }) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const number = (value: number) => formatNumber(lang, value)
  return (
    <Section id="rounds" title={t.rounds}>
      {rounds.length === 0 ? (
        <EmptyState title={t.noRounds} />
      ) : (
        <DataTable
          caption={t.rounds}
          hideCaption
          columns={[
            { key: 'year', label: t.yearColumn },
            { key: 'state', label: t.stateColumn },
            { key: 'objects', label: t.objectsColumn, align: 'right' },
            { key: 'submitted', label: t.submittedColumn, align: 'right', hideOnPhone: true },
            { key: 'decided', label: t.decidedColumn, align: 'right', hideOnPhone: true },
            { key: 'deadline', label: t.deadlineColumn, hideOnPhone: true },
          ]}
          rows={rounds.map(({ year, state, printed, deadline, objects, submitted, decided }) => ({
            rowKey: String(year),
            year: (
              <Link to={printed ? paths.monitoring(lang, year) : paths.monitoringRound(lang, year)}>
                {year}
              </Link>
            ),
            state: printed ? <span className="text-muted">{t.printed}</span> : t.state[state],
            objects: objects > 0 ? number(objects) : '—',
            submitted: printed ? '—' : number(submitted),
            decided: printed ? '—' : number(decided),
            deadline: deadline ? formatPartialDate(lang, deadline) : '—',
          }))}
        />
      )}
    </Section>
  )
}

function OpenRound({ years }: { years: readonly number[] }) {
  const { thisYear } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(monitoringWork)
  const next = years.includes(thisYear) ? thisYear + 1 : thisYear
  return (
    <Section id="open" title={t.openTitle} note={t.openNote}>
      <RefusedForm refused={refused}>
        {(fields, busy) => (
          <>
            <TextField label={t.yearField} inputMode="numeric" {...fields.of('year', next)} />
            <TextField label={t.deadlineField} type="date" {...fields.of('deadline')} />
            <div>
              <Button disabled={busy}>{t.openButton}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
