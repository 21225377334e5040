import type { Conflict } from '#app/domain/conference/check-in/conflicts.ts'
import type { Judgement } from '#app/domain/conference/check-in/vocabulary.ts'
import { formatNumber, pluralRu } from '../format.ts'
import { ru as door } from './check-in.ts'

const n = (value: number) => formatNumber('ru', value)

/** Gates and what happened at them, on a conference's desk. */
export const ru = {
  title: 'Посты на\u00a0входе',
  lead: 'Пост\u00a0— это дверь, у\u00a0которой отмечают приход. Устройствам поста учётная запись не\u00a0нужна: им\u00a0хватает ссылки со\u00a0сроком. Без связи они продолжают работать и\u00a0отдают отметки позже.',
  open: 'Отмечать приход в\u00a0этом браузере',
  toConflicts: 'Спорные отметки',
  counts: {
    title: 'Пришли',
    expected: 'ждём очно',
    came: 'пришли хотя\u00a0бы раз',
    cameToday: 'пришли сегодня',
    inside: 'сейчас внутри',
  },
  gates: 'Посты',
  none: 'Постов пока нет',
  noneText:
    'Начните с\u00a0одного: общего входа. Потом можно добавить вход для прессы или спикеров.',
  add: 'Новый пост',
  addButton: 'Добавить пост',
  change: 'Изменить пост',
  save: 'Сохранить',
  nameRu: 'Название по-русски',
  nameEn: 'Название по-английски',
  nameHint: 'Так пост называется на\u00a0экране у\u00a0двери и\u00a0в\u00a0отчёте: «Главный вход».',
  kinds: 'Кого пропускает',
  kindsHint: 'Ничего не\u00a0отмечено: всех, кто участвует очно.',
  allKinds: 'всех',
  autoPrint: 'Печатать бейдж при каждом первом входе',
  close: 'Закрыть пост',
  reopen: 'Открыть снова',
  closed: 'закрыт',
  cameToday: (count: number) =>
    `Сегодня ${pluralRu(count, 'прошёл', 'прошли', 'прошли')} ${n(count)}`,
  lets: (kinds: string) => `Пропускает: ${kinds}`,
  devices: 'Устройства',
  noDevices:
    'Устройств пока нет: сделайте ссылку и\u00a0откройте её\u00a0на\u00a0телефоне или компьютере у\u00a0двери.',
  newLink: 'Ссылка для устройства',
  label: 'Как назвать устройство',
  labelHint: 'Чтобы узнать его в\u00a0отчёте: «Телефон Анны», «Ноутбук у\u00a0гардероба».',
  days: 'Сколько дней работает',
  makeLink: 'Сделать ссылку',
  link: {
    title: (label: string) => `Ссылка готова: ${label}`,
    text: 'Она показывается один раз и\u00a0срабатывает на\u00a0одном устройстве. Откройте её\u00a0там или наведите камеру на\u00a0код.',
    until: (at: string) => `Устройство будет работать до\u00a0${at}.`,
    label: 'Ссылка',
    qr: 'QR-код ссылки',
    copy: { word: 'Скопировать', name: 'Скопировать ссылку устройства', done: 'Скопировано' },
  },
  column: {
    device: 'Устройство',
    state: 'Состояние',
    seen: 'Последний раз на\u00a0связи',
    until: 'Работает до',
    waiting: 'Ждут отправки',
  },
  state: {
    linked: 'ссылка не\u00a0открыта',
    working: 'работает',
    silent: 'не\u00a0на\u00a0связи',
    over: 'закончило',
  },
  clockOff: (minutes: number) =>
    `часы ${minutes > 0 ? 'отстают' : 'спешат'} на\u00a0${n(Math.abs(minutes))}\u00a0мин`,
  by: (name: string) => `ссылка: ${name}`,
  end: 'Отключить',
  endName: (label: string) => `Отключить устройство «${label}»`,
  done: {
    saved: 'Пост сохранён',
    closed: 'Пост закрыт, его устройства отключены',
    reopened: 'Пост снова открыт',
    ended: 'Устройство отключено',
  },
  report: {
    title: 'Спорные отметки',
    lead: 'Посты без связи пропускают сами и\u00a0отдают отметки позже. Здесь видно, что из\u00a0этого не\u00a0сошлось: портал ничего не\u00a0меняет, решаете вы.',
    figures: {
      scans: 'отметок всего',
      offline: 'сделаны без связи',
      doubles: 'двойных входов',
      shouldNot: 'пропущены зря',
      forged: 'поддельных кодов',
    },
    none: 'Всё сошлось',
    noneText: 'Двойных входов, подделок и\u00a0пропущенных зря нет.',
    noScans: 'Отметок пока нет',
    noScansText: 'Отчёт появится, когда посты начнут работать.',
    waiting: 'Отданы ещё не\u00a0все отметки',
    waitingText: (device: string, gate: string, count: number) =>
      `${device} (${gate}): ${n(count)}\u00a0${pluralRu(count, 'отметка ждёт', 'отметки ждут', 'отметок ждут')} отправки.`,
    clocks: 'Часы были неверны',
    clocksText: (gate: string, minutes: number) =>
      `${gate}: ${minutes > 0 ? 'отставали' : 'спешили'} на\u00a0${n(Math.abs(minutes))}\u00a0${pluralRu(Math.abs(minutes), 'минуту', 'минуты', 'минут')}. Время отметок исправлено.`,
    list: 'Что не\u00a0сошлось',
    shown: (shown: number, total: number) =>
      `Показаны последние ${n(shown)} из\u00a0${n(total)}; все\u00a0— в\u00a0файле.`,
    offline: 'без связи',
    download: 'Все отметки',
    columns: {
      who: 'Кто',
      what: 'Что случилось',
      where: 'Где и\u00a0когда',
    },
    nobody: 'Неизвестный код',
  },
  conflict: {
    double: 'Двойной вход',
    should_not: 'Пропущен зря',
    forged: 'Подделка',
  } satisfies Record<Conflict['kind'], string>,
  judged: (judged: Judgement): string =>
    judged === 'fits'
      ? ''
      : judged === 'device_ended'
        ? 'Устройство уже было отключено'
        : door.result[judged].title,
  file: {
    name: 'отметки',
    sheet: 'Отметки',
    at: 'Время площадки',
    gate: 'Пост',
    device: 'Устройство',
    person: 'Имя',
    organisation: 'Организация',
    code: 'Код',
    action: 'Действие',
    way: 'Способ',
    result: 'Что показал пост',
    judged: 'Что сказал портал',
    offline: 'Без связи',
    undone: 'Снята',
    conflict: 'Не\u00a0сошлось',
    yes: 'да',
  },
}
