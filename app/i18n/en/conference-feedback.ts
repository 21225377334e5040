import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/conference-feedback.ts'

const answers = (count: number) =>
  `${formatNumber('en', count)} ${pluralEn(count, 'answer', 'answers')}`

export const en = {
  title: 'Feedback',
  lead: 'Afterwards attendees answer questions about the sessions and about the conference as a whole.',
  scope: { conference: 'About the conference as a whole', session: 'About the sessions' },
  state: { open: 'Answers are taken', closed: 'Answers are not taken', none: 'No form yet' },
  edit: 'Edit the form',
  download: 'Download the answers',
  answers,
  noAnswers: 'No answers yet',
  noAnswersText:
    'Open the form, and send attendees a letter with the button “Feedback” from the mailings.',
  choose: 'Session',
  all: 'All together',
  show: 'Show',
  mean: (value: string) => `${value} of 5 on average`,
  nobody: 'Nobody has answered this question yet',
  mark: 'Mark',
  option: 'Answer',
  times: 'Answers',
  source: 'the attendees’ form',
  words: 'In words',
  form: {
    title: 'Form',
    intro: { ru: 'Introduction in Russian', en: 'Introduction in English' },
    question: (at: number) => `Question ${at}`,
    newQuestion: 'New question',
    remove: 'To take a question out, clear its text in both languages.',
    kind: 'Kind of answer',
    kinds: {
      scale: 'A mark from 1 to 5',
      choice: 'One of several',
      choices: 'Any of several',
      text: 'In their own words',
    },
    text: { ru: 'Question in Russian', en: 'Question in English' },
    options: { ru: 'Options in Russian', en: 'Options in English' },
    optionsHint: 'One a line, the same number in both languages',
    required: 'Must be answered',
    anonymous: 'Do not keep who answered',
    anonymousNote:
      'An answer is kept without a name and with the day alone. Answers given before stay as they were promised.',
    open: 'Take answers as soon as what is asked about is over',
    save: 'Save the form',
    saved: 'The form is saved',
  },
  standard: {
    conference: {
      mark: 'How did you like the conference as a whole?',
      use: 'Did you find what you came for?',
      words: 'What should change next time?',
    },
    session: {
      mark: 'How did you like this session?',
      use: 'Will what you heard be of use in your work?',
      words: 'What would you like to say to the organisers and speakers?',
    },
    uses: { much: 'Yes', some: 'In part', none: 'No' },
  },
  give: {
    title: 'Feedback',
    lead: (conference: string) => `What do you think of the conference “${conference}”?`,
    nothing: 'There is nothing to ask about now',
    nothingText:
      'Feedback can be given after a session is over, while the organisers take answers.',
    notYours: 'Feedback comes from attendees',
    notYoursText:
      'Open the link in the letter about your registration, or sign in with the account you registered with.',
    signIn: 'Sign in',
    lost: 'Send me the link to my registration',
    done: 'Thank you, your feedback is taken',
    given: 'Feedback given',
    whole: 'The conference as a whole',
    anonymous: 'The answer is anonymous: the portal does not keep who gave it.',
    named: 'The organisers will see your name beside the answer.',
    scaleHint: '1 is poor, 5 is excellent',
    optional: 'optional',
    send: 'Send the feedback',
    back: 'To all feedback',
  },
  file: { name: 'feedback', sheet: 'Feedback', session: 'Session', at: 'When', name2: 'Name' },
} satisfies Messages<typeof ru>
