import { offsetName } from '#app/domain/conference/zoned.ts'
import type { Lang } from '#app/domain/shared/lang.ts'

/** Zones offered by name, west to east; any other IANA zone is called as it is. */
const names: Record<string, Record<Lang, string>> = {
  'America/New_York': { ru: 'Нью-Йорк', en: 'New York' },
  UTC: { ru: 'Всемирное время', en: 'Universal time' },
  'Europe/London': { ru: 'Лондон', en: 'London' },
  'Europe/Berlin': { ru: 'Берлин', en: 'Berlin' },
  'Europe/Kaliningrad': { ru: 'Калининград', en: 'Kaliningrad' },
  'Europe/Moscow': { ru: 'Москва', en: 'Moscow' },
  'Europe/Samara': { ru: 'Самара', en: 'Samara' },
  'Asia/Dubai': { ru: 'Дубай', en: 'Dubai' },
  'Asia/Yekaterinburg': { ru: 'Екатеринбург', en: 'Yekaterinburg' },
  'Asia/Tashkent': { ru: 'Ташкент', en: 'Tashkent' },
  'Asia/Kolkata': { ru: 'Дели', en: 'Delhi' },
  'Asia/Omsk': { ru: 'Омск', en: 'Omsk' },
  'Asia/Novosibirsk': { ru: 'Новосибирск', en: 'Novosibirsk' },
  'Asia/Irkutsk': { ru: 'Иркутск', en: 'Irkutsk' },
  'Asia/Shanghai': { ru: 'Пекин', en: 'Beijing' },
  'Asia/Yakutsk': { ru: 'Якутск', en: 'Yakutsk' },
  'Asia/Vladivostok': { ru: 'Владивосток', en: 'Vladivostok' },
  'Asia/Magadan': { ru: 'Магадан', en: 'Magadan' },
  'Asia/Kamchatka': { ru: 'Камчатка', en: 'Kamchatka' },
}

export const offeredZones = Object.keys(names)

/** A zone by its place: «Екатеринбург». */
export const zonePlace = (lang: Lang, zone: string): string =>
  names[zone]?.[lang] ?? zone.replaceAll('_', ' ')

/** A zone in words with what its clock shows then: «Москва, UTC+3». */
export function zoneName(lang: Lang, zone: string, at: Date | string): string {
  const offset = offsetName(at, zone)
  const name = zonePlace(lang, zone)
  return zone === offset ? name : `${name}, ${offset}`
}
