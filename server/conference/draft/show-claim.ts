import { ask, type Context } from '../../context.ts'
import { usableClaim } from './usable-claim.ts'

/** Who a link of a letter lets one be. @throws DomainError `link.unknown`, `link.expired` */
export async function showClaim(context: Context, token: string) {
  ask(context, 'conference.show')
  const { speaker, titleRu, titleEn } = await usableClaim(context.store.read, token, context.now())
  return {
    name: { ru: speaker.nameRu, en: speaker.nameEn },
    conference: { ru: titleRu, en: titleEn },
  }
}
