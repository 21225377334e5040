import { strToU8, zip, type AsyncZippable } from 'fflate'
import { people } from '#app/i18n/people.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'
import { personalData } from './personal-data/index.ts'

/**
 * All the portal knows of who asks, as a ZIP archive: a JSON file for each thing kept, and a few words about it.
 * @param lang of those words
 */
export async function exportOwnData(context: Context, lang: Lang): Promise<Uint8Array> {
  ask(context, 'accounts.export-own')
  const { store } = context
  const now = context.now()
  const files: AsyncZippable = {}
  const put = (name: string, contents: unknown) => {
    files[name] = [strToU8(`${JSON.stringify(contents ?? null, null, 2)}\n`), { mtime: now }]
  }
  // In one transaction: the parts tell of one moment, and the log of what they tell.
  await store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    for (const part of personalData)
      for (const [name, contents] of Object.entries(await part.export(tx, owner.id)))
        put(`${name}.json`, contents)
    await audit(tx, context, {
      action: 'account.exported',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
  const readme = people[lang].data.readme(formatPartialDate(lang, now.toISOString().slice(0, 10)))
  files['README.txt'] = [strToU8(readme), { mtime: now }]
  return new Promise((resolve, reject) => {
    zip(files, { consume: true }, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}
