import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Facts, type Fact } from '#app/ui/facts.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { Uncertain } from '#app/ui/uncertain.tsx'
import { CategoryBadge, LevelMark } from '../category-badge.tsx'
import { Part } from './part.tsx'
import type { ProfileView } from './view.ts'

/** Figures set large; the rest of what documents say goes into the list. */
const LARGE_FIGURES = 4

/** Facts that are told where the participants are. */
const aboutMembers = new Set(['countries', 'regions'])

/** Who and where the cluster is, and what it counts as. */
export function Identity({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const figures = cluster.facts.filter(({ value }) => value !== null)
  const said = cluster.facts.filter(({ kind, text }) => text !== null && !aboutMembers.has(kind))
  const linked = (list: readonly { id: string; name: string }[], facet: string) => (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {list.map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.clusters(lang, `?${facet}=${id}`)}>{name}</Link>
        </li>
      ))}
    </ul>
  )
  const items: (Fact | false)[] = [
    { term: t.terms.regions(cluster.regions.length), value: linked(cluster.regions, 'region') },
    {
      term: t.terms.district,
      value: (
        <>
          {linked([cluster.district], 'district')}
          {cluster.interregional && <p className="text-sm text-muted">{t.interregional}</p>}
        </>
      ),
    },
    {
      term: t.terms.specialisations(cluster.specialisations.length),
      value: linked(cluster.specialisations, 'specialisation'),
    },
    { term: t.terms.category, value: <Category cluster={cluster} /> },
    {
      term: t.terms.level,
      value: (
        <span className="inline-flex flex-wrap items-center gap-x-3">
          <LevelMark level={cluster.level} />
          <span className="text-sm text-muted">{t.completeness(cluster.completeness)}</span>
        </span>
      ),
    },
    { term: t.terms.register, value: cluster.inRegister ? t.inRegister : t.notInRegister },
    cluster.foundedYear !== null && { term: t.terms.founded, value: cluster.foundedYear },
    cluster.website !== null && { term: t.terms.website, value: <Website url={cluster.website} /> },
    ...said.map((fact) => ({
      term: fact.label,
      value: <Doubted fact={fact}>{fact.text}</Doubted>,
    })),
  ]
  const large = figures.slice(0, LARGE_FIGURES)
  const more = figures.slice(LARGE_FIGURES)
  return (
    <Part id="identity" title={t.sections.identity}>
      {large.length > 0 && (
        <div className="mb-8">
          <Facts
            figures
            items={large.map((fact) => ({
              term:
                fact.kind === 'participants_total'
                  ? t.participantsLabel(fact.value ?? 0)
                  : fact.label,
              value: <Figure fact={fact} />,
            }))}
          />
        </div>
      )}
      <Facts items={items.filter((item) => item !== false)} />
      {more.length > 0 && (
        <ul className="mt-4 list-disc pl-5 marker:text-muted">
          {more.map((fact) => (
            <li key={fact.kind} className="py-1">
              <Figure fact={fact} withLabel />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

type FactView = ProfileView['facts'][number]

function Doubted({ fact, children }: { fact: FactView; children: ReactNode }) {
  return (
    <>
      <Uncertain certainty={fact.certainty}>{children}</Uncertain>
      {fact.isDemo && (
        <>
          {' '}
          <DemoMark />
        </>
      )}
    </>
  )
}

function Figure({ fact, withLabel }: { fact: FactView; withLabel?: boolean }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const value = formatNumber(lang, fact.value ?? 0)
  return (
    <Doubted fact={fact}>
      {fact.atLeast ? t.moreThan(value) : value}
      {withLabel && ` ${fact.label}`}
    </Doubted>
  )
}

function Category({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const { category, categoryCertainty } = cluster
  const way = <Link to={paths.clusterLadder(lang, cluster.slug)}>{t.way}</Link>
  if (!category)
    return (
      <span className="flex flex-wrap gap-x-3">
        <span className="text-muted">{t.noCategory}</span>
        <span className="text-sm">{way}</span>
      </span>
    )
  const round = cluster.monitoring.find((result) => result.category === category)
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link to={`${paths.categories(lang)}#${category}`} className="text-ink no-underline">
        <CategoryBadge category={category} curated={cluster.curated} withWord />
      </Link>
      <span className="text-sm text-muted">
        {round ? (
          <Link to={paths.monitoring(lang, round.year)}>{t.evidence.monitoring(round.year)}</Link>
        ) : (
          cluster.inRegister && t.evidence.register
        )}
        {round && categoryCertainty && categoryCertainty !== 'certain' && (
          <> ({words.certainty[categoryCertainty].toLowerCase()})</>
        )}
      </span>
      <span className="text-sm">{way}</span>
    </span>
  )
}

function Website({ url }: { url: string }) {
  return (
    <a href={url} rel="noopener external">
      {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}
