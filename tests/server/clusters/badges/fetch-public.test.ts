import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPublic, getFrom, MOST_BYTES } from '#server/clusters/badges/fetch-public.ts'

const HOST = 'badges.example'
const openssl = spawnSync('openssl', ['version']).status === 0

describe.skipIf(!openssl)(
  'a foreign site (skipped without openssl, which makes its certificate)',
  () => {
    let server: Server
    let ca: string
    let port: number
    const asked: string[] = []
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'corridor-test-'))
      const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
      execFileSync(
        'openssl',
        `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${HOST} -addext subjectAltName=DNS:${HOST} -keyout ${key} -out ${cert}`.split(
          ' ',
        ),
        { stdio: 'ignore' },
      )
      ca = readFileSync(cert, 'utf8')
      server = createServer({ key: readFileSync(key), cert: ca }, (request, response) => {
        asked.push(`${request.headers.host} ${request.url}`)
        if (request.url === '/moved')
          response.writeHead(302, { Location: 'https://127.0.0.1/' }).end()
        else if (request.url === '/large') response.end(Buffer.alloc(MOST_BYTES + 1))
        else if (request.url === '/slow') response.write('a')
        else response.end('a credential')
      })
      rmSync(folder, { recursive: true })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      port = (server.address() as AddressInfo).port
    })
    afterAll(() => {
      server.closeAllConnections()
      server.close()
    })

    const get = (path: string, own: string | undefined = ca, ms = 5_000) =>
      getFrom(
        new URL(`https://${HOST}:${port}${path}`),
        { address: '127.0.0.1', family: 4 },
        AbortSignal.timeout(ms),
        own,
      )

    test('is asked at the address that was looked up, by its own name', async () => {
      expect((await get('/badge')).toString()).toBe('a credential')
      expect(asked.at(-1)).toBe(`${HOST}:${port} /badge`)
    })

    test('is not followed elsewhere', async () => {
      await expect(get('/moved')).rejects.toMatchObject({ name: 'Unreachable', forbidden: false })
      expect(asked.at(-1)).toBe(`${HOST}:${port} /moved`)
    })

    test('is not listened to for ever, nor to anything of any size', async () => {
      await expect(get('/large')).rejects.toMatchObject({ name: 'Unreachable' })
      await expect(get('/slow', ca, 200)).rejects.toMatchObject({ name: 'Unreachable' })
    })

    test('is not believed without a certificate somebody vouches for', async () => {
      await expect(get('/badge', '')).rejects.toMatchObject({ name: 'Unreachable' })
    })
  },
)

describe('a name that leads into a closed network', () => {
  test('is not called', async () => {
    // The last is a name of this machine where the resolver knows it, and of none where it does not.
    for (const address of ['https://10.0.0.1/', 'https://[fd00::1]/', 'https://a.localhost/'])
      await expect(fetchPublic(address)).rejects.toMatchObject({ name: 'Unreachable' })
  })
})
