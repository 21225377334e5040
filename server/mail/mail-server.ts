import type { Env } from '../env.ts'
import type { Written } from './layout.ts'

export type Outgoing = Written & { to: string; messageId: string; lang: string }

/** The way out: how letters leave, and what they are signed with. */
export type MailServer = {
  /** The portal's public address, for links in letters. */
  origin: string
  /** Hands a letter to the mail server; null where there is none. @throws what the server says, with its `responseCode` */
  send: ((letter: Outgoing) => Promise<void>) | null
  close(): void
}

/** Letters sent over one connection at once, and how long a silent server is waited for, ms. */
const CONNECTIONS = 2
const PATIENCE_MS = 20_000

/** The mail server the environment names. */
export function mailServerOf(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL'>): MailServer {
  const { hostname } = new URL(env.PUBLIC_URL)
  if (!env.SMTP_URL) return { origin: env.PUBLIC_URL, send: null, close: () => {} }
  const url = env.SMTP_URL
  const open = async () =>
    (await import('nodemailer')).default.createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      // A letter is text: it may not read files of this machine or fetch addresses.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  // Loaded with the first letter.
  let transport: ReturnType<typeof open> | undefined
  const from = env.MAIL_FROM ?? `no-reply@${hostname}`
  return {
    origin: env.PUBLIC_URL,
    async send({ to, subject, text, html, messageId, lang }) {
      const opened = await (transport ??= open())
      await opened.sendMail({
        from,
        // As an object, so that a comma in an address cannot make two of it.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${messageId}@${hostname}>`,
        headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => void transport?.then((opened) => opened.close()),
  }
}
