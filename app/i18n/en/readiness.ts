import { formatNumber, formatPartialDate, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/readiness.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  crumb: 'Readiness for the register',
  title: (met, of) => `${n(met)} of ${n(of)} requirements met`,
  pageTitle: 'Readiness for the register of industrial clusters',
  lead: 'What an industrial cluster has to show by Government decree No. 779 of 31 July 2015, as the review of 2017 sums it up. The portal counts from the profile what it can; the rest you state.',
  summary: (unmet, unknown) =>
    [
      unmet > 0 && `${n(unmet)} not met`,
      unknown > 0 && `no data on ${n(unknown)} ${pluralEn(unknown, 'requirement', 'requirements')}`,
    ]
      .filter(Boolean)
      .join(', '),
  inRegister: 'The cluster is in the register of industrial clusters already.',
  state: { met: 'Met', unmet: 'Not met', unknown: 'No data' },
  requirement: 'Requirement',
  stands: 'State',
  has: 'Has',
  needs: 'Needs',
  counted: 'from the profile',
  short: (by) => `${by} short`,
  lacksAgreement: 'no agreement with the region',
  percent: (value) => `${value}%`,
  points: (value) => `${value}\u00a0points`,
  above: (value) => `more than ${value}`,
  atLeast: (value) => `at least ${value}`,
  yes: 'yes',
  no: 'no',
  notStated: 'not stated',
  figures: 'Your figures',
  figuresNote:
    'Only representatives of the cluster and experts see them. An empty field means “no data”: where the portal can count, it takes the number from the profile.',
  saved: (date, by) =>
    by
      ? `Saved on ${formatPartialDate('en', date)}, ${by}.`
      : `Saved on ${formatPartialDate('en', date)}.`,
  done: 'Your figures are saved',
  submit: 'Save and check again',
  fromProfile: (count) => `In the profile: ${n(count)}`,
  dontKnow: 'No data',
  answers: { yes: 'Yes', no: 'No' },
  field: {
    governingShare: 'Participants on governing bodies of the specialised organisation, %',
    regionAgreement:
      'The specialised organisation has an agreement with the region on creating the cluster',
    enterprises: 'Industrial enterprises',
    endProductMakers: 'Of them, makers of the end product',
    planning: 'Development follows the spatial strategy and the territorial planning schemes',
    productivity: 'Labour productivity of the cluster, thousand roubles a worker a year',
    regionalProductivity:
      'Labour productivity of the region’s manufacturers, thousand roubles a worker a year',
    productiveJobsShare: 'High-productivity jobs, %',
    innerSalesShare: 'The least share of a participant’s output that goes to other participants, %',
    education: 'Universities and colleges',
    facilities: 'Technology and industrial facilities of the infrastructure',
  },
} satisfies Messages<typeof ru>
