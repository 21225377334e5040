import { formatPartialDate, quotedRu } from '../format.ts'
import type { RevocationReason } from '#app/domain/clusters/badges/credential.ts'
import type { Finding } from '#app/domain/clusters/badges/verification.ts'
import type { BadgeStyle } from '#app/domain/clusters/badges/badge.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'

const day = (date: string) => formatPartialDate('ru', date)

/** The words of badges: on the pictures, in the credentials, on the pages about them. */
export const ru = {
  category: {
    proto: 'Протокластер',
    territorial: 'Территориальный кластер',
    curated: 'Кластер, курируемый ЦКР',
    industrial: 'Промышленный кластер',
    innovative_territorial: 'Инновационный территориальный кластер',
  } satisfies Record<Category, string>,
  picture: {
    title: (cluster: string | null, word: string) => (cluster ? `${cluster}: ${word}` : word),
    curated: 'курируется ЦКР',
    curatedShort: 'ЦКР',
    curatedFoot: 'Курирует ЦКР',
    round: (year: number) => `Мониторинг\u00a0${year}`,
    since: (date: string) => `С\u00a0${day(date)}`,
    issuer: '«Коридор»',
    state: {
      none: 'Категории нет',
      revoked: 'Категория отозвана',
      expired: 'Срок категории истёк',
    },
  },
  credential: {
    issuer: 'Портал кластеров «Коридор»',
    issuerAbout:
      'Каталог кластеров России. Портал выпускает электронные значки о\u00a0категории, которую кластер получил по\u00a0подтверждённым критериям.',
    name: (category: string, cluster: string) => `${category}: ${cluster}`,
    about: (cluster: string) =>
      `Удостоверяет категорию кластера ${quotedRu(cluster)}. Действительность проверяется на\u00a0портале.`,
    achievement: (category: string) =>
      `Категория ${quotedRu(category)} по\u00a0критериям мониторинга кластерной среды.`,
    criteria: 'Критерии',
    byDecision: 'Присваивается решением: отдельных критериев у\u00a0категории нет.',
    curation: 'Курируется Центром кластерного развития',
    yes: 'да',
    no: 'нет',
    ladder: 'Критерии категории по\u00a0одному',
    ladderAbout: 'Каждый критерий, чем он подтверждён, кто и\u00a0когда проверил.',
    round: (year: number) => `Мониторинг кластерной среды, ${year}\u00a0год`,
    roundAbout: 'Опубликованный список субъектов с\u00a0категориями.',
    statusList: 'Список отозванных значков',
  },
  page: {
    crumb: 'Значок',
    title: 'Значок кластера для вашего сайта',
    description: (cluster: string) =>
      `Значок категории кластера ${quotedRu(cluster)}: картинка для сайта и\u00a0проверяемое удостоверение.`,
    lead: 'Картинка сама меняется вместе с\u00a0категорией: обновлять её на\u00a0сайте не\u00a0нужно. По\u00a0нажатию посетитель увидит проверку.',
    without:
      'Сейчас у\u00a0кластера нет категории, и\u00a0значок говорит именно это. Когда категория появится, картинка на\u00a0сайте сменится сама.',
    toLadder: 'Что для неё нужно',
    pictures: 'Картинка',
    picturesNote:
      'Выберите вид и\u00a0язык, скопируйте код и\u00a0вставьте его в\u00a0свою страницу.',
    style: {
      flat: 'Строка',
      dark: 'Строка для тёмного фона',
      large: 'Карточка',
      'large-dark': 'Карточка для тёмного фона',
      emblem: 'Эмблема',
      'emblem-dark': 'Эмблема для тёмного фона',
    } satisfies Record<BadgeStyle, string>,
    chooseStyle: 'Вид',
    chooseLang: 'Язык надписей',
    show: 'Показать код',
    code: 'Код для вставки',
    html: 'HTML',
    markdown: 'Markdown',
    address: 'Адрес картинки',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyCode: (kind: string) => `Скопировать: ${kind}`,
    language: { ru: 'Русский', en: 'Английский' },
    credential: 'Удостоверение',
    credentialNote:
      'Тот\u00a0же значок как документ Open Badges 3.0 с\u00a0электронной подписью портала. Его можно хранить, пересылать и\u00a0проверить без доверия к\u00a0тому, кто его показал.',
    signedPicture: 'Картинка с\u00a0удостоверением внутри (SVG)',
    json: 'Удостоверение (JSON)',
    jwt: 'Удостоверение одной строкой (JWT)',
    verify: 'Проверить сейчас',
    noCredential: 'Действующего удостоверения нет: категория не\u00a0присвоена или утрачена.',
    history: 'История',
    historyNote: 'Каждая смена категории отзывает прежнее удостоверение и\u00a0выпускает новое.',
    noHistory: 'Удостоверений этому кластеру ещё не\u00a0выпускали.',
    columns: { category: 'Категория', issued: 'Выпущено', state: 'Состояние' },
    inForce: 'Действует',
    until: (date: string) => `Действует до\u00a0${day(date)}`,
    over: (date: string) => `Срок истёк ${day(date)}`,
    revoked: (date: string, reason: RevocationReason) =>
      reason === 'lost'
        ? `Отозвано ${day(date)}: категория утрачена`
        : `Отозвано ${day(date)}: выпущено новое`,
  },
  verify: {
    crumb: 'Проверка значка',
    title: 'Проверить значок кластера',
    description: 'Проверка удостоверений и\u00a0значков кластеров в\u00a0формате Open Badges 3.0.',
    lead: 'Портал прочитает удостоверение, проверит подпись, срок и\u00a0отзыв и\u00a0объяснит, почему значку можно верить или нельзя.',
    text: 'Удостоверение или его адрес',
    textHint:
      'Вставьте строку JWT, текст JSON, код картинки SVG или адрес, который начинается с\u00a0https://',
    file: 'Или файл со\u00a0значком',
    fileHint: 'SVG, PNG, JSON или JWT, до\u00a0256\u00a0КБ',
    submit: 'Проверить',
    again: 'Проверить другой',
    privacy:
      'Вставленное не\u00a0сохраняется. По\u00a0чужому адресу портал обращается сам: только по\u00a0https, только в\u00a0открытый интернет, без перенаправлений, не\u00a0дольше пяти секунд. Такие проверки ограничены по\u00a0числу.',
    verdict: {
      holds: 'Значок подлинный и\u00a0действует',
      other: 'Подпись верна, но\u00a0выпустили значок не\u00a0мы',
      ended: 'Значок подлинный, но\u00a0больше не\u00a0действует',
      fails: 'Значку верить нельзя',
      unsure: 'Проверить до\u00a0конца не\u00a0удалось',
    },
    verdictText: {
      holds: (subject: string, achievement: string) => `${subject}\u00a0— ${achievement}.`,
      other: (issuer: string) =>
        `Выпустил ${issuer}. Портал не\u00a0знает этого издателя: решите сами, верите\u00a0ли вы ему.`,
      unsure: (reason: string) => `${reason} Считайте значок непроверенным.`,
    },
    says: 'Что написано в\u00a0удостоверении',
    fields: {
      subject: 'Кому',
      achievement: 'Что подтверждает',
      issuer: 'Кто выпустил',
      from: 'Действует с',
      until: 'Действует по',
      id: 'Номер',
    },
    noUntil: 'без срока',
    checks: 'Как мы это проверили',
    outcome: { ok: 'Да', failed: 'Нет', unknown: 'Неизвестно', note: 'К\u00a0сведению' },
    finding: {
      'structure.ok': () =>
        'Это удостоверение Open Badges 3.0, все обязательные части на\u00a0месте.',
      'structure.incomplete': ({ parts }) =>
        `В\u00a0удостоверении не\u00a0хватает обязательных частей: ${parts}.`,
      'structure.claims': () => 'Служебные поля подписи противоречат тексту удостоверения.',
      'shown.same': () => 'Видимый текст совпадает с\u00a0подписанным.',
      'shown.differs': () =>
        'Видимый текст не\u00a0совпадает с\u00a0подписанным: после подписи в\u00a0нём что-то изменили.',
      'signature.ok': ({ algorithm }) =>
        `Подпись верна (${algorithm}): с\u00a0момента выпуска не\u00a0изменилось ни\u00a0знака.`,
      'signature.wrong': () =>
        'Подпись не\u00a0подходит: удостоверение изменили или подписали другим ключом.',
      'signature.none': () => 'Подписи нет, а\u00a0без неё такой текст может написать кто угодно.',
      'signature.algorithm': ({ algorithm }) =>
        `Подпись сделана способом «${algorithm}», которому верить нельзя.`,
      'signature.kind': () =>
        'Подпись вложена в\u00a0текст другим способом (Data Integrity). Его портал проверять не\u00a0умеет.',
      'signature.key-unknown': () =>
        'Такого ключа у\u00a0портала нет и\u00a0не было: подписали не\u00a0мы.',
      'signature.key-withdrawn': ({ date }) =>
        `Ключ, которым подписано удостоверение, отозван ${day(String(date))}. Получите у\u00a0кластера свежее.`,
      'signature.key-unreachable': () =>
        'Ключ издателя не\u00a0удалось получить по\u00a0его адресу.',
      'signature.key-elsewhere': () =>
        'Ключ лежит не\u00a0на сайте издателя, поэтому подпись не\u00a0доказывает, кто её поставил.',
      'issuer.own': () => 'Выпустил этот портал.',
      'issuer.other': ({ issuer }) => `Выпустил не\u00a0этот портал, а\u00a0${issuer}.`,
      'period.ok': ({ from, until }) =>
        until
          ? `Срок не\u00a0истёк: с\u00a0${day(String(from))} по\u00a0${day(String(until))}.`
          : `Срок начался ${day(String(from))} и\u00a0не\u00a0ограничен.`,
      'period.early': ({ from }) => `Начнёт действовать только ${day(String(from))}.`,
      'period.over': ({ until }) => `Срок истёк ${day(String(until))}.`,
      'status.ok': () => 'Не\u00a0отозвано: в\u00a0списке отозванных его нет.',
      'status.revoked': ({ date, reason }) =>
        date
          ? reason === 'changed'
            ? `Отозвано ${day(String(date))}: у\u00a0кластера теперь другое удостоверение.`
            : `Отозвано ${day(String(date))}: кластер утратил категорию.`
          : 'Отозвано издателем.',
      'status.unlisted': () => 'Издатель не\u00a0указал, где узнать об\u00a0отзыве.',
      'status.unreachable': () => 'Список отозванных у\u00a0издателя получить не\u00a0удалось.',
      'status.unknown': () => 'Такого удостоверения портал не\u00a0выпускал.',
    } satisfies Record<Finding, (params: Record<string, string>) => string>,
    toCluster: 'Открыть профиль кластера',
  },
} as const
