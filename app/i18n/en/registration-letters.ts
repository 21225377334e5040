import { pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { GroupFacts, PersonFacts, ru } from '../ru/registration-letters.ts'

const people = (n: number) => `${n}\u00a0${pluralEn(n, 'person', 'people')}`
const places = (n: number) => `${n}\u00a0${pluralEn(n, 'place', 'places')}`

export const en = {
  hello: (name) => `Dear ${name},`,
  code: (code) => `Registration code: ${code}`,
  kind: (kind) => `Attendance: ${kind}`,
  when: (days) => `When: ${days}`,
  where: (place) => `Where: ${place}`,
  note: (note) => `The organisers write: ${note}`,
  open: 'Open the registration',
  openGroup: 'Open the group’s list',
  answer: 'Accept or decline',
  confirm: 'Say that you are coming',
  again: 'Register again',
  why: 'You get this letter because this address was registered for the conference.',
  whyGroup: 'You get this letter because you registered a group for the conference.',
  secret: 'The link is personal: it lets its reader change and cancel. Do not pass it on.',
  person: {
    pending: {
      subject: ({ conference }: PersonFacts) => `Application received: ${conference}`,
      text: () =>
        'We have your application, and your place is being held. The organisers will decide and write to you.',
    },
    waiting: {
      subject: ({ conference }: PersonFacts) => `You are on the waiting list: ${conference}`,
      text: ({ position }: PersonFacts) =>
        `There are no free places at the moment. You are ${position === null ? '' : `number ${position} `}on the waiting list: when a place becomes free, we offer it to you by mail and hold it until you answer.`,
    },
    offered: {
      subject: ({ conference }: PersonFacts) => `There is a place for you: ${conference}`,
      text: ({ until }: PersonFacts) =>
        `A place has become free and is held for you until ${until}. Accept it or decline it: then it goes to the next person at once.`,
    },
    confirmed: {
      subject: ({ conference }: PersonFacts) => `You are registered: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `We look forward to seeing you at “${conference}”. Your ticket and everything else are on the page of your registration.`,
    },
    declined: {
      subject: ({ conference }: PersonFacts) => `Application declined: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `We are sorry: the organisers declined your application for “${conference}”.`,
    },
    cancelled: {
      subject: ({ conference }: PersonFacts) => `Registration cancelled: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `The registration for “${conference}” is cancelled; the ticket is no longer valid.`,
    },
    expired: {
      subject: ({ conference }: PersonFacts) => `The offer has run out: ${conference}`,
      text: () =>
        'There was no answer in time, and the place was offered to the next person. You can register again, at the end of the waiting list.',
    },
    link: {
      subject: ({ conference }: PersonFacts) => `Your registration’s link: ${conference}`,
      text: () =>
        'This address is registered already. The link lets you see, change and cancel the registration.',
    },
    invited: {
      subject: ({ conference }: PersonFacts) => `You are expected at: ${conference}`,
      text: ({ conference, organisation }: PersonFacts) =>
        `${organisation ? `“${organisation}” has registered you` : 'You were registered'} for “${conference}”, and a place is yours. Please say that you are coming and check what will stand on your name badge.`,
    },
  },
  group: {
    pending: {
      subject: ({ conference }: GroupFacts) => `The group’s application is received: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `We have the application of “${group}”: ${people(n)}. The places are being held; the organisers will decide and write to you.`,
    },
    waiting: {
      subject: ({ conference }: GroupFacts) => `The group is on the waiting list: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `There are not ${places(n)} free at once. “${group}” is on the waiting list and will get places for everybody or not at all. While fewer places are free, those behind you may take them, but no more than three people: after that, places are kept for you.`,
    },
    offered: {
      subject: ({ conference }: GroupFacts) => `There are places for the group: ${conference}`,
      text: ({ group, people: n, until }: GroupFacts) =>
        `${places(n)} for “${group}” are held until ${until}. Accept all of them, or decline.`,
    },
    confirmed: {
      subject: ({ conference }: GroupFacts) => `The group is registered: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `“${group}”, ${people(n)}: the places are confirmed. Everybody whose address you gave has got a letter with a personal link. The list shows who said that they are coming, and there you can put one person in the place of another.`,
    },
    expired: {
      subject: ({ conference }: GroupFacts) => `The group’s offer has run out: ${conference}`,
      text: ({ group }: GroupFacts) =>
        `There was no answer, and the places of “${group}” were offered to the next. You can register the group again, at the end of the waiting list.`,
    },
  },
} satisfies Messages<typeof ru>
