import type { Said } from './verification.ts'

type Json = Record<string, unknown>

const object = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
const hasType = (value: unknown, ...types: string[]) =>
  [value].flat().some((one) => types.includes(one as string))
const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/**
 * Names of the required parts that an OpenBadgeCredential lacks (Open Badges 3.0 §B.1, AchievementCredential).
 * It says whether a credential can be read at all; the full JSON Schema is for those who issue.
 */
export function missingParts(credential: Json): string[] {
  const subject = object([credential.credentialSubject].flat()[0])
  const achievement = object([subject?.achievement].flat()[0])
  const contexts = [credential['@context']].flat()
  const parts: Record<string, boolean> = {
    '@context':
      contexts[0] === 'https://www.w3.org/ns/credentials/v2' &&
      contexts.some(
        (one) =>
          typeof one === 'string' &&
          one.startsWith('https://purl.imsglobal.org/spec/ob/v3p0/context'),
      ),
    id: text(credential.id) !== null,
    type:
      hasType(credential.type, 'VerifiableCredential') &&
      hasType(credential.type, 'OpenBadgeCredential', 'AchievementCredential'),
    issuer: issuerId(credential) !== null,
    validFrom: isTime(credential.validFrom),
    validUntil: credential.validUntil === undefined || isTime(credential.validUntil),
    credentialSubject:
      subject !== null &&
      hasType(subject.type, 'AchievementSubject') &&
      (text(subject.id) !== null || Array.isArray(subject.identifier)),
    achievement:
      achievement !== null &&
      text(achievement.id) !== null &&
      text(achievement.name) !== null &&
      object(achievement.criteria) !== null,
  }
  return Object.keys(parts).filter((part) => !parts[part])
}

/** The issuer's address, whether the credential names it or describes it. */
export function issuerId(credential: Json): string | null {
  return text(credential.issuer) ?? text(object(credential.issuer)?.id)
}

/** Most letters of a stranger's text that are shown. */
const LONGEST = 300

/** What the credential says, for reading. */
export function saidBy(credential: Json): Said {
  const subject = object([credential.credentialSubject].flat()[0])
  const achievement = object([subject?.achievement].flat()[0])
  const identifier = [subject?.identifier].flat().map(object)
  const named = identifier.find((one) => one?.identityType === 'name' && one.hashed === false)
  const short = (value: string | null) =>
    value && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  const day = (value: unknown) =>
    isTime(value) ? new Date(value as string).toISOString().slice(0, 10) : null
  return {
    id: short(text(credential.id)),
    subject: short(text(named?.identityHash) ?? text(subject?.name) ?? text(subject?.id)),
    achievement: short(text(achievement?.name)),
    issuer: short(text(object(credential.issuer)?.name) ?? issuerId(credential)),
    from: day(credential.validFrom),
    until: day(credential.validUntil),
  }
}
