/** A text that is no JSON: where it goes wrong, counted from 1. */
export class BrokenJson extends Error {
  override name = 'BrokenJson'
  readonly line: number
  readonly column: number
  constructor(line: number, column: number) {
    super(`line ${line}, column ${column}`)
    this.line = line
    this.column = column
  }
}

const DEEPEST = 100
const SPACE = /[\t\n\r ]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const WORD = /true|false|null/y

/**
 * Reads JSON (RFC 8259) and tells for every object on which line of the text it begins: what is wrong with it can
 * be found again. A broken text says where, in every engine alike.
 * @throws BrokenJson
 */
export function readJsonLines(text: string): {
  value: unknown
  lineOf: (object: object) => number | null
} {
  const starts = new WeakMap<object, number>()
  let at = text.startsWith('\ufeff') ? 1 : 0

  const lineAt = (place: number) => {
    let line = 1
    for (let i = text.indexOf('\n'); i >= 0 && i < place; i = text.indexOf('\n', i + 1)) line++
    return line
  }
  const broken = (): never => {
    const line = lineAt(at)
    throw new BrokenJson(line, at - text.lastIndexOf('\n', at - 1))
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const skip = () => void match(SPACE)
  const take = (sign: string): boolean => {
    skip()
    if (text[at] !== sign) return false
    at++
    return true
  }
  const string = (): string => {
    skip()
    const found = text[at] === '"' ? match(STRING) : undefined
    return found === undefined ? broken() : (JSON.parse(found) as string)
  }
  const list = (depth: number): unknown[] => {
    const items: unknown[] = []
    if (take(']')) return items
    do items.push(value(depth + 1))
    while (take(','))
    return take(']') ? items : broken()
  }
  const object = (depth: number): Record<string, unknown> => {
    const items: Record<string, unknown> = {}
    starts.set(items, at)
    if (take('}')) return items
    do {
      const name = string()
      if (!take(':')) broken()
      // «__proto__» is a name like any other in a file, and must not be one in the program.
      Object.defineProperty(items, name, {
        value: value(depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    } while (take(','))
    return take('}') ? items : broken()
  }
  const value = (depth: number): unknown => {
    skip()
    if (depth > DEEPEST) return broken()
    switch (text[at]) {
      case '{':
        at++
        return object(depth)
      case '[':
        at++
        return list(depth)
      case '"':
        return string()
      default: {
        const word = match(WORD) ?? match(NUMBER)
        return word === undefined || word === '' ? broken() : (JSON.parse(word) as unknown)
      }
    }
  }

  const whole = value(0)
  skip()
  if (at < text.length) broken()
  return {
    value: whole,
    lineOf: (one) => {
      const place = starts.get(one)
      return place === undefined ? null : lineAt(place)
    },
  }
}
