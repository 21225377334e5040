import { pluralRu, quotedRu } from '../format.ts'

export type PersonFacts = {
  conference: string
  days: string
  until: string
  position: number | null
  organisation: string
}
export type GroupFacts = { conference: string; group: string; people: number; until: string }

const people = (n: number) => `${n}\u00a0${pluralRu(n, 'человек', 'человека', 'человек')}`
const places = (n: number) => `${n}\u00a0${pluralRu(n, 'место', 'места', 'мест')}`

export const ru = {
  hello: (name: string) => `Здравствуйте, ${name}.`,
  code: (code: string) => `Код регистрации: ${code}`,
  kind: (kind: string) => `Вид участия: ${kind}`,
  when: (days: string) => `Когда: ${days}`,
  where: (place: string) => `Где: ${place}`,
  note: (note: string) => `Организаторы пишут: ${note}`,
  open: 'Открыть регистрацию',
  openGroup: 'Открыть список группы',
  answer: 'Принять или отказаться',
  confirm: 'Подтвердить участие',
  again: 'Зарегистрироваться снова',
  why: 'Письмо пришло, потому что на\u00a0этот адрес зарегистрировались на\u00a0конференцию.',
  whyGroup: 'Письмо пришло, потому что вы\u00a0зарегистрировали группу на\u00a0конференцию.',
  secret: 'Ссылка личная: по\u00a0ней можно изменить и\u00a0отменить. Не\u00a0пересылайте её.',
  person: {
    pending: {
      subject: ({ conference }: PersonFacts) => `Заявка принята: ${conference}`,
      text: () =>
        'Мы получили вашу заявку, место за\u00a0вами держится. Организаторы решат и\u00a0напишут.',
    },
    waiting: {
      subject: ({ conference }: PersonFacts) => `Вы в\u00a0листе ожидания: ${conference}`,
      text: ({ position }: PersonFacts) =>
        `Сейчас свободных мест нет. ${position === null ? 'Вы стоите в\u00a0листе ожидания' : `Вы в\u00a0листе ожидания под номером ${position}`}: когда место освободится, мы предложим его вам письмом и\u00a0будем держать до\u00a0вашего ответа.`,
    },
    offered: {
      subject: ({ conference }: PersonFacts) => `Для вас есть место: ${conference}`,
      text: ({ until }: PersonFacts) =>
        `Место освободилось и\u00a0держится за\u00a0вами до\u00a0${until}. Примите его или откажитесь: тогда оно сразу достанется следующему.`,
    },
    confirmed: {
      subject: ({ conference }: PersonFacts) => `Регистрация подтверждена: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `Ждём вас на\u00a0конференции ${quotedRu(conference)}. Билет и\u00a0всё остальное\u00a0— на\u00a0странице регистрации.`,
    },
    declined: {
      subject: ({ conference }: PersonFacts) => `Заявка отклонена: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `К\u00a0сожалению, организаторы отклонили вашу заявку на\u00a0конференцию ${quotedRu(conference)}.`,
    },
    cancelled: {
      subject: ({ conference }: PersonFacts) => `Регистрация отменена: ${conference}`,
      text: ({ conference }: PersonFacts) =>
        `Регистрация на\u00a0конференцию ${quotedRu(conference)} отменена, билет больше не\u00a0действует.`,
    },
    expired: {
      subject: ({ conference }: PersonFacts) => `Срок предложения истёк: ${conference}`,
      text: () =>
        'Вы не\u00a0ответили в\u00a0срок, и\u00a0место предложено следующему. Можно зарегистрироваться снова, в\u00a0конец листа ожидания.',
    },
    link: {
      subject: ({ conference }: PersonFacts) => `Ссылка на\u00a0регистрацию: ${conference}`,
      text: () =>
        'На\u00a0этот адрес уже есть регистрация. По\u00a0ссылке её можно посмотреть, изменить и\u00a0отменить.',
    },
    invited: {
      subject: ({ conference }: PersonFacts) => `Вас ждут на\u00a0конференции: ${conference}`,
      text: ({ conference, organisation }: PersonFacts) =>
        `${organisation ? `Организация ${quotedRu(organisation)} зарегистрировала вас` : 'Вас зарегистрировали'} на\u00a0конференцию ${quotedRu(conference)}, место за\u00a0вами. Подтвердите, что приедете, и\u00a0проверьте данные для бейджа.`,
    },
  },
  group: {
    pending: {
      subject: ({ conference }: GroupFacts) => `Заявка группы принята: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `Мы получили заявку группы ${quotedRu(group)}: ${people(n)}. Места за\u00a0вами держатся, организаторы решат и\u00a0напишут.`,
    },
    waiting: {
      subject: ({ conference }: GroupFacts) => `Группа в\u00a0листе ожидания: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `Сейчас ${places(n)} сразу нет. Группа ${quotedRu(group)} стоит в\u00a0листе ожидания и\u00a0получит места для всех или не\u00a0получит вовсе. Если мест свободно меньше, их могут занять те, кто стоит за\u00a0вами, но\u00a0не\u00a0больше трёх человек: потом места копятся для вас.`,
    },
    offered: {
      subject: ({ conference }: GroupFacts) => `Для группы есть места: ${conference}`,
      text: ({ group, people: n, until }: GroupFacts) =>
        `${places(n)} для группы ${quotedRu(group)} держатся за\u00a0вами до\u00a0${until}. Примите все или откажитесь.`,
    },
    confirmed: {
      subject: ({ conference }: GroupFacts) => `Группа зарегистрирована: ${conference}`,
      text: ({ group, people: n }: GroupFacts) =>
        `Группа ${quotedRu(group)}, ${people(n)}: места подтверждены. Каждому, чей адрес вы\u00a0указали, ушло письмо с\u00a0личной ссылкой. В\u00a0списке видно, кто подтвердил участие; там\u00a0же можно заменить одного человека другим.`,
    },
    expired: {
      subject: ({ conference }: GroupFacts) => `Срок предложения группе истёк: ${conference}`,
      text: ({ group }: GroupFacts) =>
        `Ответа не\u00a0было, и\u00a0места группы ${quotedRu(group)} предложены следующим. Группу можно зарегистрировать снова, в\u00a0конец листа ожидания.`,
    },
  },
}
