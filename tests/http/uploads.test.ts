import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { connect } from 'node:net'
import { z } from 'zod'
import { beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '#app/domain/shared/errors.ts'
import { command } from '#app/routes/command.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import * as signInPage from '#app/routes/accounts/sign-in.tsx'
import { hashPassword } from '#server/accounts/password.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'

const MB = 1024 * 1024
const person = makeAccount({ name: 'Ольга Петрова', email: 'olga@example.org' })
const password = 'верный пароль 12'
let http: TestHttp
let cookie: string
let given: { title: string; file: File }[] = []

const schema = z.object({ title: z.string(), file: z.instanceof(File, { error: 'required' }) })
const page = {
  action: (args: ActionFunctionArgs) =>
    command(args, {
      schema,
      files: { file: 2 * MB },
      before({ actor }) {
        if (actor.kind !== 'account') throw new DomainError('sign-in.required')
      },
      async run(input) {
        given.push(input)
        return redirect('/done', 303)
      },
    }),
  loader: () => data(null),
  default: () => null,
}

beforeAll(async () => {
  http = await startHttp({
    ':lang/sign-in': signInPage,
    ':lang/clusters/:slug/participants/import': page,
    elsewhere: page,
  })
  const passwordHash = await hashPassword(password)
  await http.portal.store.transact((tx) => insertAccount(tx, { ...person, passwordHash }))
  const answer = await http.ask('/ru/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: http.origin },
    body: new URLSearchParams({ email: person.email, password }).toString(),
  })
  cookie = answer.headers['set-cookie']![0]!.split(';')[0]!
})

const UPLOAD = '/ru/clusters/kama/participants/import'
type Part = { name: string; value: string | Buffer; filename?: string; type?: string }
const BOUNDARY = '----границаX7'.normalize().replace(/[^\w-]/g, 'x')

function multipart(parts: Part[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ name, value, filename, type }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"` +
          (filename === undefined ? '' : `; filename="${filename}"\r\nContent-Type: ${type}`) +
          '\r\n\r\n',
      ),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

const send = (path: string, body: Buffer, headers: Record<string, string> = { Cookie: cookie }) => {
  given = []
  return http.ask(path, {
    method: 'POST',
    headers: {
      'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
      'Content-Length': String(body.length),
      Origin: http.origin,
      ...headers,
    },
    body,
  })
}
const file = (value: string | Buffer, filename = 'Участники кластера.csv') => ({
  name: 'file',
  value,
  filename,
  type: 'text/csv',
})

describe('a form with a file', () => {
  test.each([UPLOAD, '/elsewhere'])('arrives whole at %s, its name in Cyrillic', async (path) => {
    const answer = await send(
      path,
      multipart([{ name: 'title', value: 'Список ёлок' }, file('а;б\r\n1;2\r\n')]),
    )
    expect([answer.status, answer.headers.location]).toEqual([303, '/done'])
    expect(given[0]?.title).toBe('Список ёлок')
    expect(given[0]?.file.name).toBe('Участники кластера.csv')
    expect(await given[0]?.file.text()).toBe('а;б\r\n1;2\r\n')
  })

  test('may be larger than a mebibyte only where files are expected', async () => {
    const body = multipart([{ name: 'title', value: 'x' }, file(Buffer.alloc(1.5 * MB, 'я'))])
    expect((await send(UPLOAD, body)).status).toBe(303)
    expect(given[0]?.file.size).toBe(1.5 * MB)
    expect((await send('/elsewhere', body)).status).toBe(413)
    expect(given).toEqual([])
  })

  test('larger than the form allows is refused at the field; what was typed is kept', async () => {
    const body = multipart([
      file(Buffer.alloc(2 * MB + 1)),
      { name: 'title', value: 'typed after' },
    ])
    expect((await send(UPLOAD, body)).status).toBe(413)
    expect(given).toEqual([])
    const said = (await send(`${UPLOAD}.data`, body)).body.toString()
    for (const word of ['too-large', 'file-large', 'typed after']) expect(said).toContain(word)
  })

  test('two hundred mebibytes are answered, and memory does not hold them', async () => {
    const body = multipart([file(Buffer.alloc(200 * MB))])
    global.gc?.()
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }, 5)
    const answer = await send(UPLOAD, body)
    clearInterval(watch)
    expect(answer.status).toBe(413)
    expect(most).toBeLessThan(64 * MB)
    expect((await send('/elsewhere', body)).status).toBe(413)
  })

  test('a file field left empty is a missing file, not an empty one', async () => {
    const body = multipart([{ name: 'title', value: 'x' }, file('', '')])
    expect((await send(UPLOAD, body)).status).toBe(422)
    expect((await send(`${UPLOAD}.data`, body)).body.toString()).toContain('"file","required"')
  })

  test('of a visitor is not read at all', async () => {
    const answer = await send(UPLOAD, multipart([file('a')]), {})
    expect(answer.status).toBe(401)
  })

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['another boundary', 'multipart/form-data; boundary=other', 'nonsense'],
    ['no end', `multipart/form-data; boundary=${BOUNDARY}`, `--${BOUNDARY}\r\nContent-Dis`],
  ])('with %s is refused', async (_what, type, body) => {
    const answer = await send(UPLOAD, Buffer.from(body), { Cookie: cookie, 'Content-Type': type })
    expect(answer.status).toBe(400)
  })

  test('that breaks off leaves the portal answering', async () => {
    const socket = connect(Number(new URL(http.origin).port), '127.0.0.1')
    socket.write(
      `POST ${UPLOAD} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${http.origin}\r\nCookie: ${cookie}\r\n` +
        `Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 5000000\r\n\r\n--${BOUNDARY}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    given = []
    const answer = await send(UPLOAD, multipart([{ name: 'title', value: 'x' }, file('a')]))
    expect(answer.status).toBe(303)
    expect(given).toHaveLength(1)
  })
})
