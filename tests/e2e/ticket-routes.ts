import type { Row } from './routes-by-role.ts'

const all = { open: 'all' } as const
const organisers = ['organiser', 'administrator'] as const
const CONFERENCE = '/ru/conferences/green-corridor-2027'
const DESK = '/ru/desk/conferences/green-corridor-2027'

/** Who may open tickets, name badges and papers: part of routes-by-role.ts. */
export const ticketRoutes: Record<string, Row> = {
  '/:lang/desk/conferences/:slug/name-badges': {
    open: organisers,
    at: `${DESK}/name-badges`,
  },
  '/:lang/desk/conferences/:slug/name-badges/files/:id': {
    open: organisers,
    at: `${DESK}/name-badges/files/none`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/name-badges/:file': {
    open: organisers,
    at: `${DESK}/name-badges/none.pdf`,
    gives: 404,
  },
  '/:lang/desk/conferences/:slug/papers': { open: organisers, at: `${DESK}/papers` },
  '/:lang/conferences/:slug/ticket': {
    open: 'signed in',
    at: '/ru/conferences/green-corridor-2027/ticket',
  },
  '/:lang/conferences/:slug/ticket/:token': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/ticket/none',
    gives: 404,
  },
  '/:lang/conferences/:slug/ticket/:token/ticket.pdf': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/ticket/none/ticket.pdf',
    gives: 404,
  },
  '/:lang/conferences/:slug/ticket/:token/letter': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/ticket/none/letter',
    gives: 404,
  },
  '/:lang/conferences/:slug/ticket/:token/letter.pdf': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/ticket/none/letter.pdf',
    gives: 404,
  },
  '/:lang/conferences/:slug/ticket/:token/certificate.pdf': {
    ...all,
    at: '/ru/conferences/green-corridor-2027/ticket/none/certificate.pdf',
    gives: 404,
  },
  '/:lang/conferences/:slug/papers/:code': {
    ...all,
    at: `${CONFERENCE}/papers/none`,
    gives: 404,
  },
}
