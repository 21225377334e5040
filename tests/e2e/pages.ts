import { editGroups, type EditGroup } from '../../app/domain/clusters/editing/groups.ts'
import { langs, type Lang } from '../../app/domain/shared/lang.ts'
import { paths } from '../../app/paths.ts'

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const DEMO = 'zarechenskiy-klaster-integratsii-tekhnologiy'
const CONFERENCE = 'green-corridor-2027'
const PLAIN = 'biofarmatsevticheskiy-klaster-belgorodskoy-oblasti'

/** Every public page of the portal: what is checked on all pages is checked on these. */
const pages: Record<string, (lang: Lang) => string> = {
  home: paths.home,
  directory: (lang) => paths.clusters(lang),
  'directory, filtered': (lang) => paths.clusters(lang, '?level=high&sort=name'),
  'directory, searched': (lang) => paths.clusters(lang, '?q=biotech'),
  'directory, nothing found': (lang) => paths.clusters(lang, '?q=zzzzzzzz'),
  map: (lang) => paths.clusterMap(lang),
  'map, a region chosen': (lang) => paths.clusterMap(lang, '?region=RU-SPE'),
  statistics: paths.statistics,
  profile: (lang) => paths.cluster(lang, DEEP),
  'profile with demonstration data': (lang) => paths.cluster(lang, DEMO),
  'ladder of a cluster': (lang) => paths.clusterLadder(lang, DEEP),
  'ladder of a cluster without a category': (lang) => paths.clusterLadder(lang, DEMO),
  comparison: (lang) => paths.compare(lang, [DEEP, DEMO]),
  'comparison of nothing yet': (lang) => paths.compare(lang),
  categories: paths.categories,
  about: paths.about,
  badge: (lang) => paths.clusterBadge(lang, DEEP),
  'badge of a cluster without a category': (lang) => paths.clusterBadge(lang, PLAIN),
  'verify a badge': (lang) => paths.verifyBadge(lang),
  'verify a badge, one that holds': (lang) => paths.verifyBadge(lang, DEEP),
  conferences: paths.conferences,
  conference: (lang) => paths.conference(lang, CONFERENCE),
  'conference without a programme': (lang) => paths.conference(lang, 'green-corridor-2017'),
  programme: (lang) => paths.programme(lang, CONFERENCE),
  'programme, filtered': (lang) =>
    paths.programme(lang, CONFERENCE, '?kind=round_table&zone=Asia%2FNovosibirsk'),
  'programme, nothing found': (lang) => paths.programme(lang, CONFERENCE, '?q=zzzzzzzz'),
  'programme, an earlier release': (lang) => paths.programme(lang, CONFERENCE, '?release=1'),
  'booklet of a programme': (lang) => paths.programmeBooklet(lang, CONFERENCE),
  'speakers of a conference': (lang) => paths.speakers(lang, CONFERENCE),
  'changes of a programme': (lang) => paths.programmeChanges(lang, CONFERENCE),
  'screens of a conference': (lang) => paths.hallScreen(lang, CONFERENCE),
  'screen of a hall': (lang) => paths.hallScreen(lang, CONFERENCE, '?hall=neva'),
  'own agenda, empty': (lang) => paths.ownAgenda(lang, 'green-corridor-2027'),
  'call for proposals': (lang) => paths.call(lang, 'green-corridor-2027'),
  'sign-in': (lang) => paths.signIn(lang),
  'sign-up': (lang) => paths.signUp(lang),
  'sign-up, letter sent': (lang) => paths.signUp(lang, 'sent'),
  'forgotten password': (lang) => paths.forgottenPassword(lang),
  consent: paths.consent,
  'account erased': (lang) => paths.accountErased(lang),
  'registration for a conference': (lang) => paths.register(lang, 'green-corridor-2027'),
  'registration of a group': (lang) => paths.registerGroup(lang, 'green-corridor-2027'),
  'registration for a conference that is over': (lang) =>
    paths.register(lang, 'green-corridor-2017'),
  'monitoring, published': (lang) => paths.monitoring(lang, 2021),
  'monitoring, uncertain': (lang) => paths.monitoring(lang, 2018),
}

export const publicPages = langs.flatMap((lang) =>
  Object.entries(pages).map(([name, pathOf]) => ({
    name: `${name} (${lang})`,
    lang,
    path: pathOf(lang),
  })),
)

const YEAR = new Date().getUTCFullYear()
const groups = Object.keys(editGroups) as EditGroup[]

/** Pages where people work on clusters and on the monitoring, by the demo account that may. */
export const ownPages: Record<string, string[]> = {
  'cluster@example.org': [
    paths.desk('ru'),
    paths.editCluster('ru', DEEP),
    ...groups.map((group) => paths.editGroup('ru', DEEP, group)),
    ...groups
      .filter((group) => 'list' in editGroups[group])
      .map((group) => paths.editRecord('en', DEEP, group, 'new')),
    paths.clusterHistory('ru', DEEP),
    paths.editNews('ru', DEEP),
    paths.editNewsItem('ru', DEEP, 'new'),
    paths.clusterEvidence('ru', DEEP),
    paths.participantsImports('ru', DEEP),
    paths.clusterLadder('ru', DEEP),
    paths.clusterReadiness('ru', DEEP),
    paths.monitoringDesk('ru'),
    paths.monitoringAnswer('en', YEAR, DEEP),
    paths.claimCluster('ru', DEMO),
    paths.registerCluster('ru'),
  ],
  'expert@example.org': [
    paths.desk('en'),
    paths.review('ru'),
    paths.checks('ru'),
    paths.clusterLadder('ru', DEEP),
    paths.monitoringDesk('ru'),
    paths.monitoringRound('ru', YEAR),
    paths.monitoringObjects('ru', YEAR),
    paths.monitoringQuestionnaire('en', YEAR),
  ],
  'admin@example.org': [paths.admin('ru'), paths.thresholds('ru'), paths.reckoning('ru')],
}
