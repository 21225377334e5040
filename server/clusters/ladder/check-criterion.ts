import { represents } from '#app/domain/clusters/ladder/conflict.ts'
import type { CheckInput } from '#app/domain/clusters/ladder/forms.ts'
import { standingOf, WHOLE } from '#app/domain/clusters/ladder/standing.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { insertCheck, writeInRegister } from '#db/queries/cluster-checks.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { ladderCluster } from '#db/queries/cluster-ladder-page.ts'
import { ladderFacts } from '#db/queries/cluster-ladder.ts'
import type { Tx } from '#db/store.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { tellRepresentatives } from './tell.ts'

/**
 * Keeps an expert's word on a piece of evidence, or on a criterion as a whole, and reckons the category
 * anew in the same transaction. The same word twice is kept once.
 * An entry in the register that is accepted enters the cluster there; the whole criterion refused takes it out.
 * @throws DomainError `not-found`; `check.own-cluster`; `form.stale` when what was looked at is no longer shown;
 * `form.invalid` at `validUntil` for a day that is past
 */
export async function checkCriterion(
  context: Context,
  { slug, ...input }: CheckInput & { slug: string },
): Promise<void> {
  const { store, events, actor, now, newId } = context
  const cluster = await ladderCluster(store.read, slug)
  ask(context, 'clusters.check', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  if (represents(actor, cluster.id)) throw new DomainError('check.own-cluster')
  const { criterion, key, verdict, validUntil, note } = input
  if (verdict === 'accepted' && validUntil !== null && validUntil < dayOf(now()))
    throw new DomainError('form.invalid', {}, { validUntil: 'past' })

  await store.transact(async (tx) => {
    const shown = await shownNow(tx, context, cluster.id, input)
    if (shown.said) return
    await insertCheck(tx, {
      id: newId(),
      clusterId: cluster.id,
      criterion,
      evidenceKey: key,
      verdict,
      files: shown.files,
      validUntil: verdict === 'accepted' ? validUntil : null,
      note,
      checkedBy: accountOf(context),
      checkedAt: now(),
      isDemo: false,
    })
    if (criterion === 'ind-1' && (verdict === 'accepted' || key === WHOLE))
      await writeInRegister(tx, cluster.id, verdict === 'accepted')
    const changes = await clusterChanged(tx, context, [cluster.id], 'check')
    await audit(tx, context, {
      action: 'criterion.checked',
      subjectKind: 'cluster',
      subjectId: cluster.id,
      detail: { criterion, verdict },
    })
    await tellRepresentatives(
      tx,
      context,
      cluster,
      { criterion, verdict },
      changes.find(({ turned }) => turned),
    )
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}

/** The files of what is checked, and whether the same was said before and still stands. */
async function shownNow(tx: Tx, context: Context, clusterId: string, input: CheckInput) {
  const facts = (await ladderFacts(tx, [clusterId], await profileSummaries(tx, [clusterId]))).get(
    clusterId,
  )!
  const { criterion, key, verdict, validUntil, note } = input
  const found = standingOf(facts, dayOf(context.now()))
    .steps.flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === criterion)!
  const evidence = found.evidence.find(({ item }) => item.key === key)
  if (key !== WHOLE && !evidence) throw new DomainError('form.stale')
  const last = key === WHOLE ? found.whole : evidence!.check
  const stands = key === WHOLE || evidence!.state !== 'awaiting'
  const same =
    last?.verdict === verdict &&
    last.note === note &&
    (verdict === 'refused' || last.validUntil === validUntil)
  return { files: [...(evidence?.item.files ?? [])], said: stands && same }
}
