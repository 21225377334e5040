import { claimableSpeakers, speakersOfAccount } from '#db/queries/conference-speakers.ts'
import { ask, type Context, ownId } from '../../context.ts'

/** Where one speaks, and where one could say so. */
export async function showOwnSpeaking(context: Context) {
  ask(context, 'conference.show-own-speaker')
  const { store } = context
  const accountId = ownId(context)
  const brief = ({
    speaker,
    titleRu,
    titleEn,
  }: Awaited<ReturnType<typeof speakersOfAccount>>[number]) => ({
    id: speaker.id,
    name: { ru: speaker.nameRu, en: speaker.nameEn },
    conference: { ru: titleRu, en: titleEn },
  })
  return {
    own: (await speakersOfAccount(store.read, accountId)).map(brief),
    claimable: (await claimableSpeakers(store.read, accountId)).map(brief),
  }
}
