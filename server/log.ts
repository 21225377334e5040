import { pino, type Logger } from 'pino'

/** Structured logs: a JSON line an event on standard output. Secrets never reach them. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'password',
      'token',
      '*.password',
      '*.token',
      'headers.cookie',
      'headers.authorization',
    ],
  })
}
