import type { Row } from './routes-by-role.ts'

const desk = '/ru/desk/conferences/green-corridor-2027'
const organisers = ['organiser', 'administrator'] as const

/** Who may open what of preparing a conference. */
export const draftRoutes: Record<string, Row> = {
  '/:lang/desk/conferences/new': { open: organisers },
  '/:lang/desk/conferences/:slug/settings': { open: organisers, at: `${desk}/settings` },
  '/:lang/desk/conferences/:slug/halls': { open: organisers, at: `${desk}/halls` },
  '/:lang/desk/conferences/:slug/tracks': { open: organisers, at: `${desk}/tracks` },
  '/:lang/desk/conferences/:slug/speakers': { open: organisers, at: `${desk}/speakers` },
  '/:lang/desk/conferences/:slug/speakers/:id': {
    open: organisers,
    at: `${desk}/speakers/new`,
  },
  '/:lang/desk/conferences/:slug/sessions': { open: organisers, at: `${desk}/sessions` },
  '/:lang/desk/conferences/:slug/sessions/:id': {
    open: organisers,
    at: `${desk}/sessions/new`,
  },
  '/:lang/desk/conferences/:slug/programme': {
    open: organisers,
    at: `${desk}/programme`,
  },
  '/:lang/desk/conferences/:slug/programme/place': {
    open: 'all',
    at: `${desk}/programme/place`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/publish': { open: organisers, at: `${desk}/publish` },
  '/:lang/account/speaking': { open: 'signed in' },
  '/:lang/account/speaking/:id': {
    open: 'signed in',
    at: '/ru/account/speaking/none',
    gives: 404,
  },
  '/:lang/speaker-claims/:token': { open: 'all', at: '/ru/speaker-claims/none', gives: 404 },
}
