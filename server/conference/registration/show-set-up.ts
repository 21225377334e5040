import { countCodeUses, countByKind, readQuotas } from '#db/queries/registrations.ts'
import {
  readCodes,
  readFields,
  readKinds,
  readQuotaRows,
  readSetup,
} from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp, localOf } from './set-up.ts'

/** How a conference's registration is set up, with what is taken of it. @throws DomainError `not-found` */
export async function showSetUp(context: Context, slug: string) {
  const { read } = context.store
  const { id, zone, titleRu, titleEn } = await conferenceToSetUp(read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: id })
  const counts = await countByKind(read, id)
  const covers = await readQuotas(read, id)
  const setup = await readSetup(read, id)
  const kinds = (await readKinds(read, id)).map((kind) => ({
    ...kind,
    opensAt: localOf(kind.opensAt, zone),
    closesAt: localOf(kind.closesAt, zone),
    ...numbersOf(counts.filter(({ kindId }) => kindId === kind.id)),
  }))
  const codes = []
  for (const code of await readCodes(read, id))
    codes.push({
      ...code,
      opensAt: localOf(code.opensAt, zone),
      closesAt: localOf(code.closesAt, zone),
      used: await countCodeUses(read, code.id),
    })
  return {
    slug,
    zone,
    title: { ru: titleRu, en: titleEn },
    kinds,
    quotas: (await readQuotaRows(read, id)).map((quota) => {
      const kindIds = covers.flatMap((one) =>
        one.id === quota.id && one.kindId !== null ? [one.kindId] : [],
      )
      const taken = kinds
        .filter((kind) => kindIds.includes(kind.id))
        .reduce((sum, kind) => sum + kind.taken, 0)
      return { ...quota, kindIds, taken }
    }),
    fields: (await readFields(read, id)).filter(({ retired }) => !retired),
    codes,
    setup: {
      offerHours: setup?.offerHours ?? 48,
      groupMost: setup?.groupMost ?? 20,
      changesUntil: localOf(setup?.changesUntil ?? null, zone),
      noteRu: setup?.noteRu ?? '',
      noteEn: setup?.noteEn ?? '',
      version: setup?.version ?? 0,
    },
  }
}

function numbersOf(counts: readonly { state: string; n: number }[]) {
  const of = (...states: string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0)
  return {
    taken: of('pending', 'offered', 'confirmed'),
    confirmed: of('confirmed'),
    pending: of('pending'),
    waiting: of('waiting'),
  }
}
