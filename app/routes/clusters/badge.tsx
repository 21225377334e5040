import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { badgeStyleOf } from '#app/domain/clusters/badges/badge.ts'
import { badgeHeights, pictureSearch, snippets } from '#app/domain/clusters/badges/embed.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { EmbedForm } from '#app/features/clusters/badges/embed-form.tsx'
import { BadgeHistory } from '#app/features/clusters/badges/history.tsx'
import { badgeWords } from '#app/features/clusters/badges/words.ts'
import { badges } from '#app/i18n/badges.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { showBadge } from '#server/clusters/badges/show-badge.ts'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    const { searchParams } = new URL(request.url)
    const style = badgeStyleOf(searchParams.get('style'))
    const words = langs.find((one) => one === searchParams.get('lang')) ?? lang
    const verb = context.portal.context()
    context.reads('clusters')
    const { slug, shown, credentials, until } = await showBadge(verb, params.slug ?? '')
    if (until) context.trueUntil(until)
    const origin = context.portal.env.PUBLIC_URL
    return {
      lang,
      origin,
      slug,
      style,
      words,
      name: shown.name![lang],
      held: shown.state === 'held',
      alt: badgeWords(shown, lang),
      code: snippets({
        picture: origin + paths.badgePicture(slug, pictureSearch(style, words)),
        page: origin + paths.verifyBadge(words, slug),
        alt: badgeWords(shown, words),
        height: badgeHeights[style],
      }),
      credentials: credentials.map((one) => ({
        id: one.id,
        category: one.category,
        curated: one.curated,
        issued: dayOf(one.issuedAt),
        until: one.validUntil && dayOf(one.validUntil),
        over: one.validUntil !== null && one.validUntil <= verb.now(),
        revoked: one.revokedAt && dayOf(one.revokedAt),
        reason: one.reason,
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = badges[data.lang].page
  return pageMeta({
    lang: data.lang,
    origin: data.origin,
    title: `${t.title}: ${data.name}`,
    description: t.description(data.name),
    pathOf: (lang) => paths.clusterBadge(lang, data.slug),
  })
}

export default function Badge() {
  const { slug, name, held, style, words, alt, code, credentials } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(badges).page
  const profile = useMessages(clusterProfile)
  const copied = (kind: string) => ({ word: t.copy, name: t.copyCode(kind), done: t.copied })
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.crumb },
      ]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {!held && (
        <div className="mb-8">
          <Notice kind="info">
            <p>
              {t.without} <Link to={paths.clusterLadder(lang, slug)}>{t.toLadder}</Link>
            </p>
          </Notice>
        </div>
      )}
      <Section id="picture" title={t.pictures} note={t.picturesNote}>
        <EmbedForm slug={slug} style={style} words={words} alt={alt} />
        <div className="mt-8 grid gap-4">
          <CopyField label={t.html} value={code.html} rows={4} copy={copied(t.html)} />
          <CopyField label={t.markdown} value={code.markdown} rows={3} copy={copied(t.markdown)} />
          <CopyField label={t.address} value={code.address} rows={2} copy={copied(t.address)} />
        </div>
      </Section>
      <Section id="credential" title={t.credential} note={t.credentialNote}>
        {held ? (
          <div className="flex flex-wrap gap-3">
            <LinkButton href={paths.verifyBadge(lang, slug)}>
              <Icon name="check" /> {t.verify}
            </LinkButton>
            <LinkButton kind="quiet" plain href={paths.signedBadge(lang, slug)}>
              <Icon name="download" /> {t.signedPicture}
            </LinkButton>
            <LinkButton kind="quiet" plain href={paths.credential(lang, slug, 'json')}>
              <Icon name="download" /> {t.json}
            </LinkButton>
            <LinkButton kind="quiet" plain href={paths.credential(lang, slug, 'jwt')}>
              <Icon name="download" /> {t.jwt}
            </LinkButton>
          </div>
        ) : (
          <p className="max-w-measure">{t.noCredential}</p>
        )}
      </Section>
      <Section id="history" title={t.history} note={t.historyNote}>
        {credentials.length > 0 ? <BadgeHistory credentials={credentials} /> : <p>{t.noHistory}</p>}
      </Section>
    </Page>
  )
}
