import { describe, expect, it } from 'vitest'
import { quotedRu } from '#app/i18n/format.ts'
import { typo } from '#app/i18n/typography.ts'

const shown = (text: string) => text.replaceAll('\u00a0', '·')

describe('typo', () => {
  it.each([
    ['Кластер в Пущино и в Серпухове', 'Кластер в·Пущино и·в·Серпухове'],
    ['В 2017 году не менее 10 % из них', 'В·2017·году не·менее 10·% из·них'],
    ['больше 44 тыс. работников, 12,5 млн ₽', 'больше 44·тыс. работников, 12,5·млн ₽'],
    ['АО «И в ногу» — это', 'АО «И·в·ногу»·— это'],
    ['А. Б. Иванов сказал бы', 'А.·Б.·Иванов сказал·бы'],
    ['приказ № 779 о реестре', 'приказ №·779 о·реестре'],
    ['Автоматика и автономия', 'Автоматика и·автономия'],
    ['бытовая химия', 'бытовая химия'],
  ])('binds Russian: %s', (text, expected) => {
    expect(shown(typo(text, 'ru'))).toBe(expected)
  })

  it.each([
    ['A cluster in St Petersburg', 'A·cluster in·St·Petersburg'],
    ['RUB 12.5 million – a lot', 'RUB·12.5·million·– a·lot'],
    ['another island', 'another island'],
  ])('binds English: %s', (text, expected) => {
    expect(shown(typo(text, 'en'))).toBe(expected)
  })

  it('changes nothing but spaces, and nothing the second time', () => {
    const text = 'Не позднее 5 лет с 1 января — и ни дня больше, А. Я. Петров, № 5, 30 млрд руб.'
    const set = typo(text, 'ru')
    expect(set.replaceAll('\u00a0', ' ')).toBe(text)
    expect(typo(set, 'ru')).toBe(set)
  })
})

describe('a name in quotes', () => {
  it.each([
    ['Кластер', '«Кластер»'],
    ['Зал «Нева»', '«Зал „Нева“»'],
    ['АО «Завод «Заря»»', '«АО „Завод „Заря““»'],
  ])('%s holds no second pair of the same', (name, expected) => {
    expect(quotedRu(name)).toBe(expected)
  })
})
