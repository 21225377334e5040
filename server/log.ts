import { pino, type DestinationStream, type Logger } from 'pino'

/** Structured logs: a JSON line an event on standard output. Secrets never reach them. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorForLog },
      redact: [
        'password',
        'token',
        '*.password',
        '*.token',
        'headers.cookie',
        'headers.authorization',
      ],
    },
    // Without one, standard output.
    destination as DestinationStream,
  )
}

/** What a failed query tells of itself beside its text; never the values of its parameters. */
const TOLD = ['code', 'constraint', 'table', 'column', 'status'] as const

/**
 * An error as the log has it: a failed query carries what people typed – addresses, names, hashes – in its
 * message, its stack and its properties, and PostgreSQL repeats the values in `detail`.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const message = errorText(error)
  const told = Object.fromEntries(
    TOLD.flatMap((name) => {
      const value = (error as unknown as Record<string, unknown>)[name]
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  )
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message,
    ...told,
    stack: stackOf(error, message),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  }
}

/** The message of an error without the parameters of a query. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { query } = error as { query?: unknown }
  if (typeof query !== 'string') return error.message
  const why = error.cause === undefined ? '' : `: ${errorText(error.cause)}`
  return `failed query${why} (${query})`
}

function stackOf({ stack = '', message, name }: Error, told: string): string {
  const at = message ? stack.indexOf(message) : -1
  return at < 0 ? stack : `${name}: ${told}${stack.slice(at + message.length)}`
}
