import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  can,
  operator,
  permissions,
  roles,
  visitor,
  type Action,
  canSomewhere,
  type Actor,
  type Role,
} from '#app/domain/accounts/permissions.ts'

const holder = (...grants: Extract<Actor, { kind: 'account' }>['grants']): Actor => ({
  kind: 'account',
  accountId: 'a',
  grants,
})

/**
 * Who may, written out a second time: a change of the matrix must be meant.
 * v visitor, a anyone signed in, o operator; or the roles that may, beside the administrator.
 */
const expected: Record<Action, string | readonly Role[]> = {
  'accounts.sign-in': 'v',
  'accounts.sign-out': 'a',
  'accounts.show-own': 'a',
  'accounts.secure-own': 'a',
  'accounts.give-consent': 'a',
  'accounts.sign-up': 'v',
  'accounts.accept-sign-up': 'vao',
  'accounts.reset-password': 'vao',
  'accounts.accept-email-change': 'vao',
  'accounts.read-audit': ['administrator'],
  'accounts.make-first-administrator-link': 'o',
  'accounts.accept-first-administrator': 'v',
  'accounts.people': ['administrator'],
  'accounts.give-role': ['administrator'],
  'accounts.take-role': ['administrator'],
  'accounts.look-as': ['administrator'],
  'accounts.end-look-as': 'a',
  'accounts.show-invitations': 'a',
  'accounts.invite': ['representative', 'expert', 'administrator'],
  'accounts.accept-invitation': 'vao',
  'accounts.sign-up-by-invitation': 'v',
  'accounts.seal-secrets': 'o',
  'accounts.erase': ['administrator'],
  'accounts.export-own': 'a',
  'accounts.erase-own': 'a',
  'mail.send': 'o',
  'mail.outbox': ['organiser', 'administrator'],
  'mail.retry': ['organiser', 'administrator'],
  'mail.reveal': ['administrator'],
  'mail.notifications': 'a',
  'clusters.find': 'vao',
  'clusters.show': 'vao',
  'clusters.compare': 'vao',
  'clusters.export': 'vao',
  'clusters.statistics': 'vao',
  'clusters.monitoring': 'vao',
  'clusters.show-desk': 'a',
  'clusters.ladder': 'vao',
  'clusters.show-proof': ['representative'],
  'clusters.ask-for-check': ['representative'],
  'clusters.check': ['expert'],
  'clusters.list-checks': ['expert'],
  'clusters.reckon-all': ['administrator'],
  'clusters.readiness': ['representative', 'expert'],
  'clusters.state-figures': ['representative'],
  'monitoring.show-rounds': ['representative', 'expert'],
  'monitoring.answer': ['representative'],
  'monitoring.open-round': ['expert'],
  'monitoring.show-round': ['expert'],
  'monitoring.prepare': ['expert'],
  'monitoring.examine': ['expert'],
  'monitoring.decide': ['expert'],
  'monitoring.publish': ['expert'],
  'monitoring.export': ['expert'],
  'monitoring.remind-due': 'o',
  'clusters.show-evidence': ['representative', 'expert'],
  'clusters.attach-evidence': ['representative', 'expert'],
  'clusters.remove-evidence': ['representative', 'expert'],
  'clusters.import-participants': ['representative', 'expert'],
  'files.open': 'vao',
  'files.open-own': 'a',
  'files.open-closed': ['representative', 'expert'],
  'clusters.show-badge': 'vao',
  'clusters.verify-badge': 'vao',
  'clusters.rotate-badge-key': 'o',
  'clusters.manage-badge-keys': ['administrator'],
  'clusters.edit': ['representative', 'expert'],
  'clusters.show-thresholds': ['administrator'],
  'clusters.set-thresholds': ['administrator'],
  'clusters.ask-to-represent': 'a',
  'clusters.decide-request': ['expert'],
  'clusters.answer-invitation': 'vao',
  'clusters.read-news': 'vao',
  'conference.show': 'vao',
  'conference.create': ['organiser'],
  'conference.settings': ['organiser'],
  'conference.edit-programme': ['organiser'],
  'conference.publish': ['organiser'],
  'conference.show-own-speaker': 'a',
  'conference.edit-own-speaker': 'a',
  'conference.claim-speaker': 'a',
  'conference.show-draft': ['organiser'],
  'conference.show-desk': 'a',
  'conference.overview': ['organiser'],
  'conference.attendees': ['organiser'],
  'conference.change-attendees': ['organiser'],
  'conference.tell-screens': ['organiser'],
  'conference.print-name-badges': ['organiser'],
  'conference.set-up-papers': ['organiser'],
  'conference.rotate-ticket-key': ['organiser'],
  'conference.show-ticket': 'vao',
  'conference.show-own-ticket': 'a',
  'conference.issue-paper': 'vao',
  'conference.verify-paper': 'vao',
  'conference.forget-papers': 'o',
  'conference.exchange': ['organiser'],
  'conference.export-whole': ['organiser'],
  'conference.import-schedule': ['organiser'],
  'conference.import-whole': ['organiser'],
  'conference.copy': ['organiser'],
  'conference.webhooks': ['organiser'],
  'conference.api-tokens': ['organiser'],
  'conference.use-api': ['organiser'],
  'conference.deliver-webhooks': 'o',
  'conference.forget-exchange': 'o',
  'conference.agenda': 'a',
  'conference.take-seat': 'a',
  'conference.read-feed': 'vao',
  'conference.tell-release': 'o',
  'conference.propose': 'a',
  'conference.set-call': ['organiser'],
  'conference.review-proposals': ['organiser', 'expert'],
  'conference.decide-proposals': ['organiser'],
  'conference.gates': ['organiser'],
  'conference.see-presence': ['organiser'],
  'conference.work-gate': 'vao',
  'conference.register': 'vao',
  'conference.own-registration': 'vao',
  'conference.manage-registrations': ['organiser'],
  'conference.set-up-registration': ['organiser'],
  'conference.expire-offers': 'o',
  'conference.erase-answers': 'o',
  'conference.export-attendees': ['organiser'],
  'conference.mail': ['organiser'],
  'conference.show-feedback': ['organiser'],
  'conference.edit-feedback': ['organiser'],
  'conference.give-feedback': 'vao',
  'conference.remind-due': 'o',
  'conference.choose-news': 'vao',
}

describe('the permission matrix', () => {
  for (const action of Object.keys(permissions) as Action[]) {
    const answer = expected[action]
    if (typeof answer !== 'string') {
      test(`${action}: ${answer.join(', ')}`, () => {
        expect(can(visitor, action)).toBe(false)
        expect(can(operator, action)).toBe(false)
        expect(can(holder(), action)).toBe(false)
        const thing = { scope: 'cluster', scopeId: 'one' } as const
        for (const role of roles) {
          const may = answer.includes(role)
          const everywhere = holder({ role, scope: 'portal', scopeId: '*' })
          expect(can(everywhere, action), role).toBe(may || role === 'administrator')
          const there = holder({ role, ...thing })
          expect(can(there, action, thing), role).toBe(may)
          expect(can(there, action, { ...thing, scopeId: 'other' }), role).toBe(false)
          expect(can(there, action), role).toBe(false)
          expect(canSomewhere(there, action), role).toBe(may)
        }
      })
      continue
    }
    test(`${action}: ${answer}`, () => {
      expect(can(visitor, action)).toBe(answer.includes('v'))
      expect(can(operator, action)).toBe(answer.includes('o'))
      expect(can(holder(), action)).toBe(answer.includes('a'))
      for (const role of roles)
        expect(can(holder({ role, scope: 'portal', scopeId: '*' }), action), role).toBe(
          answer.includes('a'),
        )
    })
  }
})

/** Files of the areas that export a function whose first parameter is a context. */
function verbs(): { file: string; source: string }[] {
  return readdirSync('server', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['http', 'cli'].includes(entry.name))
    .flatMap((area) =>
      readdirSync(join('server', area.name), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join('server', area.name, name)),
    )
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) =>
      /export (async )?function\*? \w+(<[^(]*>)?\(\s*(\w+|\{[^}]*\}): (Pick<)?Context\b/.test(
        source,
      ),
    )
}

describe('every verb', () => {
  test('is found by this test', () => {
    expect(verbs().length).toBeGreaterThan(10)
  })

  for (const { file, source } of verbs()) {
    test(`${file} asks the matrix, for an action that exists`, () => {
      const asked = [...source.matchAll(/\bask\(\s*[\w{][^,]*,\s*'([\w.-]+)'/g)].map(
        ([, action]) => action!,
      )
      expect(asked.length).toBeGreaterThan(0)
      for (const action of asked) expect(Object.keys(permissions)).toContain(action)
    })
    test(`${file} is one verb`, () => {
      expect(source.match(/^export (async )?function\*? /gm)).toHaveLength(1)
    })
  }

  test('together they ask for every action of the matrix', () => {
    const all = verbs()
      .map(({ source }) => source)
      .join('\n')
    for (const action of Object.keys(permissions)) expect(all, action).toContain(`'${action}'`)
  })
})
