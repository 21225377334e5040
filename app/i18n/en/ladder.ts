import { formatNumber, formatPartialDate, lowerFirst, pluralEn } from '../format.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/ladder.ts'

const n = (value: number) => formatNumber('en', value)
const day = (date: string) => formatPartialDate('en', date)
const criteria = (count: number) => `${n(count)} ${pluralEn(count, 'criterion', 'criteria')}`

/** The category as it stands after “to”. */
const to: Record<Category, string> = {
  proto: 'proto-cluster',
  territorial: 'territorial',
  curated: 'curated',
  industrial: 'industrial',
  innovative_territorial: 'innovative territorial',
}

export const en = {
  crumb: 'Way to the category',
  title: (name) => `Way to the category: ${name}`,
  description: (name) =>
    `Which criteria of the ladder of categories are met, by what evidence, and what is left: ${name}.`,
  none: 'No category yet',
  way: (category, missing) =>
    missing.length === 0
      ? `Only a decision is left to ${to[category]}.`
      : `${criteria(missing.length)} to ${to[category]}: ${missing.map(lowerFirst).join('; ')}.`,
  top: 'There is no step above.',
  byMonitoring: (year) => `The category was given by the monitoring of ${year}.`,
  byRegister:
    'The category follows from an entry in the register of industrial clusters: we let it stand for the lower steps too until a monitoring has examined the cluster.',
  byChecks: 'The category is reckoned from checked evidence.',
  until: (date) => `It holds until ${day(date)}, when a piece of evidence runs out.`,
  explain: 'How the ladder of categories works',
  profile: 'Cluster profile',
  readiness: 'Readiness for the register of industrial clusters',
  step: (met, of) => `${n(met)} of ${n(of)}`,
  reached: 'Step reached',
  notReached: 'Not reached',
  byDecision: 'No criteria: the monitoring gives this category.',
  flag: 'A mark over another category, from territorial up.',
  state: {
    met: 'Met',
    awaiting: 'Awaiting a check',
    expired: 'Expired',
    missing: 'Not met',
  },
  countedMet: 'Counted as met',
  evidenceState: {
    accepted: 'accepted',
    awaiting: 'awaiting a check',
    refused: 'not accepted',
    expired: 'expired',
  },
  kind: {
    fields: 'Basic fields of the profile are filled',
    participants: 'Number of participants',
    document: 'Document',
    body: 'Governing body',
    project: 'Joint project',
    list: 'List of participants in the profile',
    register: 'Entry in the register',
  },
  counted: (count) => `${n(count)} ${pluralEn(count, 'participant', 'participants')}`,
  number: (number) => `No. ${number}`,
  validUntil: (date) => `valid until ${day(date)}`,
  checkedOn: (date, by) => (by ? `${day(date)}, ${by}` : `${day(date)}, an expert`),
  metByMonitoring: (year) => `Met by decision of the monitoring of ${year}`,
  metByRegister: 'Met by the entry in the register of industrial clusters',
  wholeAccepted: (date, by) =>
    `Found met by an expert from other sources: ${day(date)}${by ? `, ${by}` : ''}`,
  wholeRefused: (date, by) => `Found unmet by an expert: ${day(date)}${by ? `, ${by}` : ''}`,
  counts: (date) => `counts until ${day(date)}`,
  nothing: 'Nothing in the profile yet',
  missingFields: (list) => `Not filled: ${list}`,
  note: (text) => `The expert’s note: ${text}`,
  files: 'Files',
  noFiles: 'No files',
  toEvidence: 'Attach files to documents',
  fill: 'Fill in the profile',
  show: {
    title: 'Show evidence',
    document: 'Document of the profile',
    choose: 'Choose a document',
    noDocuments: 'The profile has no documents. Add one first.',
    entryNumber: 'Number of the entry',
    entryDate: 'Date of the entry',
    submit: 'Show to an expert',
    withdraw: 'Take back',
    withdrawNamed: (label) => `Take back: ${label}`,
  },
  ask: {
    title: 'Ask for a check',
    lead: (count) =>
      `${n(count)} ${pluralEn(count, 'piece of evidence awaits', 'pieces of evidence await')} an expert’s look. Ask for a check and the cluster moves to the head of the queue.`,
    note: 'What to look at in particular',
    submit: 'Ask for a check',
    again: 'Change the request',
    asked: (date, by) =>
      by
        ? `A check was asked for on ${day(date)}, ${by}.`
        : `A check was asked for on ${day(date)}.`,
    nothing: 'There is nothing to check now. Whatever you add to the profile appears here.',
    careful:
      'A check holds for what the expert saw: change an accepted document or remove its file, and it is checked anew.',
  },
  check: {
    title: 'Check',
    again: 'Check again',
    of: (label) => `Check: ${label}`,
    note: 'Note for the cluster',
    noteHint: 'Required if you do not accept it.',
    validUntil: 'Counts until',
    accept: 'Accept',
    refuse: 'Do not accept',
    whole: 'Decide on the whole criterion',
    wholeHint:
      'For what the profile does not show. The note is required: representatives of the cluster will read it.',
    wholeAccept: 'Count as met',
    wholeRefuse: 'Count as unmet',
    own: 'You represent this cluster: another expert checks it.',
  },
  done: {
    checked: 'Your check is recorded',
    shown: 'The evidence is before the experts',
    withdrawn: 'The evidence was taken back',
    asked: 'The experts have your request',
  },
  history: 'History of the category',
  historyNote: 'Decisions of the monitoring and every change made on the portal.',
  historyEmpty: 'The category has not changed yet.',
  when: 'When',
  what: 'What changed',
  why: 'Why',
  turn: (from, next) =>
    from === null ? (next ?? '') : next === null ? `${from} → no category` : `${from} → ${next}`,
  round: (category) => category ?? 'no category',
  roundWhy: (year) => `Monitoring of ${year}`,
  cause: {
    check: 'An expert’s check',
    profile: 'A change of the profile',
    monitoring: 'A published monitoring',
    time: 'Evidence ran out',
    rules: 'All categories reckoned anew',
  },
  queue: {
    title: 'Evidence to check',
    lead: 'Clusters with evidence nobody has checked. First those that asked, then those nearest to their next category.',
    filter: 'Which to show',
    asked: (count) => `Asked for a check: ${n(count)}`,
    all: (count) => `All with something to check: ${n(count)}`,
    empty: 'Nobody asks for a check',
    emptyText: 'A cluster appears here once its representative asks.',
    emptyAll: 'No evidence awaits a check',
    toAll: 'Show all with something to check',
    awaiting: (count) =>
      `${n(count)} ${pluralEn(count, 'piece of evidence awaits', 'pieces of evidence await')} a check`,
    next: (category, missing) => `${criteria(missing)} to ${to[category]}`,
    on: (date, by) => (by ? `${day(date)}, ${by}` : day(date)),
  },
  all: {
    title: 'Reckon all categories',
    lead: 'Completeness, level and category are reckoned anew by themselves with every change of a cluster. Reckoning everything at once is for changed rules or thresholds.',
    start: 'Reckon all clusters',
    running: 'Reckoning',
    progress: (done, total) => `${n(done)} of ${n(total)}`,
    refresh: 'Refresh the page',
    last: 'Last time',
    result: (clusters, turned) =>
      `${n(clusters)} ${pluralEn(clusters, 'cluster', 'clusters')}, ${
        turned === 0
          ? 'no category changed'
          : `${n(turned)} ${pluralEn(turned, 'category', 'categories')} changed`
      }`,
    failed: 'The reckoning broke off. What was done is kept; start it again.',
    never: 'Never reckoned as a whole yet.',
  },
} satisfies Messages<typeof ru>
