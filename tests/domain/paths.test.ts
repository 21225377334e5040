import { matchRoutes } from '@remix-run/react'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { langs } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { siteMap, type SiteRoute } from '#tests/fixtures/site-map.ts'

const routes = siteMap()
const files = (list: SiteRoute[]): string[] =>
  list.flatMap((route) => [route.file, ...files(route.children ?? [])])
const fileFor = (path: string) =>
  (matchRoutes(routes, path.split('?')[0]!)?.at(-1)?.route as SiteRoute | undefined)?.file

describe('the site map', () => {
  test('names files that are there', () => {
    for (const file of files(routes)) expect(existsSync(join('app', file)), file).toBe(true)
  })

  const given: { [Name in keyof typeof paths]?: string[] } = {
    cluster: ['some-slug'],
    editCluster: ['some-slug'],
    editGroup: ['some-slug', 'projects'],
    editRecord: ['some-slug', 'projects', 'new'],
    mergeRecord: ['some-slug', 'projects', 'some-id'],
    clusterHistory: ['some-slug'],
    clusterNews: ['some-slug'],
    newsItem: ['some-slug', 'some-id'],
    editNews: ['some-slug'],
    editNewsItem: ['some-slug', 'new'],
    membership: ['token'],
    newsFeed: ['some-slug', 'ru'],
    gates: ['some-slug'],
    gateConflicts: ['some-slug'],
    gateScans: ['some-slug', 'csv'],
    checkIn: ['some-slug'],
    gateLink: ['some-slug', 'token'],
    gateList: ['some-slug'],
    gateDelivery: ['some-slug'],
    conference: ['some-slug'],
    programme: ['some-slug'],
    programmeBooklet: ['some-slug'],
    session: ['some-slug', 'A1B2C3'],
    speakers: ['some-slug'],
    speaker: ['some-slug', 'A1B2C3'],
    programmeChanges: ['some-slug'],
    hallScreen: ['some-slug'],
    hallScreens: ['some-slug'],
    programmeFeed: ['some-slug', 'ru'],
    programmeText: ['some-slug', 'ru'],
    programmeSignal: ['some-slug'],
    reviewRequest: ['some-id'],
    claimCluster: ['some-slug'],
    clusterLadder: ['some-slug'],
    clusterReadiness: ['some-slug'],
    firstAdministrator: ['token'],
    acceptSignUp: ['token'],
    resetPassword: ['token'],
    confirmEmail: ['token'],
    signInAfter: ['password'],
    outboxLetter: ['id'],
    person: ['id'],
    invitation: ['token'],
    outboxLetterHtml: ['id'],
    notification: ['id'],
    clusterFile: ['some-slug'],
    clusterBadge: ['some-slug'],
    credential: ['some-slug', 'json'],
    signedBadge: ['some-slug'],
    monitoringObject: ['2026', 'id'],
    monitoringExport: ['2026', 'csv'],
    monitoringAnswer: ['2026', 'some-slug'],
    conferenceDesk: ['some-slug'],
    nameBadges: ['some-slug'],
    nameBadgeFile: ['some-slug', 'some-id'],
    nameBadge: ['some-slug', 'some-id'],
    papersDesk: ['some-slug'],
    paper: ['some-slug', 'ABCDEF123456'],
    ownTicket: ['some-slug'],
    ticket: ['some-slug', 'some-token'],
    ticketPdf: ['some-slug', 'some-token', 'a4'],
    letter: ['some-slug', 'some-token'],
    letterPdf: ['some-slug', 'some-token'],
    certificatePdf: ['some-slug', 'some-token'],
    conferenceAttendees: ['some-slug'],
    conferenceBatchNew: ['some-slug'],
    conferenceBatches: ['some-slug'],
    conferenceBatch: ['some-slug', 'some-id'],
    conferenceWalkIn: ['some-slug'],
    conferenceAttendeesFile: ['some-slug', 'csv'],
    conferenceMailings: ['some-slug'],
    conferenceMailing: ['some-slug', 'some-id'],
    conferenceMailingLetter: ['some-slug', 'some-id', 'en', '0'],
    unsubscribe: ['some-slug'],
    conferenceFeedbackDesk: ['some-slug'],
    conferenceFeedbackForm: ['some-slug', 'session'],
    conferenceFeedbackFile: ['some-slug', 'session', 'csv'],
    feedback: ['some-slug'],
    giveFeedback: ['some-slug', 'conference'],
    conferenceAttendee: ['some-slug', 'some-id'],
    conferenceSchedule: ['some-slug', 'xml'],
    scheduleImport: ['some-slug', 'some-id'],
    conferenceImport: ['some-id'],
  }
  for (const [name, pathOf] of Object.entries(paths))
    test(`has a page at paths.${name}`, () => {
      const build = pathOf as (...args: unknown[]) => string
      const addresses =
        name === 'clustersFile'
          ? ['json', 'csv', 'xlsx', 'atom'].map((format) => build(format))
          : [
                'clusterFile',
                'newsFeed',
                'programmeFeed',
                'programmeText',
                'programmeSignal',
                'sitemap',
                'api',
              ].includes(name)
            ? [build(...(given[name as keyof typeof paths] ?? []))]
            : langs.map((lang) =>
                build(
                  lang,
                  ...(given[name as keyof typeof paths] ?? (name === 'monitoring' ? [2021] : [])),
                ),
              )
      for (const address of addresses) {
        expect(fileFor(address), address).toBeDefined()
        expect(fileFor(address), address).not.toMatch(/not-found/)
        // «map» would also be taken for a cluster's slug.
        if (name !== 'cluster') expect(fileFor(address), address).not.toMatch(/clusters\/show/)
      }
    })

  test('sends what it does not know to a designed 404', () => {
    expect(fileFor('/ru/no/such/page')).toMatch(/not-found/)
  })
})
