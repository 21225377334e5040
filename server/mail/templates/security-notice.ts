import type { Lang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

/** What the owner of an account is told of by mail. */
export type SecurityChange =
  | 'password-changed'
  | 'email-changing'
  | 'email-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'totp-on'
  | 'totp-off'
  | 'recovery-codes-made'
  | 'recovery-code-used'

const words: Record<Lang, Record<SecurityChange, { subject: string; text: string }>> = {
  ru: {
    'password-changed': {
      subject: 'Пароль изменён',
      text: 'Пароль вашей учётной записи изменён. На\u00a0других устройствах нужно войти заново.',
    },
    'email-changing': {
      subject: 'Запрошена смена адреса почты',
      text: 'Кто-то, знающий ваш пароль, попросил сменить адрес почты. Пока новый адрес не\u00a0подтверждён, всё остаётся как есть.',
    },
    'email-changed': {
      subject: 'Адрес почты изменён',
      text: 'Теперь для входа служит другой адрес почты. На\u00a0этот письма больше приходить не\u00a0будут.',
    },
    'passkey-added': {
      subject: 'Добавлен ключ доступа',
      text: 'К\u00a0вашей учётной записи добавлен ключ доступа: с\u00a0ним можно входить без пароля.',
    },
    'passkey-removed': {
      subject: 'Удалён ключ доступа',
      text: 'Один из\u00a0ключей доступа к\u00a0вашей учётной записи удалён.',
    },
    'totp-on': {
      subject: 'Включён вход с\u00a0кодом',
      text: 'Теперь после пароля нужен ещё код из\u00a0приложения.',
    },
    'totp-off': {
      subject: 'Вход с\u00a0кодом выключен',
      text: 'Теперь для входа хватает одного пароля.',
    },
    'recovery-codes-made': {
      subject: 'Выданы новые запасные коды',
      text: 'Прежние запасные коды больше не\u00a0действуют.',
    },
    'recovery-code-used': {
      subject: 'Вход по\u00a0запасному коду',
      text: 'В\u00a0вашу учётную запись вошли по\u00a0запасному коду. Этот код больше не\u00a0действует.',
    },
  },
  en: {
    'password-changed': {
      subject: 'Your password was changed',
      text: 'The password of your account was changed. Other devices have to sign in again.',
    },
    'email-changing': {
      subject: 'A change of e-mail address was asked for',
      text: 'Somebody who knows your password asked to change the e-mail address. Until the new address is confirmed, everything stays as it is.',
    },
    'email-changed': {
      subject: 'Your e-mail address was changed',
      text: 'Another e-mail address now serves for signing in. No more letters will come to this one.',
    },
    'passkey-added': {
      subject: 'A passkey was added',
      text: 'A passkey was added to your account: it lets one sign in without the password.',
    },
    'passkey-removed': {
      subject: 'A passkey was removed',
      text: 'One of the passkeys of your account was removed.',
    },
    'totp-on': {
      subject: 'Signing in with a code is on',
      text: 'From now on a code from an application is asked for after the password.',
    },
    'totp-off': {
      subject: 'Signing in with a code is off',
      text: 'From now on the password alone is enough to sign in.',
    },
    'recovery-codes-made': {
      subject: 'New recovery codes were made',
      text: 'The earlier recovery codes work no longer.',
    },
    'recovery-code-used': {
      subject: 'Signed in with a recovery code',
      text: 'Somebody signed in to your account with a recovery code. That code works no longer.',
    },
  },
}

type Params = { name: string; change: SecurityChange }

/** Says that something about the security of an account has changed. */
export const securityNotice = template<Params>({
  ru: ({ name, change }) => ({
    subject: words.ru[change].subject,
    paragraphs: [`Здравствуйте, ${name}.`, words.ru[change].text],
    action: { label: 'Открыть учётную запись', href: paths.account('ru') },
    after: [
      'Если это были не\u00a0вы, сразу смените пароль и\u00a0сообщите администратору портала.',
    ],
  }),
  en: ({ name, change }) => ({
    subject: words.en[change].subject,
    paragraphs: [`Hello ${name},`, words.en[change].text],
    action: { label: 'Open your account', href: paths.account('en') },
    after: [
      'If it was not you, change your password at once and tell the administrator of the portal.',
    ],
  }),
})
