import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOf, composeRelease, countChanges } from '#app/domain/conference/compose-release.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { anyDraft, madeDraft, madeSession } from './made-draft.ts'

const FIRST = '2026-11-01T10:00:00.000Z'
const SECOND = '2026-11-02T10:00:00.000Z'
const find = (sessions: ReleasedSession[], id: string) => sessions.find((one) => one.id === id)

describe('the next release', () => {
  test('of the same draft changes nothing: sequences, times of change and lists stay', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const first = composeRelease(draft, undefined, FIRST)
        const again = composeRelease(draft, first.body, SECOND)
        expect(again.body).toEqual(first.body)
        expect(countChanges(again.changes)).toBe(0)
      }),
    )
  })

  test('keeps every session and hall the one before had', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const first = composeRelease(one, undefined, FIRST).body
        const second = composeRelease(other, first, SECOND).body
        const ids = new Set(second.sessions.map(({ id }) => id))
        for (const { id } of first.sessions) expect(ids).toContain(id)
        expect(ids.size).toBe(second.sessions.length)
        const halls = new Set(second.halls.map(({ id }) => id))
        for (const { id } of first.halls) expect(halls).toContain(id)
        for (const { hallId } of second.sessions) if (hallId) expect(halls).toContain(hallId)
      }),
    )
  })

  test('raises a sequence if and only if a session moved, was cancelled or came back', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const first = composeRelease(one, undefined, FIRST).body
        const { body, changes } = composeRelease(other, first, SECOND)
        const touched = new Set([
          ...changes.moved.map(({ sessionId }) => sessionId),
          ...changes.cancelled,
          ...changes.restored,
        ])
        for (const session of body.sessions) {
          const before = find(first.sessions, session.id)
          expect(session.sequence).toBe((before?.sequence ?? 0) + (touched.has(session.id) ? 1 : 0))
          const news = !before || touched.has(session.id) || changes.edited.includes(session.id)
          expect(session.changedAt).toBe(news ? SECOND : before.changedAt)
        }
      }),
    )
  })

  test('names each session in one list at most, and the way back undoes what was done', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const a = composeRelease(one, undefined, FIRST).body
        const b = composeRelease(other, a, SECOND).body
        const { moved, ...rest } = changesOf(a, b)
        const named = [...Object.values(rest).flat(), ...moved.map(({ sessionId }) => sessionId)]
        expect(new Set(named).size).toBe(named.length)
        const back = changesOf(b, composeRelease(one, b, SECOND).body)
        // What was cancelled comes back; what moved goes back to where it was.
        for (const { sessionId, from, to } of moved) {
          const returns = back.moved.find((move) => move.sessionId === sessionId)
          expect(returns).toEqual({ sessionId, from: to, to: from })
        }
        for (const id of rest.cancelled) expect(back.restored).toContain(id)
      }),
    )
  })

  test('a session without a time is not published; one that loses it is cancelled where it stood', () => {
    const draft = madeDraft([madeSession(1), madeSession(2, { start: null })])
    const first = composeRelease(draft, undefined, FIRST)
    expect(first.body.sessions.map(({ id }) => id)).toEqual(['s1'])
    expect(first.changes.added).toEqual(['s1'])
    const second = composeRelease(
      madeDraft([madeSession(1, { start: null, hallId: null })]),
      first.body,
      SECOND,
    )
    expect(second.body.sessions[0]).toMatchObject({
      cancelled: true,
      start: '2027-04-14T07:00:00.000Z',
      hallId: 'h1',
      sequence: 1,
    })
    expect(second.changes).toMatchObject({ cancelled: ['s1'], moved: [] })
  })

  test('a cancelled session that was never seen says nothing', () => {
    const { body } = composeRelease(
      madeDraft([madeSession(1, { state: 'cancelled' })]),
      undefined,
      FIRST,
    )
    expect(body.sessions).toEqual([])
  })

  test('a session restored at another time is restored, not moved', () => {
    const first = composeRelease(madeDraft([madeSession(1)]), undefined, FIRST).body
    const off = composeRelease(
      madeDraft([madeSession(1, { state: 'cancelled' })]),
      first,
      SECOND,
    ).body
    const { changes, body } = composeRelease(
      madeDraft([madeSession(1, { start: '2027-04-15T07:00:00.000Z' })]),
      off,
      SECOND,
    )
    expect(changes).toMatchObject({ restored: ['s1'], moved: [] })
    expect(body.sessions[0]!.sequence).toBe(2)
  })

  test('keys in another order are no change', () => {
    const first = composeRelease(madeDraft([madeSession(1)]), undefined, FIRST).body
    const shuffled = JSON.parse(
      JSON.stringify({
        ...first,
        sessions: first.sessions.map((session) => ({
          ...Object.fromEntries(Object.entries(session).toReversed()),
          title: { en: session.title.en, ru: session.title.ru },
        })),
      }),
    ) as typeof first
    expect(countChanges(changesOf(shuffled, first))).toBe(0)
  })

  test('speakers are those of its sessions; one gone from the draft stays named where a cancelled session names them', () => {
    const people = [{ speakerId: 'p2', role: 'speaker' as const }]
    const first = composeRelease(madeDraft([madeSession(1, { people })]), undefined, FIRST).body
    expect(first.speakers.map(({ id }) => id)).toEqual(['p2'])
    const second = composeRelease(madeDraft([], { speakers: [] }), first, SECOND).body
    expect(second.speakers.map(({ id }) => id)).toEqual(['p2'])
    expect(second.sessions[0]!.cancelled).toBe(true)
  })

  test('a hidden hall nobody ever saw stays out, one that was released stays in', () => {
    const hide = (halls: ReturnType<typeof madeDraft>['halls']) =>
      halls.map((hall) => (hall.id === 'h3' ? { ...hall, hidden: true } : hall))
    const draft = madeDraft([madeSession(1)])
    const fresh = composeRelease({ ...draft, halls: hide(draft.halls) }, undefined, FIRST).body
    expect(fresh.halls.map(({ id }) => id)).toEqual(['h1', 'h2'])
    const first = composeRelease(draft, undefined, FIRST).body
    const then = composeRelease({ ...draft, halls: hide(draft.halls) }, first, SECOND).body
    expect(then.halls.find(({ id }) => id === 'h3')?.hidden).toBe(true)
  })
})
