import { randomBytes } from 'node:crypto'
import { toBase32 } from '#app/domain/conference/base32.ts'
import type { LetterDetails, PaperKind } from '#app/domain/conference/letter.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paperOf, writePaper, type IssuedPaper } from '#db/queries/papers.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { RegistrationRow } from '../registration-changed.ts'

/** Twelve signs, sixty bits: an address nobody guesses and somebody can type. */
const newCode = () => toBase32(randomBytes(8)).slice(0, 12)

/**
 * Writes down that a paper was issued, as it says; issued before, it keeps its code and says what it says now.
 * Part of another verb, which has asked for its permission.
 */
export async function issuePaper(
  tx: Tx,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
  registration: Pick<RegistrationRow, 'id' | 'conferenceId' | 'name' | 'nameLatin'>,
  { kind, lang, details }: { kind: PaperKind; lang: Lang; details: LetterDetails | null },
): Promise<IssuedPaper> {
  const before = await paperOf(tx, registration.id, kind)
  const paper: IssuedPaper = {
    id: before?.id ?? newId(),
    conferenceId: registration.conferenceId,
    registrationId: registration.id,
    kind,
    code: before?.code ?? newCode(),
    lang,
    name: registration.name,
    nameLatin: registration.nameLatin,
    details,
    issuedAt: now(),
  }
  await writePaper(tx, paper)
  return paper
}
