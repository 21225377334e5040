/**
 * The site map: every address the portal answers is on this page.
 * Static files, /healthz, /readyz and /metrics are answered before Remix (server/http/app.ts).
 */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  ignoredRouteFiles: ['**/*'],
  routes: (define) =>
    define((route) => {
      route('', 'routes/portal/choose-language.ts', { index: true })
      route('stories', 'routes/portal/stories.tsx')
      route('sitemap.xml', 'routes/portal/sitemap.ts')
      route('robots.txt', 'routes/portal/robots.ts')

      for (const format of ['json', 'csv', 'xlsx'])
        route(`clusters.${format}`, 'routes/api/clusters-file.ts', { id: `clusters.${format}` })
      route('clusters.atom', 'routes/api/clusters-atom.ts')
      route('clusters/:slug/badge.svg', 'routes/api/badge-picture.ts')
      route('clusters/:slug/signed-badge.svg', 'routes/api/signed-badge.ts')
      for (const format of ['json', 'jwt'])
        route(`clusters/:slug/credential.${format}`, 'routes/api/credential.ts', {
          id: `credential.${format}`,
        })
      route('badges/issuer', 'routes/api/badge-issuer.ts')
      route('badges/achievements/:category', 'routes/api/badge-achievement.ts')
      route('badges/credentials/:id', 'routes/api/badge-credential.ts')
      route('badges/status/:list', 'routes/api/badge-status-list.ts')
      route('badges/keys/:id', 'routes/api/badge-key.ts')
      route('.well-known/jwks.json', 'routes/api/jwks.ts')
      route('clusters/:file', 'routes/api/cluster-file.ts')
      route('clusters/:slug/news.atom', 'routes/api/cluster-news-atom.ts')
      route('conferences/:slug/changes.atom', 'routes/api/programme-atom.ts')
      route('conferences/:slug/programme.txt', 'routes/api/programme-text.ts')
      route('conferences/:slug/signal.txt', 'routes/api/programme-signal.ts')
      route('files/:id/:name', 'routes/files/download.ts')
      route('monitoring/:file', 'routes/api/monitoring-file.ts')
      route('conferences/:slug/calendar.ics', 'routes/conference/exchange/calendar.ts')
      for (const format of ['xml', 'json'])
        route(`conferences/:slug/schedule.${format}`, 'routes/conference/exchange/schedule.ts', {
          id: `schedule.${format}`,
        })
      route('calendar/:file', 'routes/conference/agenda/feed.ts')
      route('api/openapi.json', 'routes/api/openapi.ts')
      route('api/v1/clusters', 'routes/api/v1-clusters.ts')
      route('api/v1/clusters/:slug', 'routes/api/v1-cluster.ts')
      route('api/v1/conferences', 'routes/conference/api/conferences.ts')
      for (const part of ['', '/sessions', '/speakers'])
        route(`api/v1/conferences/:slug${part}`, 'routes/conference/api/conference.ts', {
          id: `api-conference${part}`,
        })
      route('api/v1/conferences/:slug/registrations', 'routes/conference/api/registrations.ts')
      route('api/v1/*', 'routes/api/v1-vocabulary.ts')

      route('conferences/:slug/check-in/list', 'routes/conference/check-in/list.ts')
      route('conferences/:slug/check-in/scans', 'routes/conference/check-in/scans.ts')

      route(':lang', 'routes/portal/layout.tsx', () => {
        route('', 'routes/portal/home.tsx', { index: true })

        route('clusters', 'routes/clusters/list.tsx')
        route('clusters/map', 'routes/clusters/map.tsx')
        route('clusters/compare', 'routes/clusters/compare.tsx')
        route('clusters/:slug', 'routes/clusters/show.tsx')
        route('clusters/:slug/badge', 'routes/clusters/badge.tsx')
        route('verify-badge', 'routes/clusters/verify-badge.tsx')
        route('categories', 'routes/clusters/categories.tsx')
        route('monitoring/:year', 'routes/clusters/monitoring.tsx')
        route('monitoring/:year/answer/:slug', 'routes/monitoring/answer.tsx')
        route('desk/monitoring', 'routes/monitoring/rounds.tsx')
        route('desk/monitoring/:year', 'routes/monitoring/round.tsx')
        route('desk/monitoring/:year/objects', 'routes/monitoring/objects.tsx')
        route('desk/monitoring/:year/objects/:id', 'routes/monitoring/object.tsx')
        route('desk/monitoring/:year/questionnaire', 'routes/monitoring/questionnaire.tsx')
        route('desk/monitoring/:year/export/:format', 'routes/monitoring/export.ts')

        route('conferences/:slug/my', 'routes/conference/agenda/my.tsx')
        route('conferences/:slug/my/stars', 'routes/conference/agenda/stars.ts')
        route('conferences/:slug/call', 'routes/conference/proposals/call.tsx')
        route('conferences/:slug/proposals', 'routes/conference/proposals/own-list.tsx')
        route('conferences/:slug/proposals/:code', 'routes/conference/proposals/own.tsx')

        route('sign-in', 'routes/accounts/sign-in.tsx')
        route('sign-out', 'routes/accounts/sign-out.ts')
        route('sign-in/code', 'routes/accounts/sign-in-code.tsx')
        route('sign-in/passkey', 'routes/accounts/sign-in-passkey.ts')
        route('sign-up', 'routes/accounts/sign-up.tsx')
        route('sign-up/:token', 'routes/accounts/accept-sign-up.tsx')
        route('forgotten-password', 'routes/accounts/forgotten-password.tsx')
        route('reset-password/:token', 'routes/accounts/reset-password.tsx')
        route('confirm-email/:token', 'routes/accounts/confirm-email.tsx')
        route('consent', 'routes/accounts/consent.tsx')
        route('account', 'routes/accounts/account.tsx')
        route('account/email', 'routes/accounts/own-email.tsx')
        route('account/password', 'routes/accounts/own-password.tsx')
        route('account/passkeys', 'routes/accounts/own-passkeys.tsx')
        route('account/second-factor', 'routes/accounts/own-second-factor.tsx')
        route('account/sessions', 'routes/accounts/own-sessions.tsx')
        route('admin/audit', 'routes/accounts/audit.tsx')
        route('first-administrator/:token', 'routes/accounts/first-administrator.tsx')

        route('clusters/:slug/ladder', 'routes/clusters/ladder.tsx')
        route('clusters/:slug/readiness', 'routes/clusters/readiness.tsx')
        route('desk/checks', 'routes/clusters/checks.tsx')
        route('admin/reckoning', 'routes/clusters/reckoning.tsx')

        route('clusters/:slug/edit/evidence', 'routes/clusters/edit-evidence.tsx')
        route('clusters/:slug/participants/import', 'routes/clusters/participants-imports.tsx')
        route('clusters/:slug/participants/import/:id', 'routes/clusters/participants-import.tsx')
        route('clusters/:slug/participants/:table', 'routes/clusters/participants-table.ts')
        route('files/:id', 'routes/files/show.tsx')

        route('admin/thresholds', 'routes/clusters/thresholds.tsx')
        route('clusters/register', 'routes/clusters/requests/register.tsx')
        route('clusters/:slug/claim', 'routes/clusters/requests/claim.tsx')
        route('desk/review', 'routes/clusters/requests/review.tsx')
        route('desk/review/:id', 'routes/clusters/requests/decide.tsx')
        route('membership/:token', 'routes/clusters/membership.tsx')
        const edit = 'clusters/:slug/edit'
        route('clusters/:slug/news', 'routes/clusters/news/list.tsx')
        route('clusters/:slug/news/:id', 'routes/clusters/news/item.tsx')
        route(`${edit}/news`, 'routes/clusters/news/edit-list.tsx')
        route(`${edit}/news/:id`, 'routes/clusters/news/edit-item.tsx')
        route(edit, 'routes/clusters/editing/overview.tsx')
        route(`${edit}/:group`, 'routes/clusters/editing/group.tsx')
        route(`${edit}/:group/:record`, 'routes/clusters/editing/record.tsx')
        route(`${edit}/:group/:record/merge`, 'routes/clusters/editing/merge.tsx')
        route('clusters/:slug/history', 'routes/clusters/editing/history.tsx')

        const registration = 'routes/conference/registration'
        route('conferences/:slug/register', `${registration}/register.tsx`)
        route('conferences/:slug/register/group', `${registration}/register-group.tsx`)
        route('conferences/:slug/registration', `${registration}/own-latest.ts`)
        route('conferences/:slug/registration/:token', `${registration}/own.tsx`)
        route('conferences/:slug/group/:token', `${registration}/group.tsx`)

        route('statistics', 'routes/clusters/statistics.tsx')
        route('desk/conferences/new', 'routes/conference/draft/create.tsx')
        route('account/speaking', 'routes/conference/draft/own-speaking.tsx')
        route('account/speaking/:id', 'routes/conference/draft/own-speaker.tsx')
        route('speaker-claims/:token', 'routes/conference/draft/claim.tsx')

        route('conferences', 'routes/conference/programme/conferences.tsx')
        const conference = 'conferences/:slug'
        route(conference, 'routes/conference/programme/home.tsx')
        route(`${conference}/programme`, 'routes/conference/programme/programme.tsx')
        route(`${conference}/programme/booklet`, 'routes/conference/programme/booklet.tsx')
        route(`${conference}/sessions/:code`, 'routes/conference/programme/session.tsx')
        route(`${conference}/speakers`, 'routes/conference/programme/speakers.tsx')
        route(`${conference}/speakers/:code`, 'routes/conference/programme/speaker.tsx')
        route(`${conference}/changes`, 'routes/conference/programme/changes.tsx')
        route(`${conference}/screen`, 'routes/conference/programme/screen.tsx')
        route('conferences/:slug/check-in', 'routes/conference/check-in/door.tsx')
        route('conferences/:slug/check-in/link/:token', 'routes/conference/check-in/link.tsx')
        route(`${conference}/papers/:code`, 'routes/conference/papers/verify.tsx')
        const ticket = `${conference}/ticket`
        route(ticket, 'routes/conference/tickets/own.ts')
        route(`${ticket}/:token`, 'routes/conference/tickets/ticket.tsx')
        route(`${ticket}/:token/ticket.pdf`, 'routes/conference/tickets/ticket-pdf.ts')
        route(`${ticket}/:token/letter`, 'routes/conference/papers/letter.tsx')
        route(`${ticket}/:token/letter.pdf`, 'routes/conference/papers/letter-pdf.ts')
        route(`${ticket}/:token/certificate.pdf`, 'routes/conference/papers/certificate-pdf.ts')

        route('refusal/:code', 'routes/portal/refusal.ts')
        route('desk', 'routes/portal/desk.tsx')
        route('conferences/:slug/unsubscribe', 'routes/conference/desk/unsubscribe.tsx')
        route('desk/conferences', 'routes/conference/desk/conferences.tsx')
        // The organisers' pages of one conference; each is a section of desk-sections.ts or lies below one.
        route('desk/conferences/:slug', 'routes/conference/desk-layout.tsx', () => {
          route('', 'routes/conference/desk/overview.tsx', { index: true })
          route('settings', 'routes/conference/draft/settings.tsx')
          route('halls', 'routes/conference/draft/halls.tsx')
          route('tracks', 'routes/conference/draft/tracks.tsx')
          route('speakers', 'routes/conference/draft/speakers.tsx')
          route('speakers/:id', 'routes/conference/draft/speaker.tsx')
          route('sessions', 'routes/conference/draft/sessions.tsx')
          route('sessions/:id', 'routes/conference/draft/session.tsx')
          route('programme', 'routes/conference/draft/programme.tsx')
          route('programme/place', 'routes/conference/draft/place.ts')
          route('publish', 'routes/conference/draft/publish.tsx')
          route('attendees', 'routes/conference/desk/attendees.tsx')
          route('name-badges', 'routes/conference/name-badges/overview.tsx')
          route('name-badges/files/:id', 'routes/conference/name-badges/file.ts')
          route('name-badges/:file', 'routes/conference/name-badges/one.ts')
          route('papers', 'routes/conference/papers/desk.tsx')
          route('attendees/act', 'routes/conference/desk/batch-new.tsx')
          route('attendees/acts', 'routes/conference/desk/batches.tsx')
          route('attendees/acts/:id', 'routes/conference/desk/batch.tsx')
          route('attendees/new', 'routes/conference/desk/walk-in.tsx')
          route('attendees/file/:format', 'routes/conference/desk/attendees-file.ts')
          route('attendees/:id', 'routes/conference/desk/attendee.tsx')
          route('registration', `${registration}/setup/kinds.tsx`)
          route('registration/form', `${registration}/setup/form.tsx`)
          route('registration/codes', `${registration}/setup/codes.tsx`)
          route('proposals', 'routes/conference/proposals/list.tsx')
          route('proposals/call', 'routes/conference/proposals/settings.tsx')
          route('proposals/:code', 'routes/conference/proposals/review.tsx')
          route('mailings', 'routes/conference/desk/mailings.tsx')
          route('mailings/:id', 'routes/conference/desk/mailing.tsx')
          route('mailings/:id/letter', 'routes/conference/desk/mailing-letter.ts')
          route('gates', 'routes/conference/gates/gates.tsx')
          route('gates/conflicts', 'routes/conference/gates/conflicts.tsx')
          route('gates/scans/:format', 'routes/conference/gates/scans-file.ts')
          route('screens', 'routes/conference/programme/hall-screens.tsx')
          route('exchange', 'routes/conference/exchange/exchange.tsx')
          route('exchange/imports/:id', 'routes/conference/exchange/schedule-import.tsx')
          route('webhooks', 'routes/conference/exchange/webhooks.tsx')
        })
        route(
          'desk/conferences/:slug/exchange/conference.zip',
          'routes/conference/exchange/conference-file.ts',
        )
        route('desk/conference-import', 'routes/conference/exchange/imports.tsx')
        route('desk/conference-import/:id', 'routes/conference/exchange/import.tsx')
        route('desk/outbox', 'routes/mail/outbox.tsx')
        route('desk/outbox/:id', 'routes/mail/outbox-letter.tsx')
        route('desk/outbox/:id/html', 'routes/mail/outbox-letter-html.ts')
        route('admin', 'routes/portal/admin.tsx')
        route('admin/people', 'routes/accounts/people.tsx')
        route('admin/people/:id', 'routes/accounts/person.tsx')
        route('desk/invitations', 'routes/accounts/invitations.tsx')
        route('invitations/:token', 'routes/accounts/invitation.tsx')
        route('account/data', 'routes/accounts/own-data.tsx')
        route('account/data.zip', 'routes/accounts/own-data-file.ts')
        route('account-erased', 'routes/accounts/account-erased.tsx')
        route('look-as/end', 'routes/accounts/end-look-as.ts')
        route('notifications', 'routes/mail/notifications.tsx')
        route('notifications/:id', 'routes/mail/notification.ts')

        route('*', 'routes/portal/not-found.ts')
      })
      route('statistics/:chart', 'routes/clusters/statistics-file.ts')
    }),
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
}
