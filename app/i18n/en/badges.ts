import { formatPartialDate } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/badges.ts'

const day = (date: string) => formatPartialDate('en', date)

export const en = {
  category: {
    proto: 'Proto-cluster',
    territorial: 'Territorial cluster',
    curated: 'Curated cluster',
    industrial: 'Industrial cluster',
    innovative_territorial: 'Innovative territorial cluster',
  },
  picture: {
    title: (cluster, word) => (cluster ? `${cluster}: ${word}` : word),
    curated: 'curated by a cluster development centre',
    curatedShort: 'curated',
    curatedFoot: 'Curated',
    round: (year) => `Monitoring\u00a0${year}`,
    since: (date) => `Since ${day(date)}`,
    issuer: 'Corridor',
    state: {
      none: 'No category',
      revoked: 'Category revoked',
      expired: 'Category expired',
    },
  },
  credential: {
    issuer: 'Corridor, the cluster portal',
    issuerAbout:
      'A directory of the clusters of Russia. The portal issues digital badges for the category a cluster has reached by confirmed criteria.',
    name: (category, cluster) => `${category}: ${cluster}`,
    about: (cluster) =>
      `Certifies the category of ${cluster}. Whether it still holds can be checked on the portal.`,
    achievement: (category) =>
      `The category “${category}” by the criteria of the monitoring of the cluster environment.`,
    criteria: 'Criteria',
    byDecision: 'Given by decision: the category has no criteria of its own.',
    curation: 'Curated by a cluster development centre',
    yes: 'yes',
    no: 'no',
    ladder: 'The criteria of the category one by one',
    ladderAbout: 'Every criterion, what proves it, who checked it and when.',
    round: (year) => `Monitoring of the cluster environment, ${year}`,
    roundAbout: 'The published list of subjects and their categories.',
    statusList: 'List of revoked badges',
  },
  page: {
    crumb: 'Badge',
    title: 'The cluster’s badge for your site',
    description: (cluster) =>
      `The category badge of ${cluster}: a picture for a site and a credential that can be verified.`,
    lead: 'The picture changes with the category by itself: there is nothing to update on your site. Whoever clicks it sees it verified.',
    without:
      'The cluster has no category now, and the badge says just that. Once it has one, the picture on your site will change by itself.',
    toLadder: 'What a category takes',
    pictures: 'The picture',
    picturesNote: 'Choose a form and a language, copy the code and paste it into your page.',
    style: {
      flat: 'Line',
      dark: 'Line for a dark background',
      large: 'Card',
      'large-dark': 'Card for a dark background',
      emblem: 'Emblem',
      'emblem-dark': 'Emblem for a dark background',
    },
    chooseStyle: 'Form',
    chooseLang: 'Language of the words',
    show: 'Show the code',
    code: 'Code to paste',
    html: 'HTML',
    markdown: 'Markdown',
    address: 'Address of the picture',
    copy: 'Copy',
    copied: 'Copied',
    copyCode: (kind) => `Copy: ${kind}`,
    language: { ru: 'Russian', en: 'English' },
    credential: 'The credential',
    credentialNote:
      'The same badge as an Open Badges 3.0 document signed by the portal. It can be kept, passed on and verified without trusting whoever shows it.',
    signedPicture: 'Picture with the credential inside (SVG)',
    json: 'Credential (JSON)',
    jwt: 'Credential in one line (JWT)',
    verify: 'Verify now',
    noCredential: 'There is no credential in force: no category was given, or it was lost.',
    history: 'History',
    historyNote: 'Every change of category revokes the credential before it and issues a new one.',
    noHistory: 'No credential has been issued to this cluster yet.',
    columns: { category: 'Category', issued: 'Issued', state: 'State' },
    inForce: 'In force',
    until: (date) => `In force until ${day(date)}`,
    over: (date) => `Expired ${day(date)}`,
    revoked: (date, reason) =>
      reason === 'lost'
        ? `Revoked ${day(date)}: category lost`
        : `Revoked ${day(date)}: a new one was issued`,
  },
  verify: {
    crumb: 'Verify a badge',
    title: 'Verify a cluster’s badge',
    description: 'Verification of cluster credentials and badges in the Open Badges 3.0 format.',
    lead: 'The portal reads the credential, checks its signature, period and revocation, and says why the badge can be trusted or not.',
    text: 'Credential or its address',
    textHint:
      'Paste a JWT line, JSON, the code of an SVG picture, or an address that starts with https://',
    file: 'Or a file with the badge',
    fileHint: 'SVG, PNG, JSON or JWT, up to 256\u00a0kB',
    submit: 'Verify',
    again: 'Verify another',
    privacy:
      'What you paste is not kept. The portal calls a foreign address itself: by https only, on the open internet only, without redirects, for five seconds at most. The number of such checks is limited.',
    verdict: {
      holds: 'The badge is genuine and in force',
      other: 'The signature is right, but we did not issue this badge',
      ended: 'The badge is genuine but no longer in force',
      fails: 'This badge cannot be trusted',
      unsure: 'It could not be verified in full',
    },
    verdictText: {
      holds: (subject, achievement) => `${subject}: ${achievement}.`,
      other: (issuer) =>
        `Issued by ${issuer}. The portal does not know this issuer: whether you trust it is for you to decide.`,
      unsure: (reason) => `${reason} Take the badge as not verified.`,
    },
    says: 'What the credential says',
    fields: {
      subject: 'Given to',
      achievement: 'For',
      issuer: 'Issued by',
      from: 'In force from',
      until: 'In force until',
      id: 'Number',
    },
    noUntil: 'no end',
    checks: 'How we checked',
    outcome: { ok: 'Yes', failed: 'No', unknown: 'Not known', note: 'Note' },
    finding: {
      'structure.ok': () => 'This is an Open Badges 3.0 credential with all its required parts.',
      'structure.incomplete': ({ parts }) => `Required parts are missing: ${parts}.`,
      'structure.claims': () => 'The claims of the signature contradict the credential’s text.',
      'shown.same': () => 'The text one sees is the text that was signed.',
      'shown.differs': () =>
        'The text one sees is not the text that was signed: it was changed afterwards.',
      'signature.ok': ({ algorithm }) =>
        `The signature is right (${algorithm}): not a character has changed since it was issued.`,
      'signature.wrong': () =>
        'The signature does not fit: the credential was changed, or signed with another key.',
      'signature.none': () =>
        'There is no signature, and without one anybody could have written it.',
      'signature.algorithm': ({ algorithm }) =>
        `It is signed by “${algorithm}”, which cannot be trusted.`,
      'signature.kind': () =>
        'It is signed by an embedded proof (Data Integrity), which the portal cannot check.',
      'signature.key-unknown': () =>
        'The portal has no such key and never had: it was not signed by us.',
      'signature.key-withdrawn': ({ date }) =>
        `The key that signed it was withdrawn on ${day(String(date))}. Ask the cluster for a fresh one.`,
      'signature.key-unreachable': () => 'The issuer’s key could not be fetched from its address.',
      'signature.key-elsewhere': () =>
        'The key does not lie on the issuer’s site, so the signature does not prove whose it is.',
      'issuer.own': () => 'Issued by this portal.',
      'issuer.other': ({ issuer }) => `Issued not by this portal but by ${issuer}.`,
      'period.ok': ({ from, until }) =>
        until
          ? `Within its period: ${day(String(from))} to ${day(String(until))}.`
          : `Its period began on ${day(String(from))} and has no end.`,
      'period.early': ({ from }) => `In force only from ${day(String(from))}.`,
      'period.over': ({ until }) => `Expired on ${day(String(until))}.`,
      'status.ok': () => 'Not revoked: it is not on the list of revoked credentials.',
      'status.revoked': ({ date, reason }) =>
        date
          ? reason === 'changed'
            ? `Revoked on ${day(String(date))}: the cluster has another credential now.`
            : `Revoked on ${day(String(date))}: the cluster lost its category.`
          : 'Revoked by its issuer.',
      'status.unlisted': () => 'The issuer does not say where revocations are published.',
      'status.unreachable': () => 'The issuer’s list of revoked credentials could not be fetched.',
      'status.unknown': () => 'The portal never issued such a credential.',
    },
    toCluster: 'Open the cluster’s profile',
  },
} satisfies Messages<typeof ru>
