import type { errorPageRu, ErrorWords, ru } from '../ru/failures.ts'

export const en = {
  'not-found': {
    title: 'There is no such page',
    text: () =>
      'The address may be mistyped, or the page may have been renamed. Search the directory, or start from the home page.',
  },
  'query.invalid': {
    title: 'The address makes no sense to us',
    text: ({ field }) =>
      field
        ? `We could not read the parameter “${field}”. Remove it from the address, or open the directory afresh.`
        : 'We could not read the parameters of the address. Open the directory afresh.',
  },
  'permission.denied': {
    title: 'You have no right to do this',
    text: () =>
      'Your account gives no access to this page. If your work needs it, ask the administrator of the portal.',
  },
  'sign-in.required': {
    title: 'Please sign in',
    text: () => 'This page opens after you sign in. Sign in and you will come back here.',
  },
  'sign-in.too-many-attempts': {
    title: 'Too many attempts',
    text: ({ minutes }) =>
      minutes
        ? `Sign-in with these details is paused. Try again in ${minutes} min.`
        : 'Sign-in is paused. Wait a few minutes and try again.',
  },
  'link.expired': {
    title: 'This link has expired',
    text: () => 'Ask for a new one: it will come the same way.',
  },
  'method.not-allowed': {
    title: 'This page does not work that way',
    text: () => 'It only shows things and takes nothing in. Open it by an ordinary link.',
  },
  'too-large': {
    title: 'The request is too large',
    text: ({ most }) =>
      most
        ? `We accept files of up to ${most} MB. Make the file smaller and try again.`
        : 'What you sent was not accepted. Make the file or the text smaller and try again.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    text: () =>
      'The request was not carried out; what you saved before is safe. Try again in a minute.',
  },
} satisfies Record<keyof typeof ru, ErrorWords>

export const errorPageEn = {
  status: (status: number) => `Error ${status}`,
  list: 'All clusters',
  home: 'Home page',
  request: 'Request number for support:',
} satisfies typeof errorPageRu
