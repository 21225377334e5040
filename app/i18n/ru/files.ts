import { formatBytes } from '../format.ts'

/** Files: their page, and the proofs of a cluster's documents. */
export const ru = {
  download: 'Скачать',
  downloadNamed: (name: string) => `Скачать «${name}»`,
  name: 'Название',
  type: 'Вид',
  size: 'Размер',
  kept: 'Загружен',
  fingerprint: 'Контрольная сумма SHA-256',
  fingerprintHint:
    'По\u00a0ней видно, что файл не\u00a0менялся: у\u00a0изменённого файла сумма другая.',
  pageLead: 'Файл хранится на\u00a0портале и\u00a0открывается только тем, кому он\u00a0доступен.',
  kinds: {
    'application/pdf': 'документ PDF',
    'image/png': 'изображение PNG',
    'image/jpeg': 'изображение JPEG',
    'image/webp': 'изображение WebP',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'документ Word',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'таблица Excel',
    'application/vnd.oasis.opendocument.text': 'документ OpenDocument',
    'application/vnd.oasis.opendocument.spreadsheet': 'таблица OpenDocument',
    'text/csv': 'таблица CSV',
    'text/plain': 'текст',
  } as Record<string, string>,
  bytes: (size: number) => formatBytes('ru', size),
  evidence: {
    title: 'Подтверждающие файлы',
    lead: 'Приложите скан или текст каждого документа. По\u00a0ним эксперт проверяет критерии категории; посетители портала их\u00a0не\u00a0видят.',
    add: 'Добавить файлы',
    choose: (title: string) => `Файлы к\u00a0документу «${title}»`,
    hint: (most: number, files: number) =>
      `PDF, Word, Excel, OpenDocument, JPEG или PNG, каждый до\u00a0${most}\u00a0МБ. К\u00a0одному документу не\u00a0больше ${files}\u00a0файлов.`,
    send: 'Загрузить',
    sending: 'Загружается…',
    none: 'Файлов пока нет',
    full: (files: number) =>
      `Приложено ${files}\u00a0файлов, больше нельзя. Удалите лишний, чтобы загрузить другой.`,
    remove: 'Удалить',
    removeNamed: (name: string) => `Удалить файл «${name}»`,
    added: 'Файлы загружены. Эксперт увидит их\u00a0при проверке.',
    removed: 'Файл удалён.',
    noDocuments: 'У\u00a0кластера пока нет документов',
    noDocumentsText:
      'Сначала добавьте сведения о\u00a0документах: протоколе о\u00a0создании, соглашении, программе развития. Потом к\u00a0каждому можно приложить файлы.',
    toProfile: 'К\u00a0профилю кластера',
    documents: 'Документы',
  },
}
