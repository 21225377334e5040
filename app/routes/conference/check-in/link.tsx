import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorMoment } from '#app/i18n/door-times.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { pairDevice } from '#server/conference/check-in/pair-device.ts'
import { showDeviceLink } from '#server/conference/check-in/show-device-link.ts'
import { gateCookie } from '#server/http/cookies.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  return answer(async () => {
    const { until, zone, ...link } = await showDeviceLink(
      own,
      params.slug ?? '',
      params.token ?? '',
    )
    return { ...localise(link, lang), until: doorMoment(lang, until, zone) }
  })
}

/** Opened by a form: a messenger that looks at the link must not spend it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const slug = params.slug ?? ''
  const own = context.portal.context(await actorOf(request, context))
  const { secret, until } = await answer(() => pairDevice(own, slug, params.token ?? ''))
  context.setCookie(gateCookie(context.portal.env.secure, secret, until))
  return redirect(paths.checkIn(lang, slug), 303)
}

export const meta: MetaFunction = ({ params }) => [
  ...privateMeta(params, (lang) => checkIn[lang].pair.title),
  { name: 'referrer', content: 'same-origin' },
]

export default function DeviceLink() {
  const { title, gate, label, until } = useLoaderData<typeof loader>()
  const t = useMessages(checkIn).pair
  return (
    <Page
      above={<span className="text-muted">{title}</span>}
      title={t.title}
      lead={<p>{t.lead(gate)}</p>}
    >
      <Facts
        items={[
          { term: t.device, value: label },
          { term: t.until, value: until },
        ]}
      />
      <p className="mt-5 max-w-measure text-sm text-muted">{t.once}</p>
      {/* A whole new page: it alone may use the camera. */}
      <form method="post" className="mt-6">
        <Button>{t.button}</Button>
      </form>
    </Page>
  )
}
