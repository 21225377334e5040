import type { Problem } from '#app/domain/shared/form.ts'

export const en: Record<Problem, string> = {
  required: 'Fill in this field',
  email: 'An e-mail address looks like this: name@example.org',
  short: 'Too short',
  long: 'Too long',
  taken: 'Already taken',
  number: 'A whole number is needed',
  range: 'The number is out of range',
  year: 'A year is needed, such as 2021',
  date: 'A date is needed, such as 2026-11-21',
  past: 'This date has passed',
  url: 'A web address begins with https:// or http://',
  choice: 'Choose one of the options',
  mismatch: 'Does not match',
  breached: 'This password is on lists of stolen ones. Choose another',
  code: 'The code does not fit',
  file: 'This file cannot be used',
  'file-empty': 'The file is empty. Choose another',
  'file-many': 'Too many files. Keep the essential ones',
  'file-large': 'The file is too large. Compress it or split it into parts',
  'file-type': 'Files of this kind are not accepted here',
  'file-mislabelled':
    'The contents do not match the name of the file. Save it again in the right format',
  unknown: 'There is no such thing',
}
