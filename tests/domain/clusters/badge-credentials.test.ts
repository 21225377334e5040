import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCredential, sameJson } from '#app/domain/clusters/badges/carrier.ts'
import { bitsOf, isSet, LIST_BITS, placeOf } from '#app/domain/clusters/badges/status-list.ts'
import { issuerId, missingParts, saidBy } from '#app/domain/clusters/badges/structure.ts'
import { check, findings, verdictOf } from '#app/domain/clusters/badges/verification.ts'

describe('the status list', () => {
  test('has exactly the bits set that were asked for, from the left', () => {
    expect(bitsOf([0])[0]).toBe(0b1000_0000)
    expect(bitsOf([7, 8]).subarray(0, 2)).toEqual(Uint8Array.of(1, 0b1000_0000))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: LIST_BITS - 1 }), { maxLength: 40 }),
        fc.nat({ max: LIST_BITS - 1 }),
        (revoked, other) => {
          const bits = bitsOf(revoked)
          expect(bits.length * 8).toBe(LIST_BITS)
          for (const bit of revoked) expect(isSet(bits, bit)).toBe(true)
          expect(isSet(bits, other)).toBe(revoked.includes(other))
        },
      ),
    )
  })

  test('gives every credential one place, and no two the same', () => {
    expect(placeOf(0)).toEqual({ list: 1, bit: 0 })
    expect(placeOf(LIST_BITS)).toEqual({ list: 2, bit: 0 })
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (index) => {
        const { list, bit } = placeOf(index)
        expect((list - 1) * LIST_BITS + bit).toBe(index)
      }),
    )
  })

  test('has no bit beyond its end', () => {
    for (const bit of [-1, LIST_BITS, 1.5, Number.NaN])
      expect(() => isSet(bitsOf([]), bit)).toThrow(RangeError)
  })
})

describe('finding a credential', () => {
  const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpZCI6MX0.c2ln'
  test.each([
    ['a JWT', `\ufeff ${jwt}\n`],
    ['JSON around it', JSON.stringify({ id: `data:application/vc+jwt,${jwt}` })],
    ['an SVG', `<?xml version="1.0"?><svg><openbadges:credential verify='${jwt}'/></svg>`],
    ['an SVG with text', `<svg><ob:credential>\n${jwt}\n</ob:credential></svg>`],
    [
      'an SVG with CDATA',
      `<svg><ob:credential a="b"><![CDATA[{"id":"data:application/vc+jwt,${jwt}"}]]></ob:credential></svg>`,
    ],
  ])('in %s', (_, text) => {
    expect(findCredential(text)).toEqual({ kind: 'jwt', jwt })
  })

  test('keeps the visible text apart from the signature', () => {
    const shownText = { type: ['VerifiableCredential'], name: 'a' }
    expect(
      findCredential(JSON.stringify({ ...shownText, proof: [{ type: 'JwtProof2020', jwt }] })),
    ).toEqual({ kind: 'json', shown: shownText, jwt, embedded: true })
    expect(findCredential(JSON.stringify(shownText))).toMatchObject({ jwt: null, embedded: false })
  })

  test.each([
    '',
    'a.b',
    '{"a":1}',
    '[]',
    'null',
    '{',
    '<svg/>',
    '<svg><credential',
    '<svg><credential verify="',
    '<svg><credential verify=>',
    '<svg><credential><credential></credential></svg>',
  ])('finds nothing in «%s»', (text) => {
    expect(findCredential(text)).toBeUndefined()
  })

  test('neither fails nor dawdles over anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => void findCredential(text)))
    const started = performance.now()
    for (const bad of ['<credential ', '<a:credential verify=', '<credential>', '{"a":', '<x>'])
      findCredential(`<svg>${bad.repeat(20_000)}`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('comparing JSON', () => {
  test('the order of members does not matter, everything else does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (made) => {
        const text = JSON.stringify(made)
        const [value, copy] = [JSON.parse(text) as unknown, JSON.parse(text) as unknown]
        expect(sameJson(value, copy)).toBe(true)
        expect(sameJson({ a: value, b: 1 }, { b: 1, a: copy })).toBe(true)
        expect(sameJson({ a: value }, { a: copy, b: 1 })).toBe(false)
      }),
    )
    expect(sameJson([1, 2], [2, 1])).toBe(false)
    expect(sameJson([], {})).toBe(false)
    expect(sameJson({ a: undefined }, {})).toBe(false)
    expect(sameJson({ toString: 1 }, { a: 1 })).toBe(false)
  })
})

describe('the verdict', () => {
  test('no finding outweighs one that failed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...findings)), (found) => {
        const checks = found.map((one) => check(one))
        const verdict = verdictOf(checks)
        const has = (outcome: string) => checks.some((one) => one.outcome === outcome)
        if (has('failed')) expect(['fails', 'ended']).toContain(verdict)
        else if (has('unknown') || !found.includes('signature.ok')) expect(verdict).toBe('unsure')
        else expect(verdict).toBe(found.includes('issuer.own') ? 'holds' : 'other')
      }),
    )
  })

  test('a genuine credential that ended is told from one that never held', () => {
    const genuine = [check('structure.ok'), check('signature.ok'), check('issuer.own')]
    expect(verdictOf([...genuine, check('period.over')])).toBe('ended')
    expect(verdictOf([...genuine, check('period.over'), check('status.revoked')])).toBe('ended')
    expect(verdictOf([...genuine, check('period.early')])).toBe('fails')
    expect(verdictOf([...genuine, check('shown.differs'), check('status.revoked')])).toBe('fails')
    expect(verdictOf([check('signature.wrong'), check('status.revoked')])).toBe('fails')
    expect(verdictOf([check('status.revoked')])).toBe('fails')
  })

  test('nothing at all proves nothing', () => {
    expect(verdictOf([])).toBe('unsure')
  })
})

describe('the required parts', () => {
  const whole = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'https://a.example/1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://a.example', type: ['Profile'] },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://b.example',
      type: ['AchievementSubject'],
      achievement: { id: 'https://a.example/c', name: 'C', criteria: { narrative: '…' } },
    },
  }
  test('of a whole credential are there', () => {
    expect(missingParts(whole)).toEqual([])
    expect(issuerId(whole)).toBe('https://a.example')
    expect(issuerId({ issuer: 'https://x.example' })).toBe('https://x.example')
  })

  for (const part of Object.keys(whole))
    test(`without ${part} it is named`, () => {
      const missing = missingParts({ ...whole, [part]: undefined })
      expect(missing).toContain(part)
    })

  test('of anything are looked for without failing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()), (any) => {
        missingParts(any)
        const said = saidBy(any)
        for (const value of Object.values(said))
          if (value !== null) expect(value.length).toBeLessThanOrEqual(301)
      }),
    )
  })
})
