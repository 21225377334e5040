import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import * as forms from '#app/domain/clusters/monitoring/forms.ts'
import { isAsked, type Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AnswersView } from '#app/features/clusters/monitoring-work/answers-view.tsx'
import { Decision } from '#app/features/clusters/monitoring-work/decision.tsx'
import { Findings, Meetings, Requests } from '#app/features/clusters/monitoring-work/entries.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { decideObject } from '#server/clusters/monitoring/decide-object.ts'
import { noteExpertise } from '#server/clusters/monitoring/note-expertise.ts'
import { returnAnswers } from '#server/clusters/monitoring/return-answers.ts'
import { showObject } from '#server/clusters/monitoring/show-object.ts'
import { deskMeta, doneOf } from './desk.ts'
import { entryCommand } from './entry-command.ts'
import { yearOf } from './year-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { questionnaire, answers, decision, ...object } = await showObject(
      context,
      yearOf(args.params),
      args.params.id ?? '',
    )
    const asked = questionnaire.filter((one) => isAsked(one, answers, questionnaire))
    return {
      ...localise(object, lang),
      // The reason is edited in both languages; answers are what was typed.
      decision,
      answers,
      asked: localise(asked as Question[], lang),
      today: context.now().toISOString().slice(0, 10),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const year = yearOf(args.params)
  const objectId = args.params.id ?? ''
  const { form } = await answer(() => readForm(args))
  const done = (what: string, at = '') =>
    redirect(`${paths.monitoringObject(lang, year, objectId)}?done=${what}${at}`, 303)
  switch (form.get('intent')) {
    case 'decide':
      return command(args, {
        schema: forms.decisionSchema,
        form,
        run: async ({ reasonRu, reasonEn, ...input }, context) => (
          await decideObject(context, {
            year,
            objectId,
            ...input,
            reason: { ru: reasonRu, en: reasonEn },
          }),
          done('decided', '#decision')
        ),
      })
    case 'expertise':
      return command(args, {
        schema: forms.expertiseSchema,
        form,
        run: async (input, context) => (
          await noteExpertise(context, { year, objectId, ...input }),
          done('saved', '#expertise')
        ),
      })
    case 'return':
      return command(args, {
        schema: forms.returnSchema,
        form,
        run: async ({ note }, context) => (
          await returnAnswers(context, { year, objectId, note }),
          done('returned', '#answers')
        ),
      })
    default:
      return entryCommand(args, { form, year, objectId, done })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  deskMeta(params, (t) => data?.name ?? t.title)

export default function MonitoringObject() {
  const object = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const { year, name, slug, state, asked, answers, today, decision } = object
  const frozen = state === 'published'
  const done = !refused && doneOf(search, t)
  const shared = { refused, today, frozen }
  return (
    <Page
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.title, href: paths.monitoringDesk(lang) },
        { label: String(year), href: paths.monitoringRound(lang, year) },
        { label: name },
      ]}
      above={<span className="text-muted">{t.roundTitle(year)}</span>}
      title={name}
      lead={
        <p>{slug ? <Link to={paths.cluster(lang, slug)}>{t.toProfile}</Link> : t.notInDirectory}</p>
      }
    >
      {done && <Notice kind="info" live title={done} />}
      {slug && (
        <Section
          id="answers"
          title={t.answers}
          note={
            object.submittedOn
              ? t.handedIn(formatPartialDate(lang, object.submittedOn))
              : object.sent
                ? t.draftNote
                : t.notSent
          }
        >
          <AnswersView questions={asked} answers={answers} />
          {object.submittedOn && !frozen && <Return refused={refused} />}
        </Section>
      )}
      <Section id="expertise" title={t.expertise}>
        {object.documents.length > 0 && <ProfileDocuments documents={object.documents} />}
        <Findings
          items={object.expertise}
          documents={object.documents.map(({ title }) => title)}
          {...shared}
        />
      </Section>
      <Section id="requests" title={t.requests}>
        <Requests items={object.requests} {...shared} />
      </Section>
      <Section id="meetings" title={t.meetings}>
        <Meetings items={object.meetings} {...shared} />
      </Section>
      <Decision
        proposal={object.proposal}
        decision={decision}
        version={object.version}
        frozen={frozen}
        refused={refused}
      />
    </Page>
  )
}

type Documents = ReturnType<typeof useLoaderData<typeof loader>>['documents']

function ProfileDocuments({ documents }: { documents: Documents }) {
  const t = useMessages(monitoringWork)
  return (
    <div className="mb-5">
      <h3 className="mb-2 text-base">{t.profileDocuments}</h3>
      <ul className="border-t border-line">
        {documents.map(({ title, files }) => (
          <li key={title} className="border-b border-line py-2">
            {title}
            <span className="block text-sm text-muted">
              {files.length === 0
                ? t.noFiles
                : files.map((file) => (
                    <a key={file.id} href={paths.fileDownload(file.id, file.name)} className="mr-3">
                      {file.name}
                    </a>
                  ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Return({ refused }: { refused: Refusal | undefined }) {
  const t = useMessages(monitoringWork)
  return (
    <details className="no-print mt-4" open={refused?.intent === 'return' || undefined}>
      <summary className="py-2 font-medium">{t.returnTitle}</summary>
      <RefusedForm refused={refused} intent="return" className="mt-3">
        {(fields, busy) => (
          <>
            <TextArea label={t.returnNote} {...fields.of('note')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.returnButton}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </details>
  )
}
