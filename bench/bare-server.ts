// The baseline of every page: node:http sending the same compressed bytes from memory.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { headers, file } = JSON.parse(process.env.BARE_RESPONSE ?? '{}') as {
  headers: Record<string, string>
  file: string
}
const body = readFileSync(file)

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
