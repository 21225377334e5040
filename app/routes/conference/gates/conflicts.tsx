import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { ConflictTable } from '#app/features/conference/gates/conflict-table.tsx'
import { formatNumber } from '#app/i18n/format.ts'
import { gates as words } from '#app/i18n/gates.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { DeskPage } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showConflicts(context, args.params.slug ?? ''), lang))
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => words[lang].report.title)

export default function Conflicts() {
  const report = useLoaderData<typeof loader>()
  const lang = useLang()
  const all = useMessages(words)
  const t = all.report
  const { slug, conflicts, total, waiting, clocks } = report
  const number = (value: number) => formatNumber(lang, value)
  return (
    <DeskPage
      crumbs={[{ label: all.title, href: paths.gates(lang, slug) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={
        report.scans > 0 && (
          <>
            {(['xlsx', 'csv'] as const).map((format) => (
              <LinkButton
                key={format}
                plain
                kind="quiet"
                href={paths.gateScans(lang, slug, format)}
              >
                {t.download}, {format.toUpperCase()}
              </LinkButton>
            ))}
          </>
        )
      }
    >
      <Facts
        figures
        items={[
          { term: t.figures.scans, value: number(report.scans) },
          { term: t.figures.offline, value: number(report.offline) },
          { term: t.figures.doubles, value: number(report.doubles) },
          { term: t.figures.shouldNot, value: number(report.shouldNot) },
          { term: t.figures.forged, value: number(report.forged) },
        ]}
      />
      <div className="mt-8 grid gap-4">
        {waiting.length > 0 && (
          <Notice kind="warn" title={t.waiting}>
            {waiting.map(({ device, gate, waiting: count }) => (
              <p key={`${gate} ${device}`}>{t.waitingText(device, gate, count)}</p>
            ))}
          </Notice>
        )}
        {clocks.length > 0 && (
          <Notice kind="warn" title={t.clocks}>
            {clocks.map(({ gate, minutes }) => (
              <p key={gate}>{t.clocksText(gate, minutes)}</p>
            ))}
          </Notice>
        )}
      </div>
      <Section
        id="conflicts"
        title={t.list}
        note={total > conflicts.length ? t.shown(conflicts.length, total) : undefined}
      >
        {report.scans === 0 ? (
          <EmptyState title={t.noScans}>{t.noScansText}</EmptyState>
        ) : conflicts.length === 0 ? (
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        ) : (
          <ConflictTable conflicts={conflicts} zone={report.zone} />
        )}
      </Section>
    </DeskPage>
  )
}
