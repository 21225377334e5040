import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { pictureSearch } from '#app/domain/clusters/badges/embed.ts'
import type { Verification } from '#app/domain/clusters/badges/verification.ts'
import { LARGEST_CREDENTIAL, verifyFormSchema } from '#app/domain/clusters/badges/verify-form.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  Checks,
  VerdictMark,
  verdictText,
  WhatItSays,
} from '#app/features/clusters/badges/verification-report.tsx'
import { VerifyForm } from '#app/features/clusters/badges/verify-form.tsx'
import { badges } from '#app/i18n/badges.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command, type Refused } from '#app/routes/command.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { issuerOf } from '#server/clusters/badges/issuer.ts'
import { verifyBadge } from '#server/clusters/badges/verify-badge.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    const { env } = context.portal
    const page = { lang, origin: env.PUBLIC_URL, most: LARGEST_CREDENTIAL }
    const cluster = new URL(request.url).searchParams.get('cluster')
    if (cluster === null) return { ...page, found: null, without: null }
    const issuer = issuerOf(env)
    try {
      const found = await verifyBadge(context.portal.context(), { cluster }, { issuer, lang })
      return { ...page, found, without: null }
    } catch (error) {
      if (error instanceof DomainError && error.code === 'badge.none')
        return { ...page, found: null, without: cluster }
      throw error
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: verifyFormSchema,
    files: { file: LARGEST_CREDENTIAL },
    async run({ credential, file }, verb) {
      const given = file
        ? { file: new Uint8Array(await file.arrayBuffer()), address: context.address }
        : { text: credential, address: context.address }
      const issuer = issuerOf(context.portal.env)
      return Response.json({ found: await verifyBadge(verb, given, { issuer, lang }) })
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = badges[data.lang].verify
  return pageMeta({
    lang: data.lang,
    origin: data.origin,
    title: t.title,
    description: t.description,
    pathOf: (lang) => paths.verifyBadge(lang),
  })
}

export default function VerifyBadge() {
  const { found: shown, without, most } = useLoaderData<typeof loader>()
  const answered = useActionData() as Refused | { found: Verification } | undefined
  const lang = useLang()
  const t = useMessages(badges).verify
  const page = useMessages(badges).page
  const head = useRef<HTMLDivElement>(null)
  const refused = answered && 'code' in answered ? answered : undefined
  const fresh = answered && 'found' in answered ? answered.found : undefined
  const found = fresh ?? (refused ? null : shown)
  useEffect(() => {
    if (fresh) head.current?.focus()
  }, [fresh])
  const form = <VerifyForm refused={refused} action={paths.verifyBadge(lang)} most={most} />
  if (!found)
    return (
      <Page title={t.title} lead={<p>{t.lead}</p>}>
        {without && !refused && (
          <div className="mb-8">
            <Notice kind="warn" title={page.noHistory}>
              <a href={paths.cluster(lang, without)}>{t.toCluster}</a>
            </Notice>
          </div>
        )}
        {form}
      </Page>
    )
  return (
    <Page
      above={<VerdictMark verdict={found.verdict} />}
      title={t.verdict[found.verdict]}
      lead={
        <div ref={head} tabIndex={-1} role="status" className="wrap-anywhere">
          {verdictText(found, lang)}
        </div>
      }
    >
      {found.verdict === 'holds' && found.slug && (
        <img
          src={paths.badgePicture(found.slug, pictureSearch('large', lang))}
          alt={found.said.achievement ?? ''}
          width={384}
          height={120}
          className="h-auto max-w-full"
        />
      )}
      <WhatItSays said={found.said} verdict={found.verdict} />
      <Checks checks={found.checks} />
      {found.slug && (
        <p className="mt-6">
          <LinkButton kind="quiet" href={paths.cluster(lang, found.slug)}>
            {t.toCluster}
          </LinkButton>
        </p>
      )}
      <Section id="again" title={t.again}>
        {form}
      </Section>
    </Page>
  )
}
