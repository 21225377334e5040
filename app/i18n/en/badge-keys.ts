import type { Messages } from '../messages.ts'
import type { ru } from '../ru/badge-keys.ts'

export const en = {
  title: 'Signing keys of badges',
  lead: 'Every credential of a cluster is signed with the private half of a key that only the portal knows. With the public half anybody can check that a credential is genuine.',
  published: 'Public halves of the present and earlier keys',
  key: 'Key',
  since: 'Made',
  states: {
    'in-force': 'Signs now',
    retired: 'Signs no more',
    withdrawn: 'Withdrawn',
  },
  means: {
    'in-force': 'Everything fetched is signed with it.',
    retired: 'Its private half is erased. What was fetched before still holds.',
    withdrawn: 'Nothing it signed passes a check.',
  },
  until: (date) => `since ${date}`,
  encrypted: 'The private half is encrypted with the operator’s passphrase.',
  plain:
    'The private half lies open in the database: set BADGE_KEY_PASSPHRASE and replace the key.',
  none: 'There is no key yet',
  noneText: 'It is made by itself when somebody first fetches a credential.',
  replace: 'Replace the key',
  replaceText:
    'Do it every year or two, or when the people with access to the server change. The private half of the old key is erased, what it signed still holds, and what is fetched from then on is signed with the new one.',
  replaceSubmit: 'Replace the key',
  withdraw: 'Withdraw a key',
  withdrawText:
    'Only if its private half may be in the wrong hands. Credentials fetched before stop passing checks at once: clusters have to fetch them again. A new key takes the place of the one in force.',
  which: 'Which key',
  choose: 'Choose a key',
  confirm: 'I understand that what this key signed holds no longer',
  withdrawSubmit: 'Withdraw the key',
  done: {
    replaced: 'The key is replaced.',
    withdrawn: 'The key is withdrawn.',
  },
} satisfies Messages<typeof ru>
