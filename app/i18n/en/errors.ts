import type { ErrorCode, ErrorParams } from '#app/domain/shared/errors.ts'
import type { ErrorWords } from '../ru/failures.ts'
import { en as failures } from './failures.ts'

const brokenReasons: Record<string, string> = {
  xml: 'this is no XML, or it is cut off',
  json: 'this is no JSON, or it is cut off',
  doctype: 'it has a DOCTYPE; such files are not taken',
  foreign: 'this is no programme file: schedule.xml or schedule.json is needed',
  empty: 'it has no sessions',
  long: 'it has more than five thousand sessions',
  encoding: 'its letters are not UTF-8',
}

function brokenSchedule({ reason = '', line, column }: ErrorParams): string {
  const why = brokenReasons[String(reason)] ?? 'it has a mistake'
  const where =
    line === undefined
      ? ''
      : `Line\u00a0${line}${column === undefined ? '' : `, character\u00a0${column}`}: `
  const text = `${where}${why}. Nothing was saved.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const packageProblems: Record<string, string> = {
  archive: 'This is no ZIP archive, or it is cut off.',
  bomb: 'The archive unpacks to far too much.',
  foreign:
    'This archive is of something else: it holds no conference exported by a portal like this.',
  newer: 'It comes from a newer portal. Update this one first.',
  damaged: 'Its contents do not match their checksum: the file is damaged or was changed.',
  column: 'It has something this portal does not know',
  reference: 'It refers to something that is not in the file',
  value: 'A value in it is wrong',
  missing: 'A value is missing in it',
}

function brokenPackage({ problem = '', at = '' }: ErrorParams): string {
  const what = packageProblems[String(problem)] ?? 'It has a mistake'
  return `${what.replace(/\.$/, '')}${at === '' ? '' : `: ${at}`}. Nothing was saved.`
}

export const en = {
  'address.malformed': {
    title: 'The address is malformed',
    text: () =>
      'This address cannot be read. Check that the link was not cut off, or start from the home page.',
  },
  'form.invalid': {
    title: 'Check what you entered',
    text: () => 'The form has errors. They are marked at the fields; everything else is kept.',
  },
  'form.broken': {
    title: 'The form did not arrive whole',
    text: () => 'The connection seems to have broken while sending. Please send the form again.',
  },
  'form.stale': {
    title: 'This changed while the page was open',
    text: () =>
      'Nothing was written. What there is now is below: check it, and try again if need be.',
  },
  'form.foreign-origin': {
    title: 'The request came from another site',
    text: () =>
      'For safety we do not accept such forms. Open the page on this portal and send the form from there.',
  },
  'sign-in.failed': {
    title: 'Sign-in did not work',
    text: () => 'The email or the password is wrong. Check the keyboard layout and try again.',
  },
  'passkey.failed': {
    title: 'The passkey did not fit',
    text: () =>
      'The portal does not know it, or time ran out. Try again or sign in with your password.',
  },
  'passkey.enough': {
    title: 'There are enough passkeys',
    text: () => 'One account holds no more. Remove a passkey you do not use.',
  },
  'administrator.exists': {
    title: 'There is an administrator already',
    text: () => 'The portal has an administrator; the link for the first one is no longer needed.',
  },
  'check.own-cluster': {
    title: 'Another expert checks your own cluster',
    text: () => 'You represent this cluster, so somebody else looks at its evidence.',
  },
  'check.nothing': {
    title: 'There is nothing to check yet',
    text: () =>
      'Nothing in the profile awaits a check. Add documents, bodies or projects, then ask again.',
  },
  'administrator.last': {
    title: 'This is the last administrator',
    text: () => 'The portal cannot be left without one. Give the role to somebody else first.',
  },
  'invitations.too-many': {
    title: 'Too many invitations within an hour',
    text: () => 'Wait a little and send the others then.',
  },
  'invitation.has-account': {
    title: 'This address has an account already',
    text: () => 'Sign in to it and open the link of the letter again.',
  },
  'look-as.only': {
    title: 'You can only look now',
    text: () =>
      'You see the portal through somebody else’s eyes, so nothing can be changed. Stop looking and try again.',
  },
  'link.unknown': {
    title: 'We do not recognise this link',
    text: () => 'Check that you copied all of it. If that does not help, ask for a new link.',
  },
  'link.elsewhere': {
    title: 'This link was opened in another browser',
    text: () =>
      'It confirms only the session that asked for it. Open it where you began, or ask for a new one here.',
  },
  'link.used': {
    title: 'This link has been used',
    text: () => 'It works once. If that was you, simply sign in; if not, tell the administrator.',
  },
  'mail.not-resendable': {
    title: 'This letter cannot be sent again',
    text: () =>
      'It is in the queue already, or the personal link in it was erased once it was sent. Have the person ask for a new one.',
  },
  'badge.none': {
    title: 'There is no credential',
    text: () => 'This cluster has no category, so there is nothing to certify.',
  },
  'conference.archived': {
    title: 'The conference is archived',
    text: () =>
      'Its programme does not change any more. Take it out of the archive in its settings if you must.',
  },
  'hall.released': {
    title: 'This hall has been seen',
    text: () => 'It stands in a published programme, so it cannot be removed. You can hide it.',
  },
  'session.released': {
    title: 'This session has been seen',
    text: () =>
      'It stands in a published programme, so it cannot be removed. You can cancel it: calendars will say so.',
  },
  'speaker.claimed': {
    title: 'The speaker keeps their own page already',
    text: () => 'They need no other link.',
  },
  'release.nothing': {
    title: 'There is nothing to publish',
    text: () => 'Nothing of the programme has changed since the last release.',
  },
  'badge.over': {
    title: 'The credential holds no longer',
    text: () => 'The cluster lost its category, or it expired. The badge’s page has the history.',
  },
  'badge.too-many': {
    title: 'Too many addresses to check',
    text: ({ minutes }) =>
      minutes
        ? `Paste the credential itself, or try again in ${minutes}\u00a0min.`
        : 'Paste the credential itself, or try again later.',
  },
  'import.has-errors': {
    title: 'The table has errors',
    text: () => 'Nothing was changed. Correct the marked cells and upload the file again.',
  },
  'import.changed': {
    title: 'The participants have changed',
    text: () =>
      'While you looked at the table, somebody changed the cluster’s participants. Nothing was written; below is what the table would do now.',
  },
  'monitoring.closed': {
    title: 'The questionnaire is closed',
    text: () =>
      'The deadline has passed, or the answers were handed in. To correct something, ask the expert for more time or to give the questionnaire back.',
  },
  'monitoring.published': {
    title: 'The results are published',
    text: () =>
      'A published round never changes. A mistake can be corrected by a note to the results.',
  },
  'monitoring.started': {
    title: 'The questionnaire was sent',
    text: () => 'The questions no longer change: they are being answered.',
  },
  'monitoring.answered': {
    title: 'This object is answering',
    text: () =>
      'Its questionnaire has been begun, so it cannot be taken out. When deciding, you can say that it is no subject.',
  },
  'mailing.nobody': {
    title: 'There is nobody to write to',
    text: () => 'Nobody fits the conditions of the mailing now. Change them and save the letter.',
  },
  'mailing.past': {
    title: 'This time has passed',
    text: () => 'Choose a time still to come for the reminder, or send the letter by hand.',
  },
  'feedback.closed': {
    title: 'Feedback is not taken now',
    text: () => 'It can be given after the end, until the organisers close it.',
  },
  'feedback.given': {
    title: 'Your feedback has been taken',
    text: () => 'Thank you. There is no need to answer twice.',
  },
  'feedback.not-yours': {
    title: 'Feedback is for attendees',
    text: () =>
      'Open the link of a letter about your registration, or sign in with the account it was made with.',
  },
  'monitoring.not-ready': {
    title: 'Not everything is ready',
    text: ({ undecided, objects, questions }) =>
      objects === 0
        ? 'Add at least one object first.'
        : questions === 0
          ? 'Add at least one question first.'
          : `Not every object has been decided. Left: ${undecided ?? 0}.`,
  },
  'webhook.too-many': {
    title: 'Too many tests',
    text: () => 'Twenty tests in a quarter of an hour are possible. Try again later.',
  },
  'webhook.off': {
    title: 'This address is turned off',
    text: () => 'Turn it on first, then send the message again.',
  },
  'schedule.broken': {
    title: 'The programme file cannot be read',
    text: (params) => brokenSchedule(params),
  },
  'schedule.changed': {
    title: 'The draft has changed',
    text: () =>
      'Somebody changed the draft while you were looking at the file. Nothing was saved: below is what the file would do now.',
  },
  'package.broken': {
    title: 'The conference file does not fit',
    text: (params) => brokenPackage(params),
  },
  'package.here': {
    title: 'This conference is here already',
    text: () =>
      'It cannot be imported again under the same ids. Import it as a copy, or remove the one that is here.',
  },
  'token.invalid': {
    title: 'The key does not work',
    text: () => 'It is unknown, revoked or over. Make a new one on the exchange page.',
  },
  'idempotency.required': {
    title: 'The header Idempotency-Key is needed',
    text: () => 'Make up a key of up to 255 characters and send the request again.',
  },
  'idempotency.reused': {
    title: 'This key was used for another request',
    text: () => 'A new request needs a new key.',
  },
  'idempotency.in-flight': {
    title: 'Such a request is still being worked on',
    text: () => 'Repeat it in a few seconds: the answer will be the same.',
  },
  'agenda.full': {
    title: 'There are too many sessions in your agenda',
    text: ({ most }) => `It holds ${most ?? ''}. Take out what you will not go to.`,
  },
  'seat.cancelled': {
    title: 'The session is cancelled',
    text: () => 'You cannot take a seat in it. See what else is on at that time.',
  },
  'seat.full': {
    title: 'No seat is free any more',
    text: () =>
      'The last one was taken a moment ago. You can join the line: a seat is yours as soon as somebody gives one up.',
  },
  'seat.held': {
    title: 'The attendee holds another seat at that time',
    text: ({ titleEn }) => `It is a seat in “${titleEn ?? ''}”. Take that one back first.`,
  },
  'seat.none-free': {
    title: 'No seat is free any more',
    text: () =>
      'The last one was taken a moment ago. To seat somebody beyond the number of places, press the button again.',
  },
  'seat.not-needed': {
    title: 'No seat is needed',
    text: () => 'Everybody may come to this session.',
  },
  'seat.not-registered': {
    title: 'You need a confirmed registration',
    text: () =>
      'Seats in sessions with limited places are for those whose attendance in person is confirmed.',
  },
  'seat.over': { title: 'Too late for a seat', text: () => 'The session is over.' },
  'seat.overlap': {
    title: 'You hold another seat at that time',
    text: ({ titleEn }) =>
      `You have a seat in ${titleEn ? `“${titleEn}”` : 'another session'}. Give it up first: somebody else can use it.`,
  },
  'seat.unconfirmed': {
    title: 'This attendee cannot be given a seat',
    text: () => 'Seats are for those whose attendance in person is confirmed.',
  },
  'call.closed': {
    title: 'Proposals are not accepted now',
    text: () => 'The dates are on the page of the call. Your drafts are kept.',
  },
  'proposal.enough': {
    title: 'You cannot hand in more proposals',
    text: ({ most }) =>
      `One person may hand in ${most ?? ''}. Withdraw one of those to hand in this one.`,
  },
  'proposal.decided': {
    title: 'This proposal has been decided on',
    text: () => 'It can no longer be changed. Write to the organisers.',
  },
  'proposal.conflict': {
    title: 'You do not judge this proposal',
    text: () => 'You are named in it, or said that you have an interest in it.',
  },
  'gate.no-device': {
    title: 'This device belongs to no gate',
    text: () => 'Ask an organiser for a gate’s link and open it here.',
  },
  'gate.ended': {
    title: 'This device lets nobody in any more',
    text: () => 'Its link has expired or an organiser ended it. Ask for a new one.',
  },
  'gate.closed': {
    title: 'The gate is closed',
    text: () => 'Open it again or choose another gate.',
  },
  'registration.closed': {
    title: 'This is closed now',
    text: () =>
      'You can register or change your details only at the times announced. If this is a mistake, write to the organisers.',
  },
  'registration.full': {
    title: 'No places are left',
    text: () =>
      'The last place is taken. Nothing was saved: choose another kind of attendance, or come back later.',
  },
  'registration.exists': {
    title: 'This address is registered already',
    text: () =>
      'You need no second registration. We have sent a letter with a link to that address: it opens the registration, where you can change or cancel it.',
  },
  'registration.over': {
    title: 'This registration has moved on',
    text: () => 'Its state has changed. Below is how it stands now.',
  },
  'registration.group': {
    title: 'This is decided for the whole group',
    text: () => 'A group gets places together or not at all. Whoever registered it answers.',
  },
  'registration.in-use': {
    title: 'This is in use',
    text: () =>
      'There are registrations that depend on it, so it cannot be removed. You can close it by setting its end.',
  },
  'registration.too-many': {
    title: 'Too many registrations from one address',
    text: () => 'Wait for an hour, or register your colleagues as one group.',
  },
  'offer.expired': {
    title: 'The offer has run out',
    text: () =>
      'The place was offered to the next in the waiting list. You can register again, at the end of the list.',
  },
  'badges.nobody': {
    title: 'There is nobody to print for',
    text: () =>
      'All these badges have been printed already. Untick “Only new ones” to print them again.',
  },
  'length.required': {
    title: 'The size of the request is unknown',
    text: () =>
      'What was sent was not taken: the portal must know its size beforehand. Send the form again from an ordinary browser.',
  },
  ...failures,
} as const satisfies Record<ErrorCode, ErrorWords>
