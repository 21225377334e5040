/** Calendars, exchange files and webhooks of a conference. */
export const ru = {
  noHall: 'Зал уточняется',
  calendar: {
    people: 'Участвуют',
    languages: 'Языки',
  },
} as const
