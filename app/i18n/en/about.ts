import type { Messages } from '../messages.ts'
import type { ru } from '../ru/about.ts'

export const en = {
  title: 'About the portal: what is here and how we know it',
  description:
    'What you can do on Corridor, which documents its data on clusters come from, how doubts are shown and how to correct a mistake.',
  lead: 'Corridor is an open directory of Russia’s clusters, and the place where they prepare conferences and answer the yearly monitoring. Reading needs no account.',
  parts: {
    title: 'What you can do here',
    clusters: {
      link: 'Find a cluster',
      text: 'Search by name, industry, region and participants, filter, and compare up to four side by side.',
    },
    statistics: {
      link: 'Look at the figures',
      text: 'A map of the regions, and charts. Each has its source and its table under it.',
    },
    categories: {
      link: 'Understand the categories',
      text: 'What each step asks for and what proves it. Anybody can verify a category badge here.',
    },
    monitoring: {
      link: 'Read the results of the monitoring',
      text: 'Who was examined, in which category they were placed, and what changed since the year before.',
    },
    conferences: {
      link: 'Take part in a conference',
      text: 'The programme, the speakers, registration and an agenda of your own.',
    },
  },
  sources: {
    title: 'Where the data come from',
    note: 'The directory was first filled from five public documents. Facts were carried over, texts were not.',
    review: {
      term: 'Review of the Clusters of Russia, 2017',
      text: 'Association of Clusters and Technoparks: the list of 137 clusters, the ministry’s register, figures for 2015–2017, supported projects.',
    },
    monitoring: {
      term: 'Monitoring of the cluster environment of St Petersburg, 2015–2021',
      text: 'Cluster Development Centre: categories, criteria, the subjects of 2021.',
    },
    map: {
      term: 'Cluster Map of Russia, 2015',
      text: 'HSE University: organisational levels, projects, partners and sources of funding.',
    },
    resolution: {
      term: 'Resolution of the 2017 conference',
      text: 'Twenty recommendations and whom they address.',
    },
    release: {
      term: 'Press release of the Clean Technologies Cluster',
      text: 'One cluster’s profile in depth, 2017 or early 2018.',
    },
    since:
      'From there on the clusters’ representatives keep their profiles themselves. Every change stays in the history, and a category depends only on evidence an expert has checked.',
  },
  doubts: {
    title: 'How sure it is',
    note: 'Where a source leaves doubt, the figure says so.',
    certain: { term: 'No mark', text: 'Printed in the document as it stands.' },
    high: { text: 'Read off a chart or the order of lines; a mistake is unlikely.' },
    medium: { text: 'Not said in so many words, but it follows.' },
    guess: { text: 'One of several possible readings.' },
    unreadable: { text: 'The document has a figure, but it cannot be made out.' },
    example: '120',
    demo: 'Made up to show the portal. A real portal has no such records.',
  },
  correct: {
    title: 'If something is wrong',
    own: 'If you represent a cluster, open its page and ask to be its representative. An expert of the cluster development centre looks at the request.',
    find: 'Find your cluster',
    missing: 'If your cluster is not listed, propose it.',
    add: 'Add a cluster',
  },
  reuse: {
    title: 'Data and badges for your own site',
    text: 'Whatever the pages show is also given as files and through an open API. A cluster’s badge can be put on any site, and turns with its category.',
    api: 'The API described (OpenAPI)',
  },
  use: {
    title: 'Accessibility and personal data',
    text: 'The pages work without scripts, from the keyboard and with screen readers; they print, and have a light and a dark theme. The portal does not track its visitors; of those with an account it keeps only what it needs to work.',
    consent: 'What is kept, and why',
  },
} satisfies Messages<typeof ru>
