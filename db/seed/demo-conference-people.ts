import type { Pair } from './demo-words.ts'
import type { Chance } from './random.ts'
import { chanceOf } from './random.ts'

// Invented people: names put together at random from common ones.

const given: readonly (readonly [ru: string, en: string, female: boolean])[] = [
  ['Алексей', 'Alexey', false], ['Анна', 'Anna', true], ['Борис', 'Boris', false], ['Вера', 'Vera', true],
  ['Виктор', 'Viktor', false], ['Галина', 'Galina', true], ['Дмитрий', 'Dmitry', false], ['Елена', 'Elena', true],
  ['Илья', 'Ilya', false], ['Ирина', 'Irina', true], ['Кирилл', 'Kirill', false], ['Лариса', 'Larisa', true],
  ['Михаил', 'Mikhail', false], ['Наталья', 'Natalia', true], ['Олег', 'Oleg', false], ['Ольга', 'Olga', true],
  ['Роман', 'Roman', false], ['Светлана', 'Svetlana', true], ['Тимур', 'Timur', false], ['Юлия', 'Yulia', true],
] // prettier-ignore

/** Family names: the masculine form; the feminine adds «а». */
const family: readonly Pair[] = [
  ['Абрамов', 'Abramov'], ['Белов', 'Belov'], ['Власов', 'Vlasov'], ['Громов', 'Gromov'], ['Данилов', 'Danilov'],
  ['Ефимов', 'Efimov'], ['Журавлёв', 'Zhuravlev'], ['Зимин', 'Zimin'], ['Исаков', 'Isakov'], ['Калинин', 'Kalinin'],
  ['Лаптев', 'Laptev'], ['Мельников', 'Melnikov'], ['Назаров', 'Nazarov'], ['Осипов', 'Osipov'], ['Панин', 'Panin'],
  ['Рожков', 'Rozhkov'], ['Савин', 'Savin'], ['Тихонов', 'Tikhonov'], ['Уваров', 'Uvarov'], ['Фомин', 'Fomin'],
  ['Харитонов', 'Kharitonov'], ['Цветков', 'Tsvetkov'], ['Чернов', 'Chernov'], ['Шубин', 'Shubin'], ['Яковлев', 'Yakovlev'],
] // prettier-ignore

export const foreigners: readonly { name: Pair; organisation: Pair; country: string }[] = [
  { name: ['Микко Лехтонен', 'Mikko Lehtonen'], organisation: ['Сеть кластеров Уусимаа', 'Uusimaa Cluster Network'], country: 'FI' },
  { name: ['Ханна Вестерлунд', 'Hanna Westerlund'], organisation: ['Балтийский институт кооперации', 'Baltic Institute of Cooperation'], country: 'SE' },
  { name: ['Юрген Шольц', 'Jürgen Scholz'], organisation: ['Союз мехатроники Саксонии', 'Saxony Mechatronics Association'], country: 'DE' },
  { name: ['Клара Ортега', 'Clara Ortega'], organisation: ['Кластер воды Эбро', 'Ebro Water Cluster'], country: 'ES' },
  { name: ['Раджив Менон', 'Rajiv Menon'], organisation: ['Технопарк «Кавери»', 'Kaveri Technology Park'], country: 'IN' },
  { name: ['Софи Ларивьер', 'Sophie Larivière'], organisation: ['Полюс «Материалы и движение»', 'Materials and Motion Hub'], country: 'FR' },
  { name: ['Чэнь Мэйлин', 'Chen Meiling'], organisation: ['Парк умных производств Дунли', 'Dongli Smart Manufacturing Park'], country: 'CN' },
  { name: ['Ноам Баркаи', 'Noam Barkai'], organisation: ['Инкубатор «Кармель»', 'Carmel Incubator'], country: 'IL' },
] // prettier-ignore

const positions: readonly Pair[] = [
  ['Директор', 'Director'],
  ['Заместитель директора по развитию', 'Deputy Director for Development'],
  ['Руководитель проектного офиса', 'Head of the Project Office'],
  ['Технический директор', 'Chief Technology Officer'],
  ['Председатель совета кластера', 'Chair of the Cluster Council'],
  ['Заведующий кафедрой', 'Head of Department'],
  ['Аналитик', 'Analyst'],
  ['Руководитель отдела экспорта', 'Head of Exports'],
] // prettier-ignore

const organisations: readonly Pair[] = [
  ['Проектное бюро «Северный Створ»', 'Severny Stvor Design Bureau'],
  ['Завод «Приладожье»', 'Priladozhye Works'],
  ['Институт отраслевых исследований «Меридиан»', 'Meridian Institute for Industry Studies'],
  ['Колледж «Балтийский берег»', 'Baltic Shore College'],
  ['Агентство развития «Опора региона»', 'Regional Footing Development Agency'],
  ['Лаборатория «Гелиос-Контур»', 'Helios-Kontur Laboratory'],
  ['Производственный союз «Вектор»', 'Vector Production Union'],
  ['Торговый дом «Онежский путь»', 'Onega Way Trading House'],
  ['Университет прикладных наук «Залив»', 'Gulf University of Applied Sciences'],
  ['Центр испытаний «Точная мера»', 'Exact Measure Test Centre'],
] // prettier-ignore

export type Person = { name: Pair; female: boolean }

/** `n` invented people, no name twice; always the same for a key. */
export function inventPeople(key: string, n: number): Person[] {
  const chance = chanceOf(key)
  const taken = new Set<string>()
  const people: Person[] = []
  while (people.length < n) {
    const [ru, en, female] = chance.pick(given)
    const [familyRu, familyEn] = chance.pick(family)
    const end = female ? 'а' : ''
    const name = [`${ru} ${familyRu}${end}`, `${en} ${familyEn}${female ? 'a' : ''}`] as const
    if (taken.has(name[0])) continue
    taken.add(name[0])
    people.push({ name, female })
  }
  return people
}

/** Where somebody invented works, and as what. */
export function inventPost(chance: Chance): { position: Pair; organisation: Pair } {
  return { position: chance.pick(positions), organisation: chance.pick(organisations) }
}
