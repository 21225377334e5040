import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/proposal-call.ts'

export const en = {
  title: 'Call for proposals',
  of: (conference) => `Call for proposals: ${conference}`,
  description: (conference) =>
    `What you can propose for the programme, until when and how: ${conference}.`,
  soon: (at) => `Opens on ${at}`,
  open: (at) => `Open until ${at}`,
  closed: (at) => `Closed on ${at}`,
  venue: 'by the clock of the venue',
  facts: 'Terms',
  kinds: 'What you can propose',
  most: 'From one person',
  mostValue: (n) => `${n} ${pluralEn(n, 'proposal', 'proposals')} at most`,
  abstract: 'Abstract',
  abstractValue: (n) => `up to ${formatNumber('en', n)} ${pluralEn(n, 'character', 'characters')}`,
  contact: 'Questions',
  propose: 'Propose a session',
  own: 'My proposals',
  how: 'How it works',
  steps: [
    'Describe the session and its speakers. You can save a draft and finish it later.',
    'Hand it in before the call closes. Until then you can change everything.',
    'Experts review the proposals. You get a letter with the decision.',
    'What is accepted goes straight into the draft programme; time and hall come with its publication.',
  ],
} satisfies Messages<typeof ru>
