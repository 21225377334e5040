import type { Messages } from '../messages.ts'
import type { ru } from '../ru/stars.ts'

export const en = {
  title: 'My agenda',
  star: (title) => `In my agenda: ${title}`,
  starShort: 'To my agenda',
  starred: 'In my agenda',
  added: 'Added to your agenda',
  removed: 'Taken out of your agenda',
  notSaved: 'Not saved. Check your connection and try again',
} satisfies Messages<typeof ru>
