/* oxlint-disable max-lines -- a row for every address of the portal: it is as long as the site map */

import type { Role } from '../../app/domain/accounts/permissions.ts'
import { ticketRoutes } from './ticket-routes.ts'
import { draftRoutes } from './routes-of-drafts.ts'

export type Row = {
  /** Whoever may; `visitor` is somebody who has not signed in. */
  open: 'all' | 'signed in' | 'visitor' | readonly Role[]
  /** An address of the route; without it, the route itself. */
  at?: string
  /** What those who may are answered where the demo data have no such thing, or where there is nothing to get. */
  gives?: 403 | 401 | 404 | 405
  /** The answer to those who may not, where it hides that there is anything at all. */
  refused?: 404
}

const SLUG = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const cluster = `/ru/clusters/${SLUG}`
const CONFERENCE = '/conferences/green-corridor-2027'
const conferenceDeskPages = '/ru/desk/conferences/green-corridor-2027'
const conferenceFiles = '/conferences/green-corridor-2027'
const all = { open: 'all' } as const
const signedIn = { open: 'signed in' } as const
/** Those who keep this cluster's profile. */
const keepers = ['representative', 'expert', 'administrator'] as const
const administrator = ['administrator'] as const
const experts = ['expert', 'administrator'] as const
const organisers = ['organiser', 'administrator'] as const
/** The demonstration's coming conference. */
const conferenceDesk = '/ru/desk/conferences/green-corridor-2027'

/** Who may open what: written out beside the matrix, so that a change of either must be meant. */
export const routesByRole: Record<string, Row> = {
  '/': all,
  '/stories': all,
  '/sitemap.xml': all,
  '/robots.txt': all,
  '/clusters.json': all,
  '/clusters.csv': all,
  '/clusters.xlsx': all,
  '/clusters.atom': all,
  '/clusters/:file': { ...all, at: `/clusters/${SLUG}.json` },
  '/clusters/:slug/badge.svg': { ...all, at: `/clusters/${SLUG}/badge.svg` },
  '/clusters/:slug/signed-badge.svg': { ...all, at: `/clusters/${SLUG}/signed-badge.svg` },
  '/clusters/:slug/credential.json': { ...all, at: `/clusters/${SLUG}/credential.json` },
  '/clusters/:slug/credential.jwt': { ...all, at: `/clusters/${SLUG}/credential.jwt` },
  '/badges/issuer': all,
  '/badges/achievements/:category': { ...all, at: '/badges/achievements/territorial' },
  '/badges/credentials/:id': { ...all, at: '/badges/credentials/none', gives: 404 },
  '/badges/status/:list': { ...all, at: '/badges/status/1' },
  '/badges/keys/:id': { ...all, at: '/badges/keys/none', gives: 404 },
  '/.well-known/jwks.json': all,
  '/files/:id/:name': { ...all, at: '/files/none/none.pdf' },
  '/conferences/:slug/calendar.ics': { ...all, at: `${conferenceFiles}/calendar.ics` },
  '/conferences/:slug/schedule.xml': { ...all, at: `${conferenceFiles}/schedule.xml` },
  '/conferences/:slug/schedule.json': { ...all, at: `${conferenceFiles}/schedule.json` },
  '/api/openapi.json': all,
  '/api/v1/clusters': all,
  '/api/v1/clusters/:slug': { ...all, at: `/api/v1/clusters/${SLUG}` },
  '/api/v1/conferences': all,
  '/api/v1/conferences/:slug': { ...all, at: '/api/v1/conferences/green-corridor-2027' },
  '/api/v1/conferences/:slug/sessions': {
    ...all,
    at: '/api/v1/conferences/green-corridor-2027/sessions',
  },
  '/api/v1/conferences/:slug/speakers': {
    ...all,
    at: '/api/v1/conferences/green-corridor-2027/speakers',
  },
  '/api/v1/conferences/:slug/registrations': {
    ...all,
    at: '/api/v1/conferences/green-corridor-2027/registrations',
    gives: 405,
  },
  '/api/v1/*': { ...all, at: '/api/v1/regions' },
  '/statistics/:chart': { ...all, at: '/statistics/districts.csv' },

  '/conferences/:slug/changes.atom': { ...all, at: `${CONFERENCE}/changes.atom` },
  '/conferences/:slug/programme.txt': { ...all, at: `${CONFERENCE}/programme.txt` },
  '/conferences/:slug/signal.txt': { ...all, at: `${CONFERENCE}/signal.txt` },
  '/conferences/:slug/photos/:id': { ...all, at: `${CONFERENCE}/photos/none`, gives: 404 },
  '/:lang/about': all,
  '/:lang/monitoring': all,
  '/:lang/conferences': all,
  '/:lang/conferences/:slug': { ...all, at: `/ru${CONFERENCE}` },
  '/:lang/conferences/:slug/programme': { ...all, at: `/ru${CONFERENCE}/programme` },
  '/:lang/conferences/:slug/programme/booklet': {
    ...all,
    at: `/ru${CONFERENCE}/programme/booklet`,
  },
  '/:lang/conferences/:slug/sessions/:code': {
    ...all,
    at: `/ru${CONFERENCE}/sessions/none`,
    gives: 404,
  },
  '/:lang/conferences/:slug/speakers': { ...all, at: `/ru${CONFERENCE}/speakers` },
  '/:lang/conferences/:slug/speakers/:code': {
    ...all,
    at: `/ru${CONFERENCE}/speakers/none`,
    gives: 404,
  },
  '/:lang/conferences/:slug/changes': { ...all, at: `/ru${CONFERENCE}/changes` },
  '/:lang/conferences/:slug/register': { ...all, at: `/ru${CONFERENCE}/register` },
  '/:lang/conferences/:slug/register/group': { ...all, at: `/ru${CONFERENCE}/register/group` },
  '/:lang/conferences/:slug/registration': { ...signedIn, at: `/ru${CONFERENCE}/registration` },
  '/:lang/conferences/:slug/registration/:token': {
    ...all,
    at: `/ru${CONFERENCE}/registration/none`,
    gives: 404,
  },
  '/:lang/conferences/:slug/group/:token': {
    ...all,
    at: `/ru${CONFERENCE}/group/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/registration': {
    open: organisers,
    at: `${conferenceDesk}/registration`,
  },
  '/:lang/desk/conferences/:slug/registration/form': {
    open: organisers,
    at: `${conferenceDesk}/registration/form`,
  },
  '/:lang/desk/conferences/:slug/registration/codes': {
    open: organisers,
    at: `${conferenceDesk}/registration/codes`,
  },
  '/:lang/conferences/:slug/my': { ...all, at: `/ru${CONFERENCE}/my` },
  '/:lang/conferences/:slug/my/stars': { ...all, at: `/ru${CONFERENCE}/my/stars` },
  '/calendar/:file': { ...all, at: '/calendar/none.ics', gives: 404 },
  '/:lang/conferences/:slug/call': { ...all, at: `/ru${CONFERENCE}/call` },
  '/:lang/conferences/:slug/proposals': { ...signedIn, at: `/ru${CONFERENCE}/proposals` },
  '/:lang/conferences/:slug/proposals/:code': {
    ...signedIn,
    at: `/ru${CONFERENCE}/proposals/new`,
  },
  '/:lang/desk/conferences/:slug/proposals': {
    open: ['organiser', 'expert', 'administrator'],
    at: `/ru/desk${CONFERENCE}/proposals`,
  },
  '/:lang/desk/conferences/:slug/proposals/call': {
    open: ['organiser', 'administrator'],
    at: `/ru/desk${CONFERENCE}/proposals/call`,
  },
  '/:lang/desk/conferences/:slug/proposals/:code': {
    open: ['organiser', 'expert', 'administrator'],
    at: `/ru/desk${CONFERENCE}/proposals/none`,
    gives: 404,
  },
  '/:lang/conferences/:slug/screen': { ...all, at: `/ru${CONFERENCE}/screen` },

  '/:lang': { ...all, at: '/ru' },
  '/:lang/*': { ...all, at: '/ru/nowhere', gives: 404 },
  '/:lang/refusal/:code': { ...all, at: '/ru/refusal/none', gives: 404 },
  '/:lang/clusters': all,
  '/:lang/clusters/map': all,
  '/:lang/clusters/compare': all,
  '/:lang/clusters/:slug': { ...all, at: cluster },
  '/:lang/clusters/:slug/badge': { ...all, at: `${cluster}/badge` },
  '/:lang/clusters/:slug/ladder': { ...all, at: `${cluster}/ladder` },
  '/:lang/verify-badge': all,
  '/:lang/categories': all,
  '/:lang/monitoring/:year': { ...all, at: '/ru/monitoring/2021' },
  '/:lang/statistics': all,

  '/:lang/sign-in': all,
  '/:lang/sign-in/code': all,
  '/:lang/sign-in/passkey': all,
  '/:lang/sign-out': all,
  '/:lang/sign-up': all,
  '/:lang/sign-up/:token': { ...all, at: '/ru/sign-up/none', gives: 404 },
  '/:lang/forgotten-password': all,
  '/:lang/reset-password/:token': { ...all, at: '/ru/reset-password/none', gives: 404 },
  '/:lang/confirm-email/:token': { ...all, at: '/ru/confirm-email/none', gives: 404 },
  '/:lang/first-administrator/:token': {
    open: 'visitor',
    at: '/ru/first-administrator/none',
    gives: 404,
  },
  '/:lang/invitations/:token': { ...all, at: '/ru/invitations/none', gives: 404 },
  '/:lang/account-erased': all,
  '/:lang/consent': all,
  '/:lang/account': signedIn,
  '/:lang/account/prove': signedIn,
  '/:lang/account/prove/:token': {
    open: 'signed in',
    at: '/ru/account/prove/none',
    gives: 404,
  },
  '/:lang/account/email': signedIn,
  '/:lang/account/password': signedIn,
  '/:lang/account/passkeys': signedIn,
  '/:lang/account/second-factor': signedIn,
  '/:lang/account/sessions': signedIn,
  '/:lang/account/data': signedIn,
  '/:lang/account/data.zip': signedIn,
  '/:lang/look-as/end': all,
  '/:lang/notifications': signedIn,
  '/:lang/notifications/:id': { ...signedIn, at: '/ru/notifications/none', gives: 404 },
  '/:lang/files/:id': { ...signedIn, at: '/ru/files/none', gives: 404 },

  '/:lang/desk': signedIn,
  '/:lang/desk/invitations': { open: keepers },
  '/:lang/desk/conferences/:slug/exchange': {
    open: ['organiser', 'administrator'],
    at: `${conferenceDeskPages}/exchange`,
  },
  '/:lang/desk/conferences/:slug/exchange/imports/:id': {
    open: ['organiser', 'administrator'],
    at: `${conferenceDeskPages}/exchange/imports/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/exchange/conference.zip': {
    open: ['organiser', 'administrator'],
    at: `${conferenceDeskPages}/exchange/conference.zip`,
  },
  '/:lang/desk/conferences/:slug/webhooks': {
    open: ['organiser', 'administrator'],
    at: `${conferenceDeskPages}/webhooks`,
  },
  '/:lang/desk/conference-import': { open: ['organiser', 'administrator'] },
  '/:lang/desk/conference-import/:id': {
    open: ['organiser', 'administrator'],
    at: '/ru/desk/conference-import/none',
    gives: 404,
  },
  '/:lang/desk/outbox': { open: ['organiser', 'administrator'] },
  '/:lang/desk/outbox/:id': {
    open: ['organiser', 'administrator'],
    at: '/ru/desk/outbox/none',
    gives: 404,
  },
  '/:lang/desk/outbox/:id/html': {
    open: ['organiser', 'administrator'],
    at: '/ru/desk/outbox/none/html',
    gives: 404,
  },
  '/:lang/desk/checks': { open: experts },
  '/:lang/admin': { open: administrator },
  '/:lang/admin/people': { open: administrator },
  '/:lang/admin/people/:id': { open: administrator, at: '/ru/admin/people/none', gives: 404 },
  '/:lang/admin/audit': { open: administrator },
  '/:lang/admin/reckoning': { open: administrator },

  '/:lang/clusters/:slug/readiness': { open: keepers, at: `${cluster}/readiness` },
  '/:lang/clusters/:slug/edit': { open: keepers, at: `${cluster}/edit` },
  '/:lang/clusters/:slug/edit/:group': { open: keepers, at: `${cluster}/edit/description` },
  '/:lang/clusters/:slug/edit/:group/:record': {
    open: keepers,
    at: `${cluster}/edit/projects/new`,
  },
  '/:lang/clusters/:slug/edit/:group/:record/merge': {
    open: keepers,
    at: `${cluster}/edit/description/own/merge`,
  },
  '/:lang/clusters/:slug/edit/evidence': { open: keepers, at: `${cluster}/edit/evidence` },
  '/:lang/clusters/:slug/history': { open: keepers, at: `${cluster}/history` },
  '/:lang/clusters/:slug/participants/import': {
    open: keepers,
    at: `${cluster}/participants/import`,
  },
  '/:lang/clusters/:slug/participants/import/:id': {
    open: keepers,
    at: `${cluster}/participants/import/none`,
    gives: 404,
  },
  '/:lang/clusters/:slug/participants/:table': {
    open: keepers,
    at: `${cluster}/participants/table.csv`,
  },
  '/clusters/:slug/news.atom': { ...all, at: `/clusters/${SLUG}/news.atom` },
  '/monitoring/:file': { ...all, at: '/monitoring/2021.csv' },
  '/:lang/clusters/:slug/news': { ...all, at: `${cluster}/news` },
  '/:lang/clusters/:slug/news/:id': { ...all, at: `${cluster}/news/none`, gives: 404 },
  '/:lang/clusters/:slug/edit/news': { open: keepers, at: `${cluster}/edit/news` },
  '/:lang/clusters/:slug/edit/news/:id': { open: keepers, at: `${cluster}/edit/news/new` },
  '/:lang/clusters/register': signedIn,
  '/:lang/clusters/:slug/claim': { ...signedIn, at: `${cluster}/claim` },
  '/:lang/membership/:token': { ...all, at: '/ru/membership/none', gives: 404 },
  '/:lang/admin/thresholds': { open: administrator },
  '/:lang/admin/badge-keys': { open: administrator },
  '/:lang/desk/review': { open: experts },
  '/:lang/desk/review/:id': { open: experts, at: '/ru/desk/review/none', gives: 404 },
  '/:lang/monitoring/:year/answer/:slug': {
    open: ['representative', 'administrator'],
    at: `/ru/monitoring/2026/answer/${SLUG}`,
  },
  '/:lang/desk/monitoring': { open: keepers },
  '/:lang/desk/monitoring/:year': { open: experts, at: '/ru/desk/monitoring/2026' },
  '/:lang/desk/monitoring/:year/objects': { open: experts, at: '/ru/desk/monitoring/2026/objects' },
  '/:lang/desk/monitoring/:year/objects/:id': {
    open: experts,
    at: '/ru/desk/monitoring/2026/objects/none',
    gives: 404,
  },
  '/:lang/desk/monitoring/:year/questionnaire': {
    open: experts,
    at: '/ru/desk/monitoring/2026/questionnaire',
  },
  '/:lang/desk/monitoring/:year/export/:format': {
    open: experts,
    at: '/ru/desk/monitoring/2026/export/csv',
  },
  ...draftRoutes,
  '/:lang/desk/conferences': { open: organisers },
  '/:lang/desk/conferences/:slug': { open: organisers, at: conferenceDesk },
  '/:lang/desk/conferences/:slug/screens': {
    open: ['organiser', 'administrator'],
    at: `/ru/desk${CONFERENCE}/screens`,
  },
  ...ticketRoutes,
  '/:lang/desk/conferences/:slug/attendees': {
    open: organisers,
    at: `${conferenceDesk}/attendees`,
  },
  // Whoever stands at a door shows the secret of their device, not an account.
  '/conferences/:slug/check-in/list': { ...all, at: `${CONFERENCE}/check-in/list`, gives: 401 },
  '/conferences/:slug/check-in/scans': { ...all, at: `${CONFERENCE}/check-in/scans`, gives: 405 },
  '/conferences/:slug/check-in/badges': { ...all, at: `${CONFERENCE}/check-in/badges`, gives: 405 },
  '/:lang/conferences/:slug/check-in': { ...all, at: `/ru${CONFERENCE}/check-in` },
  '/:lang/conferences/:slug/check-in/link/:token': {
    ...all,
    at: `/ru${CONFERENCE}/check-in/link/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/gates': { open: organisers, at: `${conferenceDesk}/gates` },
  '/:lang/desk/conferences/:slug/gates/conflicts': {
    open: organisers,
    at: `${conferenceDesk}/gates/conflicts`,
  },
  '/:lang/desk/conferences/:slug/gates/scans/:format': {
    open: organisers,
    at: `${conferenceDesk}/gates/scans/csv`,
  },
  '/:lang/desk/conferences/:slug/seats': { open: organisers, at: `${conferenceDesk}/seats` },
  '/:lang/desk/conferences/:slug/seats/:code': {
    open: organisers,
    at: `${conferenceDesk}/seats/NOSUCH`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/seats/:code/file/:format': {
    open: organisers,
    at: `${conferenceDesk}/seats/NOSUCH/file/csv`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/attendees/:id': {
    open: organisers,
    at: `${conferenceDesk}/attendees/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/mailings': {
    open: organisers,
    at: `${conferenceDesk}/mailings`,
  },
  '/:lang/desk/conferences/:slug/mailings/:id': {
    open: organisers,
    at: `${conferenceDesk}/mailings/new`,
  },
  '/:lang/desk/conferences/:slug/mailings/:id/letter': {
    open: organisers,
    at: `${conferenceDesk}/mailings/none/letter`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/feedback': {
    open: organisers,
    at: `${conferenceDesk}/feedback`,
  },
  '/:lang/desk/conferences/:slug/feedback/:scope': {
    open: organisers,
    at: `${conferenceDesk}/feedback/session`,
  },
  '/:lang/desk/conferences/:slug/feedback/:scope/file/:format': {
    open: organisers,
    at: `${conferenceDesk}/feedback/session/file/csv`,
  },
  // For attendees alone: nobody else learns what can be answered.
  '/:lang/conferences/:slug/feedback': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/feedback?r=none',
    gives: 403,
  },
  '/:lang/conferences/:slug/feedback/:about': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/feedback/conference?r=none',
    gives: 403,
  },
  '/:lang/conferences/:slug/unsubscribe': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/unsubscribe',
  },
  '/:lang/desk/conferences/:slug/attendees/act': {
    open: organisers,
    at: `${conferenceDesk}/attendees/act`,
  },
  '/:lang/desk/conferences/:slug/attendees/acts': {
    open: organisers,
    at: `${conferenceDesk}/attendees/acts`,
  },
  '/:lang/desk/conferences/:slug/attendees/acts/:id': {
    open: organisers,
    at: `${conferenceDesk}/attendees/acts/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/attendees/new': {
    open: organisers,
    at: `${conferenceDesk}/attendees/new`,
  },
  '/:lang/desk/conferences/:slug/attendees/file/:format': {
    open: organisers,
    at: `${conferenceDesk}/attendees/file/csv`,
  },
}
