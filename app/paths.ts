import type { Lang } from '#app/domain/shared/lang.ts'

/** Every address the interface may link to. A test holds each against the route table. */
export const paths = {
  home: (lang: Lang) => `/${lang}`,
  clusters: (lang: Lang, search = '') => `/${lang}/clusters${search}`,
  cluster: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}`,
  clusterMap: (lang: Lang, search = '') => `/${lang}/clusters/map${search}`,
  compare: (lang: Lang, slugs: readonly string[] = []) =>
    `/${lang}/clusters/compare${slugs.length > 0 ? `?ids=${slugs.join(',')}` : ''}`,
  statistics: (lang: Lang) => `/${lang}/statistics`,
  statisticsFile: (chart: string, lang: Lang) => `/statistics/${chart}.csv?lang=${lang}`,
  categories: (lang: Lang) => `/${lang}/categories`,
  about: (lang: Lang) => `/${lang}/about`,
  latestMonitoring: (lang: Lang) => `/${lang}/monitoring`,
  monitoring: (lang: Lang, year: number) => `/${lang}/monitoring/${year}`,
  monitoringFile: (year: number, format: 'csv' | 'xlsx', lang: Lang) =>
    `/monitoring/${year}.${format}?lang=${lang}`,
  monitoringDesk: (lang: Lang) => `/${lang}/desk/monitoring`,
  monitoringRound: (lang: Lang, year: number) => `/${lang}/desk/monitoring/${year}`,
  monitoringObjects: (lang: Lang, year: number) => `/${lang}/desk/monitoring/${year}/objects`,
  monitoringObject: (lang: Lang, year: number, id: string) =>
    `/${lang}/desk/monitoring/${year}/objects/${id}`,
  monitoringQuestionnaire: (lang: Lang, year: number) =>
    `/${lang}/desk/monitoring/${year}/questionnaire`,
  monitoringExport: (lang: Lang, year: number, format: 'csv' | 'xlsx') =>
    `/${lang}/desk/monitoring/${year}/export/${format}`,
  monitoringAnswer: (lang: Lang, year: number, slug: string) =>
    `/${lang}/monitoring/${year}/answer/${slug}`,
  signIn: (lang: Lang, back?: string) =>
    `/${lang}/sign-in${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  signInAfter: (lang: Lang, done: 'password' | 'email' | 'over') => `/${lang}/sign-in?done=${done}`,
  signOut: (lang: Lang) => `/${lang}/sign-out`,
  firstAdministrator: (lang: Lang, token: string) => `/${lang}/first-administrator/${token}`,
  account: (lang: Lang, done?: string) => `/${lang}/account${done ? `?done=${done}` : ''}`,
  admin: (lang: Lang) => `/${lang}/admin`,
  outbox: (lang: Lang, search = '') => `/${lang}/desk/outbox${search}`,
  outboxLetter: (lang: Lang, id: string, search = '') => `/${lang}/desk/outbox/${id}${search}`,
  outboxLetterHtml: (lang: Lang, id: string, search = '') =>
    `/${lang}/desk/outbox/${id}/html${search}`,
  notifications: (lang: Lang, search = '') => `/${lang}/notifications${search}`,
  notification: (lang: Lang, id: string) => `/${lang}/notifications/${id}`,
  signInCode: (lang: Lang, back?: string) =>
    `/${lang}/sign-in/code${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  signInPasskey: (lang: Lang) => `/${lang}/sign-in/passkey`,
  signUp: (lang: Lang, done?: 'sent') => `/${lang}/sign-up${done ? `?done=${done}` : ''}`,
  acceptSignUp: (lang: Lang, token: string) => `/${lang}/sign-up/${token}`,
  forgottenPassword: (lang: Lang, done?: 'sent') =>
    `/${lang}/forgotten-password${done ? `?done=${done}` : ''}`,
  resetPassword: (lang: Lang, token: string) => `/${lang}/reset-password/${token}`,
  confirmEmail: (lang: Lang, token: string) => `/${lang}/confirm-email/${token}`,
  consent: (lang: Lang) => `/${lang}/consent`,
  ownEmail: (lang: Lang) => `/${lang}/account/email`,
  ownPassword: (lang: Lang) => `/${lang}/account/password`,
  ownPasskeys: (lang: Lang, done?: string) =>
    `/${lang}/account/passkeys${done ? `?done=${done}` : ''}`,
  ownSecondFactor: (lang: Lang) => `/${lang}/account/second-factor`,
  people: (lang: Lang, search = '') => `/${lang}/admin/people${search}`,
  person: (lang: Lang, id: string, search = '') => `/${lang}/admin/people/${id}${search}`,
  invitations: (lang: Lang, search = '') => `/${lang}/desk/invitations${search}`,
  invitation: (lang: Lang, token: string) => `/${lang}/invitations/${token}`,
  prove: (lang: Lang, to: string) => `/${lang}/account/prove?to=${encodeURIComponent(to)}`,
  acceptProof: (lang: Lang, token: string) => `/${lang}/account/prove/${token}`,
  ownData: (lang: Lang) => `/${lang}/account/data`,
  ownDataFile: (lang: Lang) => `/${lang}/account/data.zip`,
  accountErased: (lang: Lang) => `/${lang}/account-erased`,
  endLookAs: (lang: Lang) => `/${lang}/look-as/end`,
  ownSessions: (lang: Lang, done?: string) =>
    `/${lang}/account/sessions${done ? `?done=${done}` : ''}`,
  auditLog: (lang: Lang, search = '') => `/${lang}/admin/audit${search}`,
  ownAgenda: (lang: Lang, slug: string, search = '') => `/${lang}/conferences/${slug}/my${search}`,
  ownStars: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/my/stars`,
  ownCalendar: (token: string) => `/calendar/${token}.ics`,
  call: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/call`,
  ownProposals: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/proposals${search}`,
  ownProposal: (lang: Lang, slug: string, code: string, search = '') =>
    `/${lang}/conferences/${slug}/proposals/${code}${search}`,
  proposals: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/proposals${search}`,
  proposalCall: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/proposals/call${search}`,
  proposal: (lang: Lang, slug: string, code: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/proposals/${code}${search}`,
  desk: (lang: Lang) => `/${lang}/desk`,
  conferencesDesk: (lang: Lang) => `/${lang}/desk/conferences`,
  conferenceDesk: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}`,
  conferenceAttendees: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/attendees${search}`,
  nameBadges: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/name-badges${search}`,
  nameBadgeFile: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/name-badges/files/${id}`,
  nameBadge: (lang: Lang, slug: string, registrationId: string) =>
    `/${lang}/desk/conferences/${slug}/name-badges/${registrationId}.pdf`,
  papersDesk: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/papers${search}`,
  ownTicket: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/ticket`,
  ticket: (lang: Lang, slug: string, token: string) =>
    `/${lang}/conferences/${slug}/ticket/${token}`,
  ticketPdf: (lang: Lang, slug: string, token: string, page: 'a4' | 'phone') =>
    `/${lang}/conferences/${slug}/ticket/${token}/ticket.pdf?page=${page}`,
  letter: (lang: Lang, slug: string, token: string, search = '') =>
    `/${lang}/conferences/${slug}/ticket/${token}/letter${search}`,
  letterPdf: (lang: Lang, slug: string, token: string) =>
    `/${lang}/conferences/${slug}/ticket/${token}/letter.pdf`,
  certificatePdf: (lang: Lang, slug: string, token: string) =>
    `/${lang}/conferences/${slug}/ticket/${token}/certificate.pdf`,
  paper: (lang: Lang, slug: string, code: string) => `/${lang}/conferences/${slug}/papers/${code}`,
  conferenceBatchNew: (lang: Lang, slug: string) =>
    `/${lang}/desk/conferences/${slug}/attendees/act`,
  conferenceBatches: (lang: Lang, slug: string) =>
    `/${lang}/desk/conferences/${slug}/attendees/acts`,
  conferenceBatch: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/attendees/acts/${id}`,
  conferenceWalkIn: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/attendees/new`,
  seats: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/seats`,
  sessionSeats: (lang: Lang, slug: string, code: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/seats/${code}${search}`,
  sessionSeatsFile: (lang: Lang, slug: string, code: string, format: 'csv' | 'xlsx' | 'json') =>
    `/${lang}/desk/conferences/${slug}/seats/${code}/file/${format}`,
  conferenceAttendeesFile: (
    lang: Lang,
    slug: string,
    format: 'csv' | 'xlsx' | 'json',
    search = '',
  ) => `/${lang}/desk/conferences/${slug}/attendees/file/${format}${search}`,
  conferenceMailings: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/mailings`,
  conferenceMailing: (lang: Lang, slug: string, id: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/mailings/${id}${search}`,
  conferenceMailingLetter: (lang: Lang, slug: string, id: string, of: Lang, n: number) =>
    `/${lang}/desk/conferences/${slug}/mailings/${id}/letter?in=${of}&n=${n}`,
  conferenceFeedbackDesk: (lang: Lang, slug: string) =>
    `/${lang}/desk/conferences/${slug}/feedback`,
  conferenceFeedbackForm: (lang: Lang, slug: string, scope: 'conference' | 'session') =>
    `/${lang}/desk/conferences/${slug}/feedback/${scope}`,
  conferenceFeedbackFile: (
    lang: Lang,
    slug: string,
    scope: 'conference' | 'session',
    format: 'csv' | 'xlsx' | 'json',
  ) => `/${lang}/desk/conferences/${slug}/feedback/${scope}/file/${format}`,
  feedback: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/feedback${search}`,
  giveFeedback: (lang: Lang, slug: string, about: string, search = '') =>
    `/${lang}/conferences/${slug}/feedback/${about}${search}`,
  unsubscribe: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/unsubscribe${search}`,
  conferenceAttendee: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/attendees/${id}`,
  editCluster: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/edit`,
  editGroup: (lang: Lang, slug: string, group: string) => `/${lang}/clusters/${slug}/edit/${group}`,
  editRecord: (lang: Lang, slug: string, group: string, record: string) =>
    `/${lang}/clusters/${slug}/edit/${group}/${record}`,
  mergeRecord: (lang: Lang, slug: string, group: string, record: string) =>
    `/${lang}/clusters/${slug}/edit/${group}/${record}/merge`,
  badgeKeys: (lang: Lang) => `/${lang}/admin/badge-keys`,
  thresholds: (lang: Lang) => `/${lang}/admin/thresholds`,
  newConference: (lang: Lang) => `/${lang}/desk/conferences/new`,
  conferenceSettings: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/settings`,
  conferenceHalls: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/halls`,
  conferenceTracks: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/tracks`,
  conferenceSpeakers: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/speakers${search}`,
  conferenceSpeaker: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/speakers/${id}`,
  conferenceSessions: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/sessions${search}`,
  conferenceSession: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/sessions/${id}`,
  programmeDraft: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/programme${search}`,
  placeSession: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/programme/place`,
  publishProgramme: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/publish`,
  ownSpeaking: (lang: Lang) => `/${lang}/account/speaking`,
  ownSpeaker: (lang: Lang, id: string) => `/${lang}/account/speaking/${id}`,
  speakerClaim: (lang: Lang, token: string) => `/${lang}/speaker-claims/${token}`,
  review: (lang: Lang) => `/${lang}/desk/review`,
  reviewRequest: (lang: Lang, id: string) => `/${lang}/desk/review/${id}`,
  registerCluster: (lang: Lang) => `/${lang}/clusters/register`,
  claimCluster: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/claim`,
  clusterNews: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/news`,
  newsItem: (lang: Lang, slug: string, id: string) => `/${lang}/clusters/${slug}/news/${id}`,
  editNews: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/edit/news`,
  editNewsItem: (lang: Lang, slug: string, id: string) =>
    `/${lang}/clusters/${slug}/edit/news/${id}`,
  newsFeed: (slug: string, lang: Lang) => `/clusters/${slug}/news.atom?lang=${lang}`,
  membership: (lang: Lang, token: string) => `/${lang}/membership/${token}`,
  clusterHistory: (lang: Lang, slug: string, search = '') =>
    `/${lang}/clusters/${slug}/history${search}`,
  clusterLadder: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/ladder`,
  clusterReadiness: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/readiness`,
  checks: (lang: Lang, search = '') => `/${lang}/desk/checks${search}`,
  reckoning: (lang: Lang) => `/${lang}/admin/reckoning`,
  clusterEvidence: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/edit/evidence`,
  participantsImports: (lang: Lang, slug: string) =>
    `/${lang}/clusters/${slug}/participants/import`,
  participantsImport: (lang: Lang, slug: string, id: string, search = '') =>
    `/${lang}/clusters/${slug}/participants/import/${id}${search}`,
  participantsTable: (lang: Lang, slug: string, format: 'csv' | 'xlsx') =>
    `/${lang}/clusters/${slug}/participants/table.${format}`,
  file: (lang: Lang, id: string) => `/${lang}/files/${id}`,
  fileDownload: (id: string, name: string) => `/files/${id}/${encodeURIComponent(name)}`,
  clustersFile: (format: 'json' | 'csv' | 'xlsx' | 'atom', search = '') =>
    `/clusters.${format}${search}`,
  clusterFile: (slug: string) => `/clusters/${slug}.json`,
  clusterBadge: (lang: Lang, slug: string) => `/${lang}/clusters/${slug}/badge`,
  badgePicture: (slug: string, search = '') => `/clusters/${slug}/badge.svg${search}`,
  signedBadge: (lang: Lang, slug: string) => `/clusters/${slug}/signed-badge.svg?lang=${lang}`,
  credential: (lang: Lang, slug: string, format: 'json' | 'jwt') =>
    `/clusters/${slug}/credential.${format}?lang=${lang}`,
  verifyBadge: (lang: Lang, slug?: string) =>
    `/${lang}/verify-badge${slug ? `?cluster=${slug}` : ''}`,
  badgeIssuer: () => '/badges/issuer',
  badgeAchievement: (category: string) => `/badges/achievements/${category}`,
  badgeCredential: (id: string) => `/badges/credentials/${id}`,
  badgeStatusList: (list: number) => `/badges/status/${list}`,
  badgeKeySet: () => '/.well-known/jwks.json',
  badgeKey: (id: string) => `/badges/keys/${id}`,
  conferences: (lang: Lang) => `/${lang}/conferences`,
  conference: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}`,
  programme: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/programme${search}`,
  programmeBooklet: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/programme/booklet`,
  session: (lang: Lang, slug: string, code: string) =>
    `/${lang}/conferences/${slug}/sessions/${code}`,
  speakers: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/speakers${search}`,
  speaker: (lang: Lang, slug: string, code: string) =>
    `/${lang}/conferences/${slug}/speakers/${code}`,
  speakerPhoto: (slug: string, id: string) => `/conferences/${slug}/photos/${id}`,
  programmeChanges: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/changes`,
  hallScreen: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/screen${search}`,
  hallScreens: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/screens${search}`,
  programmeFeed: (slug: string, lang: Lang) => `/conferences/${slug}/changes.atom?lang=${lang}`,
  programmeText: (slug: string, lang: Lang) => `/conferences/${slug}/programme.txt?lang=${lang}`,
  programmeSignal: (slug: string) => `/conferences/${slug}/signal.txt`,
  conferenceExchange: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/exchange${search}`,
  scheduleImport: (lang: Lang, slug: string, id: string) =>
    `/${lang}/desk/conferences/${slug}/exchange/imports/${id}`,
  conferenceFile: (lang: Lang, slug: string, withPeople: boolean) =>
    `/${lang}/desk/conferences/${slug}/exchange/conference.zip${withPeople ? '?people=yes' : ''}`,
  conferenceWebhooks: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/webhooks${search}`,
  conferenceImports: (lang: Lang, search = '') => `/${lang}/desk/conference-import${search}`,
  conferenceImport: (lang: Lang, id: string) => `/${lang}/desk/conference-import/${id}`,
  apiConference: (slug: string) => `/api/v1/conferences/${slug}`,
  conferenceCalendar: (lang: Lang, slug: string, session?: string) =>
    `/conferences/${slug}/calendar.ics?lang=${lang}${session ? `&session=${session}` : ''}`,
  conferenceSchedule: (lang: Lang, slug: string, format: 'xml' | 'json') =>
    `/conferences/${slug}/schedule.${format}?lang=${lang}`,
  gates: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/gates${search}`,
  gateConflicts: (lang: Lang, slug: string) => `/${lang}/desk/conferences/${slug}/gates/conflicts`,
  gateScans: (lang: Lang, slug: string, format: 'csv' | 'xlsx') =>
    `/${lang}/desk/conferences/${slug}/gates/scans/${format}`,
  checkIn: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/check-in${search}`,
  gateLink: (lang: Lang, slug: string, token: string) =>
    `/${lang}/conferences/${slug}/check-in/link/${token}`,
  gateList: (slug: string) => `/conferences/${slug}/check-in/list`,
  gateDelivery: (slug: string) => `/conferences/${slug}/check-in/scans`,
  gateBadges: (slug: string) => `/conferences/${slug}/check-in/badges`,
  register: (lang: Lang, slug: string, search = '') =>
    `/${lang}/conferences/${slug}/register${search}`,
  registerGroup: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/register/group`,
  ownRegistration: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/registration`,
  registration: (lang: Lang, slug: string, token: string, search = '') =>
    `/${lang}/conferences/${slug}/registration/${token}${search}`,
  registrationGroup: (lang: Lang, slug: string, token: string, search = '') =>
    `/${lang}/conferences/${slug}/group/${token}${search}`,
  registrationDesk: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/registration${search}`,
  registrationForm: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/registration/form${search}`,
  accessCodes: (lang: Lang, slug: string, search = '') =>
    `/${lang}/desk/conferences/${slug}/registration/codes${search}`,
  sitemap: () => '/sitemap.xml',
  api: () => '/api/openapi.json',
} as const
