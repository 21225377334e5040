import type { Messages } from '../messages.ts'
import type { ru } from '../ru/participants-import.ts'
import { formatNumber, pluralEn } from '../format.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  title: 'Participants from a table',
  lead: 'Upload a list as Excel or CSV. The portal first shows what each row would change; nothing is written until you confirm.',
  sheet: 'Participants',
  fileName: (slug) => `Participants ${slug}`,
  columns: {
    nameRu: 'Name in Russian',
    nameEn: 'Name in English',
    taxNumber: 'Taxpayer number',
    type: 'Kind of organisation',
    country: 'Country',
    region: 'Region',
    industrialRole: 'Role in the cluster',
    sinceYear: 'Member since',
  },
  meaning: {
    nameRu:
      'Full or short, up to 300 characters. May be left out where there is a name in English.',
    nameEn: 'If empty, the English pages show the Russian name.',
    taxNumber:
      'The Russian INN, 10 or 12 digits. By it the portal knows an organisation even under another name or in another cluster.',
    type: 'One of:',
    country: 'Name or two-letter code. If empty, Russia.',
    region: 'A federal subject of Russia: its name or code, such as RU-SPE.',
    industrialRole: 'For industrial clusters, one of:',
    sinceYear: 'Four digits, such as 2019.',
  },
  columnHeading: 'Column',
  meaningHeading: 'What to write',
  howTitle: 'What the table should look like',
  how: 'The first row names the columns, in any order; columns we do not know are passed over. Only a name is required.',
  rules: [
    'An empty cell changes nothing, and nobody leaves by being left out of the table.',
    'If the table has a single error, nothing at all is written.',
    'Of an organisation that belongs to several clusters only the role and the year change.',
  ],
  limits: (mb, most) => `XLSX or CSV of up to ${mb} MB, at most ${n(most)} rows.`,
  template: 'Template and present list',
  templateText: (count) =>
    count === 0
      ? 'There are no participants yet: the file has only the row that names the columns.'
      : `The file already lists ${n(count)}\u00a0${pluralEn(count, 'participant', 'participants')}: correct it, add to it and upload it again.`,
  xlsx: 'Download XLSX',
  csv: 'Download CSV',
  uploadTitle: 'Upload',
  file: 'Table of participants',
  send: 'Check the table',
  sending: 'Reading the table…',
  before: 'Earlier uploads',
  open: 'not applied',
  applied: 'applied',
  historyColumns: { file: 'File', date: 'Uploaded', result: 'Result' },
  counted: (create, update) => `${n(create)} added, ${n(update)} changed`,
  check: {
    title: 'What the table would change',
    lead: (file) => `File “${file}”. Nothing has been written yet.`,
    unknown: (names) => `The portal does not know these columns and passes them over: ${names}.`,
    kinds: {
      create: 'Add',
      update: 'Change',
      unchanged: 'Unchanged',
      error: 'Errors',
    },
    all: 'All',
    filter: 'Which rows to show',
    errorsTitle: (value) => `${n(value)}\u00a0${pluralEn(value, 'row has', 'rows have')} errors`,
    errorsText:
      'As long as there are any, nothing is written. Correct the cells in your file and upload it again.',
    readyTitle: (create, update) =>
      [create > 0 && `${n(create)} to be added`, update > 0 && `${n(update)} to be changed`]
        .filter(Boolean)
        .join(', '),
    nothing: 'The table changes nothing: all it says is on the portal already.',
    apply: 'Apply',
    applying: 'Applying…',
    discard: 'Discard',
    again: 'Upload another file',
    line: 'Row',
    participant: 'Participant',
    what: 'What will happen',
    tableTitle: 'Rows of the table',
    noRows: 'There are no such rows.',
    joins: (name) => `Is on the portal as “${name}” and will join the cluster`,
    kept: (columns) =>
      `Stays as it is (the organisation belongs to other clusters too): ${columns}`,
    none: 'not given',
    becomes: 'becomes',
    done: 'The table is applied',
    doneText: (create, update, unchanged) =>
      `Added: ${n(create)}, changed: ${n(update)}, unchanged: ${n(unchanged)}.`,
    toCluster: 'To the cluster’s profile',
    discarded: 'The upload is discarded and its file removed.',
  },
  problems: {
    required: () => 'There is no name',
    long: () => 'Longer than 300 characters',
    taxNumber: (value) => `“${value}” is no taxpayer number: check the digits`,
    type: (value) => `There is no such kind: “${value}”`,
    country: (value) => `There is no such country: “${value}”`,
    region: (value) => `There is no such region: “${value}”`,
    regionAbroad: (value) => `“${value}” is a Russian region, but the country is another`,
    industrialRole: (value) => `There is no such role: “${value}”`,
    sinceYear: (value) => `“${value}” is not a past year`,
    duplicate: (_value, line) => `The same organisation is already in row ${line}`,
  },
} satisfies Messages<typeof ru>
