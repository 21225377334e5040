import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { correctionsOf, insertCorrection, roundOfYear } from '#db/queries/monitoring-rounds.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'

/**
 * Adds a note to a published round: its figures and lists stay as they were published.
 * @throws DomainError `not-found` for a year without a published round
 */
export async function correctRound(
  context: Context,
  { year, text }: { year: number; text: Bilingual },
): Promise<void> {
  ask(context, 'monitoring.publish')
  const { store, events, now, newId } = context
  await store.transact(async (tx) => {
    const round = await roundOfYear(tx, year)
    if (!round || (round.state !== null && round.state !== 'published'))
      throw new DomainError('not-found')
    const last = (await correctionsOf(tx, year)).at(-1)
    if (last?.text.ru === text.ru && last.text.en === text.en) return
    await insertCorrection(tx, {
      id: newId(),
      roundId: round.id,
      textRu: text.ru,
      textEn: text.en,
      writtenBy: accountOf(context),
      createdAt: now(),
    })
    await audit(tx, context, {
      action: 'monitoring.corrected',
      subjectKind: 'monitoring-round',
      subjectId: round.id,
      detail: { year },
    })
    await raiseVersion(tx, 'clusters')
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
