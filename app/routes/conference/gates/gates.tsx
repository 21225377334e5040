import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import * as forms from '#app/domain/conference/check-in/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { GateForm } from '#app/features/conference/gates/gate-form.tsx'
import { GateSection } from '#app/features/conference/gates/gate-section.tsx'
import { NewLink, type MadeLink } from '#app/features/conference/gates/new-link.tsx'
import { doorMoment } from '#app/i18n/door-times.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { gates as words } from '#app/i18n/gates.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command, type Refused } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { closeGate } from '#server/conference/check-in/close-gate.ts'
import { endDevice } from '#server/conference/check-in/end-device.ts'
import { makeDeviceLink } from '#server/conference/check-in/make-device-link.ts'
import { reopenGate } from '#server/conference/check-in/reopen-gate.ts'
import { saveGate } from '#server/conference/check-in/save-gate.ts'
import { showGates } from '#server/conference/check-in/show-gates.ts'
import { drawQr } from '#server/qr-drawing.ts'
import { DeskPage } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { gates, ...shown } = await showGates(context, args.params.slug ?? '')
    return {
      ...localise(shown, lang),
      // Names are edited in both languages.
      gates: gates.map(({ name, ...gate }) => ({ ...gate, name, title: name[lang] })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const form = await formOf(args)
  const done = (what: string, at = '') =>
    redirect(`${paths.gates(lang, slug, `?done=${what}`)}${at}`, 303)
  switch (form.get('intent')) {
    case 'close':
      return command(args, {
        form,
        schema: forms.gateChoiceSchema,
        run: async ({ gate }, context) => (await closeGate(context, slug, gate), done('closed')),
      })
    case 'reopen':
      return command(args, {
        form,
        schema: forms.gateChoiceSchema,
        run: async ({ gate }, context) => (await reopenGate(context, slug, gate), done('reopened')),
      })
    case 'end':
      return command(args, {
        form,
        schema: forms.deviceChoiceSchema,
        run: async ({ device }, context) => (await endDevice(context, slug, device), done('ended')),
      })
    default:
      if (String(form.get('intent')).startsWith('link'))
        return command(args, {
          form,
          schema: forms.deviceLinkSchema,
          // Shown once: the answer is the page itself, for no address may lead to the secret.
          run: async (input, context) => {
            const { token, label, until } = await makeDeviceLink(context, slug, input)
            const url = args.context.portal.env.PUBLIC_URL + paths.gateLink(lang, slug, token)
            return Response.json({
              made: { gate: input.gate, label, url, until: until.toISOString(), qr: drawQr(url) },
            })
          },
        })
      return command(args, {
        form,
        schema: forms.gateSchema,
        run: async (input, context) => {
          const id = await saveGate(context, slug, input)
          return done('saved', `#gate-${id}`)
        },
      })
  }
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => words[lang].title)

export default function Gates() {
  const { slug, zone, counts, kinds, gates } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>() as Refused | { made: MadeLink } | undefined
  const made = came && 'made' in came ? came.made : undefined
  const refused = came && !('made' in came) ? came : undefined
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(words)
  const done = search.get('done') ?? ''
  const number = (value: number) => formatNumber(lang, value)
  return (
    <DeskPage
      crumbs={[{ label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={
        <>
          {gates.some(({ closed }) => !closed) && (
            <LinkButton plain href={paths.checkIn(lang, slug)}>
              {t.open}
            </LinkButton>
          )}
          <LinkButton kind="quiet" href={paths.gateConflicts(lang, slug)}>
            {t.toConflicts}
          </LinkButton>
        </>
      }
    >
      {!came && Object.hasOwn(t.done, done) && (
        <Notice kind="info" live title={t.done[done as keyof typeof t.done]} />
      )}
      {made && <NewLink made={made} until={doorMoment(lang, made.until, zone)} />}
      <Section id="counts" title={t.counts.title}>
        <Facts
          figures
          items={[
            { term: t.counts.inside, value: number(counts.inside) },
            { term: t.counts.cameToday, value: number(counts.cameToday) },
            { term: t.counts.came, value: number(counts.came) },
            { term: t.counts.expected, value: number(counts.expected) },
          ]}
        />
      </Section>
      <Section id="gates" title={t.gates}>
        {gates.length === 0 && <EmptyState title={t.none}>{t.noneText}</EmptyState>}
        {gates.map((gate) => (
          <GateSection key={gate.id} gate={gate} kinds={kinds} zone={zone} refused={refused} />
        ))}
      </Section>
      <Section id="add" title={t.add}>
        <GateForm kinds={kinds} refused={refused} intent="add" />
      </Section>
    </DeskPage>
  )
}
