import type { MaterialKind } from '#app/domain/conference/vocabulary.ts'
import type { FileKind } from '#app/domain/files/file-types.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertMaterial, materialsOfSession } from '#db/queries/conference-editing.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { keepFile } from '../../files/keep-file.ts'
import { materialPlace } from './materials.ts'

export type NewMaterial = {
  sessionId: string
  kind: MaterialKind
  titleRu: string
  titleEn: string
  url: string | null
  file: { bytes: Uint8Array; name: string; declaredType: string } | null
}

/** Files taken as materials. */
export const materialFileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'odt',
  'ods',
  'jpeg',
  'png',
] as const satisfies readonly FileKind[]

/** Materials of one session. */
const MOST_MATERIALS = 30

/**
 * Adds slides, a paper, a recording or a link to a session; anybody may open it at once. The same twice is once.
 * @throws DomainError `form.invalid` at `url` (neither address nor file, or both) or `file`; `not-found`,
 *   `permission.denied`
 */
export async function addMaterial(
  context: Context,
  slug: string,
  { sessionId, kind, titleRu, titleEn, url, file }: NewMaterial,
): Promise<void> {
  // Whoever is signed in may be a speaker; whether here, the place knows.
  ask(context, 'conference.edit-own-speaker')
  const { store, events, now, newId } = context
  await store.transact(async (tx) => {
    const { conference } = await materialPlace(tx, context, slug, sessionId)
    if (!url === !file) throw new DomainError('form.invalid', {}, { url: 'either' })
    const known = await materialsOfSession(tx, sessionId)
    if (known.length >= MOST_MATERIALS)
      throw new DomainError('form.invalid', {}, { file: 'file-many' })
    if (known.some((one) => one.titleRu === titleRu && one.kind === kind && one.url === url)) return
    const kept = file
      ? await keepFile(tx, context, {
          ...file,
          owner: { scope: 'conference', scopeId: conference.id },
          isPublic: true,
          kinds: materialFileKinds,
        })
      : null
    await insertMaterial(tx, {
      id: newId(),
      sessionId,
      kind,
      titleRu,
      titleEn,
      url,
      fileId: kept?.fileId ?? null,
      sort: Math.max(0, ...known.map(({ sort }) => sort)) + 1,
      addedAt: now(),
      addedBy: accountOf(context),
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
