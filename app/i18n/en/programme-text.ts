import type { Messages } from '../messages.ts'
import type { ru } from '../ru/programme-text.ts'

export const en = {
  version: (number: number) => `version ${number}`,
  time: (zone: string) => `Time of the venue: ${zone}`,
  cancelled: 'CANCELLED',
  usage: 'One day: ?day=YYYY-MM-DD. In Russian: ?lang=ru.',
  none: 'The programme is not published yet.',
} satisfies Messages<typeof ru>
