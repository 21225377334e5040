import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const yesNo = z
  .enum(['0', '1', 'false', 'true'])
  .transform((value) => value === '1' || value === 'true')

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(3000),
    /** The address people type; https:// here turns on secure cookies and HSTS. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z.string().min(1).optional(),
    PORTAL_DEMO: yesNo.default(false),
    /** Shows /stories, the components on their own; always shown while developing. */
    PORTAL_STORIES: yesNo.default(false),
    SQLITE_SYNC: z.enum(['group', 'full']).default('group'),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    /** Proxies in front whose X-Forwarded-* headers are believed. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    /** With it, /metrics answers `Authorization: Bearer …`; without, only this machine may read it. */
    METRICS_TOKEN: z.string().min(16).optional(),
    /** Off, this node serves pages only; another does the background work. */
    PORTAL_WORKER: yesNo.default(true),
    /** The mail server: smtp://user:password@host:587 or smtps://…; without it letters stay in the outbox. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Whom letters come from; by default no-reply@ the host of PUBLIC_URL. */
    MAIL_FROM: z.string().min(3).optional(),
    /** Encrypts the key that signs credentials, so that a copy of the database alone cannot sign. */
    BADGE_KEY_PASSPHRASE: z.string().min(16).optional(),
    /** Encrypts what the database keeps secret; without it a key file beside the data does. */
    SECRETS_KEY: z.string().min(32).optional(),
  })
  .superRefine((env, check) => {
    if (env.PORTAL_DEMO && !['127.0.0.1', '::1', 'localhost'].includes(env.HOST))
      check.addIssue({
        code: 'custom',
        path: ['HOST'],
        message:
          'demo mode has accounts with published passwords and listens on 127.0.0.1 only; set PORTAL_DEMO=0',
      })
  })

export type Env = Readonly<
  Omit<z.output<typeof schema>, 'DATABASE_URL' | 'PUBLIC_URL'> & {
    DATABASE_URL: string
    PUBLIC_URL: string
    secure: boolean
  }
>

export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads and checks the environment once, at start.
 * @throws EnvError naming every variable that is wrong
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvError(`The environment is not usable:\n${lines.join('\n')}`)
  }
  const env = result.data
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST
  const publicUrl = (
    env.PUBLIC_URL ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${env.PORT}`
  ).replace(/\/+$/, '')
  return {
    ...env,
    DATABASE_URL: env.DATABASE_URL ?? `file:data/${env.PORTAL_DEMO ? 'demo' : 'portal'}.db`,
    PUBLIC_URL: publicUrl,
    secure: publicUrl.startsWith('https://'),
  }
}
