import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fillLetter,
  fillLine,
  paragraphsOf,
  placeholders,
  plainValue,
  unknownPlaceholders,
  type Values,
} from '#app/domain/conference/desk/mailing-text.ts'
import { dueAt, isDue, offsetOf, timingOf } from '#app/domain/conference/desk/mailings.ts'

const values = (typed: string): Values => ({
  name: typed,
  organisation: typed,
  position: typed,
  kind: 'Участник',
  code: 'A2B3C4D5',
  conference: 'Зелёный коридор',
  dates: '14 апреля 2027 г.',
  city: 'Санкт-Петербург',
  venue: 'Экспофорум',
  address: 'Петербургское шоссе, 64/1',
})

/** What mail programs turn into a link by themselves. */
const LINK =
  /https?:\/\/|www\.[^\s\u200b]|[\p{L}\p{N}]\.[\p{L}\p{N}]{2}|[^\s\u200b]@[^\s\u200b]+\.|mailto:[^\s\u200b]/u

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'https://evil.example/x',
    'evil．example',
    'ev\u200bil.exam\u00adple',
    'Иван\n\n<a href="https://evil.example">click</a>',
    '{code}{conference}',
    'a@b.example\r\nBcc: c@d.example',
    'злой.рф',
    'evil。example',
    '\u202egro.elpmaxe.live',
  ),
  fc.webUrl(),
  fc.emailAddress(),
)

describe('a value people typed', () => {
  test('holds no link, no line and nothing invisible but what keeps links apart', () => {
    fc.assert(
      fc.property(nasty, (typed) => {
        const plain = plainValue(typed)
        expect(plain).not.toMatch(LINK)
        expect(plain.replaceAll('\u200b', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  test('reads as it was typed', () => {
    const shown = (typed: string) => plainValue(typed).replaceAll('\u200b', '')
    expect(shown('ООО «Ромашка», д-р А.С. Ёлкин')).toBe('ООО «Ромашка», д-р А.С. Ёлкин')
    expect(shown('  Anna   Müller ')).toBe('Anna Müller')
  })

  test('cannot add a paragraph, nor be filled in itself', () => {
    fc.assert(
      fc.property(nasty, (typed) => {
        const written = {
          subject: 'Здравствуйте, {name}',
          body: 'Уважаемый {name}!\n\nОрганизация: {organisation}\nДолжность: {position}\n\nДо встречи',
        }
        const { subject, paragraphs } = fillLetter(written, values(typed))
        expect(paragraphs).toHaveLength(3)
        expect(paragraphs[1]!.split('\n')).toHaveLength(2)
        expect(subject).not.toMatch(/[\r\n]/)
        expect(paragraphs.join(' ')).not.toContain('A2B3C4D5')
      }),
    )
  })
})

describe('a letter’s text', () => {
  test('keeps the links organisers write', () => {
    const line = 'Схема проезда: https://expoforum.example/map'
    expect(fillLine(line, values('x'))).toBe(line)
  })

  test('names what stands in braces and means nothing', () => {
    expect(unknownPlaceholders('{name}, {имя} и { code }, {фио} {имя}')).toEqual(['имя', 'фио'])
    expect(unknownPlaceholders(placeholders.map((name) => `{${name}}`).join(' '))).toEqual([])
    expect(fillLine('{имя}', values('x'))).toBe('{имя}')
  })

  test('is parted by empty lines, however they were typed', () => {
    expect(paragraphsOf('а\r\n\r\nб\nв\n \n\nг\n')).toEqual(['а', 'б\nв', 'г'])
  })
})

describe('a reminder', () => {
  const anchors = {
    start: new Date('2027-04-14T06:00:00Z'),
    end: new Date('2027-04-15T15:00:00Z'),
  }
  const dayBefore = { offsetMinutes: -24 * 60, anchor: 'start' } as const

  test('is due from its time on, and before the beginning only until it', () => {
    expect(dueAt(dayBefore, anchors)).toEqual(new Date('2027-04-13T06:00:00Z'))
    const at = (text: string) => isDue(dayBefore, anchors, new Date(text))
    expect(at('2027-04-13T05:59:59Z')).toBe(false)
    expect(at('2027-04-13T06:00:00Z')).toBe(true)
    expect(at('2027-04-14T05:59:59Z')).toBe(true)
    expect(at('2027-04-14T06:00:00Z')).toBe(false)
    const after = { offsetMinutes: 60, anchor: 'end' } as const
    expect(isDue(after, anchors, new Date('2027-04-20T00:00:00Z'))).toBe(true)
  })

  test('is the same in the form as it is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000, max: 9_000 }), (hours) => {
        const offset = hours === 0 ? null : hours * 60
        expect(offsetOf(timingOf(offset))).toBe(offset)
      }),
    )
  })
})
