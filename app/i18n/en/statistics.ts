import { pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/statistics.ts'

const clusters = (n: number) => pluralEn(n, 'cluster', 'clusters')

export const en = {
  title: (total, n, regions) =>
    `${total} ${clusters(n)} in ${regions} regions: how they grew and what they live on`,
  description:
    'Charts and tables on the clusters of Russia: by district and year, indicators, specialisations, state support, the 2015 map and the St Petersburg monitoring.',
  heading: 'Statistics',
  lead: 'Under every chart are its source and its table. What is hatched was read from the source by inference.',
  contents: 'On this page',
  empty: {
    title: 'No data yet',
    text: 'Statistics will appear once the source data is loaded.',
  },
  sources: {
    directory: 'the portal’s directory, as it stands today',
    review: 'Review of Clusters of Russia 2017, Association of Clusters and Technoparks',
    map: 'Cluster Map of Russia, HSE University, late 2015 or after',
    monitoring: 'monitoring of the St Petersburg cluster environment',
  },
  columns: {
    district: 'Federal district',
    region: 'Region',
    clusters: 'Clusters',
    specialisation: 'Specialisation',
    category: 'Category',
    level: 'Level',
    indicator: 'Indicator',
    unit: 'Unit',
    cost: 'Kind of cost',
    amount: 'Amount, RUB million',
    share: 'Share, %',
    project: 'Project',
    cluster: 'Cluster',
    period: 'Years',
    investment: 'Investment, RUB million',
    support: 'Support, RUB million',
    stage: 'Stage',
    group: 'Group',
    count: 'Number',
    curated: 'Of them curated',
    certainty: 'Certainty',
    note: 'Note',
  },
  percent: (n) => `${n}%`,
  now: {
    title: 'The directory today',
    facts: {
      clusters: 'clusters in the directory',
      regions: 'regions with clusters',
      register: 'in the register of industrial clusters',
      interregional: 'interregional',
    },
    district: (leader, n, total) => `${leader} district leads with ${n} of ${total} clusters`,
    districtNote: 'An interregional cluster is counted once, in the district of its first region.',
    region: (_n, few, regions) => `Half of the clusters are in ${few} of ${regions} regions`,
    regionLead: (leaders) => `Each dot is a region. Ahead: ${leaders}.`,
    regionAxis: 'Clusters in the region',
    regionNote: 'An interregional cluster is counted in each of its regions.',
    specialisation: (leaders) => `Most common: ${leaders}`,
    specialisationLead: (shown, all) =>
      `The ${shown} most common of ${all} specialisations; the rest are in the table. A cluster may have several.`,
    category: (_n, shown, total) => `${shown} of ${total} clusters have a category`,
    categoryLead:
      'Industrial clusters are those of the ministry’s register, the rest come from the St Petersburg monitoring; no one has yet placed the others.',
    noCategory: 'No category',
    level: (n, total, name) => `${name} level of organisation: ${n} of ${total} clusters`,
    levelLead: 'The level rises as the profile is filled in.',
    levelDemo: (n, shown) =>
      `${shown} ${pluralEn(n, 'profile is', 'profiles are')} filled out with made-up demonstration data, and the levels include them.`,
  },
  years: {
    title: 'Growth: 2015–2017',
    district: (from, to, gains, losses) =>
      `${to} clusters, up from ${from}${gains || losses ? ': ' : ''}${[gains, losses].filter(Boolean).join(', ')}`,
    gained: (n, names, by) => `${names} gained most (+${by}${n > 1 ? ' each' : ''})`,
    lost: (n, names, by) => `${names} lost most (−${by}${n > 1 ? ' each' : ''})`,
    districtLead: 'Clusters in each federal district.',
    districtNote:
      'Districts of 2015 and 2016 are identified by their order in the source’s chart; for 2017 the same order matches the list of clusters exactly.',
    totals: (people, before, taxes, taxesBefore) =>
      `${people} participants instead of ${before}, and taxes of RUB ${taxes} billion instead of ${taxesBefore}`,
    totalsNote:
      'Years of participants, productivity and taxes follow the print order, newest first.',
    register: (from, to, gains) =>
      `${to} industrial clusters in the register instead of ${from}${gains ? `: ${gains}` : ''}`,
    registerLead:
      'Industrial clusters in the register of the Ministry of Industry and Trade, 2016 and 2017.',
    registerHatched:
      'Values of 2016: two digits run together as “11” in the source and are read as 1 and 1.',
    averages: (changes) => `The average cluster in a year: ${changes}`,
    averagesLead: 'Average per cluster, 2015 and 2016.',
    twoYears: 'The years come from the only two-year header on the source’s page.',
    changed: (name, by) => `${name} ${by}`,
    jobs: 'jobs',
    investment: 'investment',
    productivityAbove: (mine, theirs, unit) =>
      `Labour in industrial clusters is more productive than in the country’s manufacturing: ${mine} against ${theirs} ${unit}`,
    productivity: (mine, theirs, unit) =>
      `Productivity is ${mine} ${unit} in industrial clusters and ${theirs} in the country’s manufacturing`,
    industrial: (jobs, shipped) =>
      `Industrial clusters hold ${jobs} thousand jobs and ship goods worth RUB ${shipped} billion a year`,
    industrialLead: 'Enterprises, jobs, shipments and taxes, 2015 and 2016.',
    inClusters: 'Industrial clusters',
    inManufacturing: 'Manufacturing in Russia',
  },
  support: {
    title: 'State support',
    facts: {
      projects: 'joint projects of industrial clusters',
      perCluster: 'projects per cluster on average',
      capital: 'RUB billion: cost of all projects',
      perProject: 'RUB million: average cost of a project',
    },
    factsNote:
      'The figures run together in the source and were separated by calculation; the year is not printed, that of the review is used.',
    costs: (n, few, all, names) =>
      `More than half of the subsidies went to ${few} ${pluralEn(n, 'kind', 'kinds')} of cost out of ${all}: ${names}`,
    costsLead: 'Costs of industrial clusters that were reimbursed.',
    costsHatched: 'Shares and amounts are reliable; names are matched to them by print order.',
    projects: (n, shown, support, share) =>
      `${shown} ${pluralEn(n, 'project', 'projects')} received ${support}, ${share} of their cost`,
    projectsLead: 'State support stands out; the rest of the bar is other investment.',
    ofTotal: (part, total) => `${part} of ${total}`,
  },
  map: {
    title: 'The cluster map, 2015',
    facts: { staff: 'staff per governing body on average' },
    about: (n) => `about ${n}`,
    moreThan: (n) => `over ${n}`,
    origin: (n, total, name) => `Largest group on the map: ${name}, ${n} of ${total}`,
    levels: (n, total, name) =>
      `Probably ${n} of the map’s ${total} clusters are at the ${name} level of organisation`,
    levelsHatched: 'A guess: the figures carry no labels in the source.',
    stages: (n, total, name) => `${n} of ${total} joint projects are ${name}`,
    bodies: (n, name) => `Most often a cluster is governed by a ${name} (${n})`,
    partners: (russian, foreign, total) =>
      `${russian} of ${total} clusters name Russian partners, ${foreign} foreign ones`,
    russian: 'With Russian partners',
    foreign: 'With foreign partners',
    funding: (own, budget) =>
      `${own} managing companies live on fees and services alone, ${budget} on public budgets alone`,
    note: 'The values of the other charts are lost in the source and are not restored here.',
  },
  monitoring: {
    title: (year) => `St Petersburg, ${year}`,
    figure: (objects, subjects, curated) =>
      `Of ${objects} objects examined ${subjects} proved to be clusters, ${curated} of them curated by the Cluster Development Centre`,
    lead: 'Those curated by the Cluster Development Centre stand out.',
    value: (total, curated) => `${total}, ${curated} curated`,
    note: 'For 2015–2020 the source holds pairs of figures without year labels. They are not charted: giving them years would be making facts up.',
    more: 'All subjects and rounds of the monitoring',
  },
} satisfies Messages<typeof ru>
