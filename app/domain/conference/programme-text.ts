/** A programme as lines of text, in words already chosen. */
export type TextProgramme = {
  head: readonly string[]
  days: readonly {
    title: string
    /** What stands where there are no sessions. */
    none: string
    sessions: readonly {
      time: string
      hall: string
      title: string
      kind: string
      people: string
    }[]
  }[]
  foot: readonly string[]
}

/** As wide as terminals are. */
const WIDTH = 80
/** Sessions begin here, under the times. */
const INDENT = 13

/** A programme for a terminal: at most 80 columns, no control characters, ends with a line break. */
export function programmeText({ head, days, foot }: TextProgramme): string {
  const lines = [
    ...head.flatMap((line) => wrap(line, WIDTH)),
    ...days.flatMap(({ title, none, sessions }) => [
      '',
      '',
      clean(title),
      '='.repeat(Math.min([...clean(title)].length, WIDTH)),
      ...(sessions.length === 0 ? ['', none] : sessions.flatMap(entry)),
    ]),
    ...(foot.length > 0 ? ['', ...foot] : []),
  ]
  return `${lines.join('\n')}\n`
}

function entry({
  time,
  hall,
  title,
  kind,
  people,
}: TextProgramme['days'][number]['sessions'][number]) {
  const width = WIDTH - INDENT
  const [first = '', ...rest] = wrap(title, width)
  const others = [[kind, hall].filter(Boolean).join(' · '), people]
    .filter(Boolean)
    .flatMap((line) => wrap(line, width))
  const indent = ' '.repeat(INDENT)
  return ['', time.padEnd(INDENT) + first, ...[...rest, ...others].map((line) => indent + line)]
}

/** No letter that moves the cursor or hides another; no-break spaces are spaces here. */
function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
}

/** A text in lines of at most `width` letters, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  for (const word of clean(text).split(' ')) {
    let letters = [...word]
    if (line.length > 0 && line.length + 1 + letters.length > width) {
      lines.push(line.join(''))
      line = []
    }
    if (line.length > 0) line.push(' ')
    while (letters.length > width) {
      lines.push(letters.slice(0, width).join(''))
      letters = letters.slice(width)
    }
    line.push(...letters)
  }
  if (line.length > 0) lines.push(line.join(''))
  return lines
}
