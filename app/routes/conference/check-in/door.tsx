import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import * as forms from '#app/domain/conference/check-in/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ChooseGate } from '#app/features/conference/check-in/choose-gate.tsx'
import { PlainDoor } from '#app/features/conference/check-in/plain-door.tsx'
import { checkIn } from '#app/i18n/check-in.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { leaveGate } from '#server/conference/check-in/leave-gate.ts'
import { openGate } from '#server/conference/check-in/open-gate.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { showDoor } from '#server/conference/check-in/show-door.ts'
import { gateCookie } from '#server/http/cookies.ts'
import { gateSecretOf } from './gate-cookie.ts'
import gateStyles from '#app/features/conference/check-in/gate.css?url'

// Its own piece of script, asked for only at a door.
const GateLoader = lazy(() => import('#app/features/conference/check-in/gate-loader.tsx'))

export const links = () => [{ rel: 'stylesheet', href: gateStyles }]

async function viewOf({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  const { searchParams } = new URL(request.url)
  const query = searchParams.get('q')?.slice(0, 200) ?? ''
  const view = await answer(() =>
    showDoor(own, params.slug ?? '', gateSecretOf(request, context), {
      query,
      nonce: searchParams.get('scan'),
    }),
  )
  if (view.kind !== 'door') return localise(view, lang)
  const { found, ...door } = localise(view, lang)
  return {
    ...door,
    query,
    nonce: own.newId(),
    badges: paths.gateBadges(params.slug ?? ''),
    // Each button works once, however often it is pressed.
    found: found.map((one) => ({ ...one, nonce: own.newId() })),
  }
}
type View = Awaited<ReturnType<typeof viewOf>>

export async function loader(args: LoaderFunctionArgs) {
  const view = await viewOf(args)
  return data(view, { headers: { 'X-Gate': view.kind === 'door' ? 'open' : 'closed' } })
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const slug = params.slug ?? ''
  const secret = gateSecretOf(request, context)
  const form = await formOf(args)
  const intent = form.get('intent')
  const to = (nonce: string) => redirect(paths.checkIn(lang, slug, `?scan=${nonce}`), 303)
  switch (intent) {
    case 'choose':
      return command(args, {
        form,
        schema: forms.openGateSchema,
        async run({ gate, label }, own) {
          const opened = await openGate(own, slug, { gateId: gate, label })
          context.setCookie(gateCookie(context.portal.env.secure, opened.secret, opened.until))
          return redirect(paths.checkIn(lang, slug), 303)
        },
      })
    case 'leave': {
      const own = context.portal.context(await actorOf(request, context))
      await leaveGate(own, secret).catch(() => {})
      context.setCookie(gateCookie(context.portal.env.secure, ''))
      return redirect(paths.checkIn(lang, slug), 303)
    }
    case 'undo':
      return command(args, {
        form,
        schema: forms.undoFormSchema,
        async run({ nonce }, own) {
          const undo = { nonce: own.newId(), undo: nonce }
          await recordScans(own, secret, {
            sentAt: own.now().getTime(),
            waiting: 0,
            scans: [undo],
          })
          return to(nonce)
        },
      })
    default:
      return command(args, {
        form,
        schema: forms.scanFormSchema,
        async run({ nonce, code, person, again }, own) {
          const now = own.now().getTime()
          const shown = person
            ? ({ way: 'search', registrationId: person } as const)
            : ({ way: 'code', code: code ?? '' } as const)
          await recordScans(own, secret, {
            sentAt: now,
            waiting: 0,
            scans: [
              {
                nonce,
                at: now,
                action: intent === 'scan-out' ? 'out' : 'in',
                ...shown,
                ...(again && { again: true }),
              },
            ],
          })
          return to(nonce)
        },
      })
  }
}

/** This page alone may use the camera; it tells its worker whether it is worth keeping. */
export const headers: HeadersFunction = ({ loaderHeaders }) => ({
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Gate': loaderHeaders.get('X-Gate') ?? 'closed',
})

export const meta: MetaFunction = ({ params, data }) => {
  const view = data as View | undefined
  return privateMeta(params, (lang) =>
    view?.kind === 'door' ? checkIn[lang].pageTitle(view.gate) : checkIn[lang].choose.title,
  )
}

export default function Door() {
  const view = useLoaderData<View>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(checkIn)
  const { slug = '' } = useParams()
  const [scripts, setScripts] = useState(false)
  useEffect(() => setScripts(true), [])
  if (view.kind === 'choose')
    return <ChooseGate title={view.title} gates={view.gates} slug={slug} refused={refused} />
  const plain =
    view.kind === 'door' ? (
      <PlainDoor door={view} />
    ) : (
      <Page title={t.ended.title}>
        <EmptyState title={view.gate}>{t.ended.text}</EmptyState>
      </Page>
    )
  if (!scripts) return plain
  return (
    <Suspense fallback={plain}>
      <GateLoader
        page={{
          conference: view.title,
          gate: view.gate,
          zone: view.kind === 'door' ? view.zone : 'UTC',
          until: view.kind === 'door' ? view.until : new Date(0).toISOString(),
          scope: paths.checkIn(lang, slug),
          autoPrint: view.kind === 'door' && view.autoPrint,
          badge: view.kind === 'door' ? view.badge : 'a6',
          badges: paths.gateBadges(slug),
        }}
        address={{ list: paths.gateList(slug), delivery: paths.gateDelivery(slug) }}
        until={plain}
      />
    </Suspense>
  )
}
