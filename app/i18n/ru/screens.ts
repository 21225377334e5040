import { pluralRu } from '../format.ts'

export const ru = {
  title: (hall: string) => `Экран: ${hall}`,
  all: 'Все залы',
  description: (title: string) => `Что идёт сейчас и\u00a0что дальше в\u00a0залах: ${title}.`,
  now: 'Сейчас',
  next: 'Далее',
  until: (time: string) => `до\u00a0${time}`,
  left: (hours: number, minutes: number) =>
    `осталось ${[
      hours > 0 && `${hours}\u00a0ч`,
      (minutes > 0 || hours === 0) && `${minutes}\u00a0мин`,
    ]
      .filter(Boolean)
      .join(' ')}`,
  lastSeconds: (seconds: number) =>
    `осталось ${seconds}\u00a0${pluralRu(seconds, 'секунда', 'секунды', 'секунд')}`,
  starts: (hours: number, minutes: number) =>
    `через ${[hours > 0 && `${hours}\u00a0ч`, (minutes > 0 || hours === 0) && `${minutes}\u00a0мин`]
      .filter(Boolean)
      .join(' ')}`,
  startsSoon: (seconds: number) =>
    `через ${seconds}\u00a0${pluralRu(seconds, 'секунду', 'секунды', 'секунд')}`,
  free: 'Сейчас в\u00a0зале ничего не\u00a0идёт',
  over: 'На\u00a0сегодня в\u00a0этом зале всё',
  empty: 'В\u00a0этот день в\u00a0зале ничего не\u00a0назначено',
  noProgramme: 'Программа ещё не\u00a0опубликована',
  full: 'Зал заполнен',
  fullTry: (hall: string) => `Зал заполнен. Приходите сюда: ${hall}`,
  changes: 'Изменения',
  cancelled: 'Отменено',
  moved: 'Перенесено',
  hall: 'Зал',
  offline: (time: string) => `Нет связи. Показано то, что было известно в\u00a0${time}`,
  fullscreen: 'Во\u00a0весь экран',
  other: 'Другой экран',
  home: 'К\u00a0конференции',
  desk: {
    title: 'Экраны залов',
    lead: 'Откройте экран зала на\u00a0устройстве у\u00a0двери или на\u00a0сцене: дальше он обновляется сам.',
    hall: 'Зал',
    session: 'Событие',
    state: 'Места',
    open: 'Открыть экран',
    tell: 'Зал заполнен',
    untell: 'Снова есть места',
    isFull: 'Заполнен',
    isFree: 'Есть места',
    tryHall: (hall: string) => `Зовём сюда: ${hall}`,
    noAlternative: 'Зал для тех, кто не\u00a0поместился, задаётся в\u00a0настройках зала.',
    nothing: 'Сегодня больше ничего',
    done: 'Экраны обновлены',
    none: 'Экраны заработают с\u00a0первой версией программы.',
    running: 'идёт',
    later: (time: string) => `с\u00a0${time}`,
  },
}
