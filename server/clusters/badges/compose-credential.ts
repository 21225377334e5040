import { placeOf } from '#app/domain/clusters/badges/status-list.ts'
import { ladder } from '#app/domain/clusters/ladder.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { badges } from '#app/i18n/badges.ts'
import { categories } from '#app/i18n/categories.ts'
import { paths } from '#app/paths.ts'
import type { BadgeCredential } from '#db/queries/badge-credentials.ts'

/** JSON-LD contexts of Open Badges 3.0. */
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** Raised when the criteria of the ladder or their wording change in substance. */
const ACHIEVEMENT_VERSION = '1'

/** Text as plain JSON has it: a no-break space is for screens only. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The portal as the issuer: a Profile of Open Badges 3.0. */
export function issuerProfile(origin: string, lang: Lang) {
  const t = badges[lang].credential
  return {
    id: origin + paths.badgeIssuer(),
    type: ['Profile'],
    name: plain(t.issuer),
    url: origin,
    description: plain(t.issuerAbout),
  }
}

/** A category as an Achievement: what it is called and by which criteria it is given. */
export function achievementOf(category: Category, origin: string, lang: Lang) {
  const words = badges[lang]
  const id = origin + paths.badgeAchievement(category)
  const step = ladder.find((one) => one.category === category)!
  const criteria = step.criteria.map((one) => `- ${categories[lang].criterion[one.id]}`)
  const other = langs.find((one) => one !== lang)!
  return {
    id,
    type: ['Achievement'],
    achievementType: 'Certification',
    name: plain(words.category[category]),
    description: plain(words.credential.achievement(words.category[category])),
    criteria: {
      id: `${origin}${paths.categories(lang)}#${category}`,
      narrative: plain(criteria.join('\n') || words.credential.byDecision),
    },
    creator: issuerProfile(origin, lang),
    image: {
      id: `${id}.svg?lang=${lang}`,
      type: 'Image',
      caption: plain(words.category[category]),
    },
    inLanguage: lang,
    version: ACHIEVEMENT_VERSION,
    related: [{ id: `${id}?lang=${other}`, type: ['Related'], inLanguage: other }],
    resultDescription: [
      {
        id: `${id}#curation`,
        type: ['ResultDescription'],
        name: plain(words.credential.curation),
        resultType: 'ext:Curation',
        allowedValue: ['no', 'yes'],
      },
    ],
  }
}

/**
 * A kept credential as an OpenBadgeCredential, in the words of one language; not signed yet.
 * The recipient is an organisation, so it is named by the address of its record, not by a hashed e-mail.
 */
export function composeCredential(row: BadgeCredential, origin: string, lang: Lang) {
  const { category, slug, issuedAt, validUntil, roundYear } = row
  const words = badges[lang]
  const t = words.credential
  const cluster = lang === 'ru' ? row.nameRu : row.nameEn
  const achievement = achievementOf(category, origin, lang)
  const { list, bit } = placeOf(row.statusIndex)
  const statusList = origin + paths.badgeStatusList(list)
  return {
    '@context': [...CONTEXTS],
    id: origin + paths.badgeCredential(row.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: plain(t.name(words.category[category], cluster)),
    description: plain(t.about(cluster)),
    image: {
      id: origin + paths.badgePicture(slug, `?style=large&lang=${lang}`),
      type: 'Image',
      caption: plain(t.name(words.category[category], cluster)),
    },
    issuer: issuerProfile(origin, lang),
    validFrom: issuedAt.toISOString(),
    awardedDate: issuedAt.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    credentialSubject: {
      id: origin + paths.clusterFile(slug),
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: cluster, identityType: 'name' },
      ],
      achievement,
      result: [
        {
          type: ['Result'],
          resultDescription: achievement.resultDescription[0]!.id,
          value: row.curated ? 'yes' : 'no',
        },
      ],
    },
    evidence: [
      {
        id: origin + paths.clusterLadder(lang, slug),
        type: ['Evidence'],
        name: plain(t.ladder),
        description: plain(t.ladderAbout),
      },
      ...(roundYear === null
        ? []
        : [
            {
              id: origin + paths.monitoring(lang, roundYear),
              type: ['Evidence'],
              name: plain(t.round(roundYear)),
              description: plain(t.roundAbout),
            },
          ]),
    ],
    credentialStatus: {
      id: `${statusList}#${bit}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(bit),
      statusListCredential: statusList,
    },
  }
}
