import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawn, Kept } from '#app/ui/kept.tsx'
import { RenderContext } from '#app/ui/render-context.ts'

const rows = [{ name: 'one' }]
const contents = (of: typeof rows) => createElement('p', null, of[0]!.name)
const shown = (of: Parameters<typeof Kept<typeof rows>>[0]['of']) => {
  const part = { of, id: 'part', children: contents }
  let drawings = 0
  const keep = (_of: object, _lang: string, contents: React.ReactElement) => {
    drawings++
    return renderToString(contents)
  }
  const html = renderToString(
    createElement(
      RenderContext.Provider,
      { value: { keep } },
      createElement(Kept<typeof rows>, part),
    ),
  )
  return { html, drawings }
}

test('what is drawn is shown like what is sent, and only its mark is written as data', () => {
  const mark = drawn(rows)
  expect(JSON.parse(JSON.stringify(mark))).toEqual({ drawn: true })
  expect({ ...mark }).toEqual({ drawn: true })
  expect(shown(mark).html).toBe('<div id="part"><p>one</p></div>')
  expect(shown(mark)).toEqual(shown(rows))
})
