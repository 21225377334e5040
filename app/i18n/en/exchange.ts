import type { Messages } from '../messages.ts'
import type { ru } from '../ru/exchange.ts'

export const en = {
  noHall: 'Hall to be announced',
  calendar: {
    people: 'With',
    languages: 'Languages',
  },
} satisfies Messages<typeof ru>
