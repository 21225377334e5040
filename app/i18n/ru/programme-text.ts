export const ru = {
  version: (number: number) => `версия ${number}`,
  time: (zone: string) => `Время площадки: ${zone}`,
  cancelled: 'ОТМЕНЕНО',
  usage: 'Один день: ?day=ГГГГ-ММ-ДД. По-английски: ?lang=en.',
  none: 'Программа ещё не опубликована.',
}
