import type { Messages } from '../messages.ts'
import type { ru } from '../ru/sign-up.ts'

export const en = {
  signIn: {
    forgotten: 'Forgotten your password?',
    signUp: 'Create an account',
    passwordSet: 'The new password is set. Sign in with it.',
    over: 'The time for the code has run out. Type your e-mail and password once more.',
    emailChanged: 'The new address is confirmed: sign in with it from now on.',
  },
  passkey: {
    button: 'Sign in with a passkey',
    hint: 'A fingerprint, a face or a PIN instead of the password, if you have added a passkey before.',
    waiting: 'Waiting for the device…',
    unsupported: 'This browser does not support passkeys.',
    cancelled: 'The device did not confirm it. Try again or sign in with your password.',
  },
  step: {
    title: 'Code from the application',
    lead: 'The password was right. Open the application and type the six digits it shows.',
    code: 'Code',
    hint: 'No phone at hand? Type one of your recovery codes.',
    submit: 'Sign in',
    back: 'Start again',
  },
  signUp: {
    title: 'New account',
    lead: 'You need one to take part in conferences, to keep the page of your cluster and to meet partners.',
    emailHint: 'A link will come to this address; there you choose your password.',
    consent: 'Consent to data processing',
    agree: 'I consent to the processing of my personal data',
    submit: 'Send me the link',
    have: 'Do you have an account already?',
    signIn: 'Sign in',
  },
  sent: {
    title: 'Check your mail',
    signUp: 'We have sent you a letter with a link. It works once, within two days.',
    forgotten:
      'If there is an account with this address, a letter with a link is on its way. It works once, within an hour.',
    nothing: 'No letter? Look in the spam folder and check the address for a typing error.',
    again: 'Type the address again',
    outbox: 'Demo mode: letters go nowhere. The administrator sees them in the outbox.',
    outboxLink: 'Open the outbox',
  },
  accept: {
    title: 'Choose a password',
    lead: (email) => `The address ${email} is confirmed. Only the password is left.`,
    passwordHint: 'At least 12\u00a0characters. Several words are better than one difficult one.',
    submit: 'Create the account',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Type the e-mail you sign in with. A link will come by which you can set a new password.',
    submit: 'Send me the link',
  },
  reset: {
    title: 'New password',
    lead: 'The old password stops working, and every device has to sign in again.',
    password: 'New password',
    submit: 'Set the password',
  },
  confirmEmail: {
    title: 'New e-mail address',
    lead: (email) => `Once it is confirmed, you sign in with ${email}.`,
    submit: 'Confirm the address',
  },
} satisfies Messages<typeof ru>
