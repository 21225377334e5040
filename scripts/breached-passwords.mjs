// Makes server/accounts/breached-passwords.bin from the list of the development dependency
// @zxcvbn-ts/language-common (MIT): the commonest passwords of published leaks, made anew when it is updated.
//   node scripts/breached-passwords.mjs
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const list = JSON.parse(
  readFileSync('node_modules/@zxcvbn-ts/language-common/src/passwords.json', 'utf8'),
)
// Four bytes of each hash: one in ninety thousand innocent passwords is taken for a stolen one, and no password stands in the file.
const prefixes = list.map((password) =>
  createHash('sha256').update(password.normalize('NFKC').toLowerCase()).digest().readUInt32BE(),
)
const sorted = [...new Set(prefixes)].sort((a, b) => a - b)
const bytes = Buffer.alloc(sorted.length * 4)
sorted.forEach((prefix, i) => bytes.writeUInt32BE(prefix, i * 4))
writeFileSync('server/accounts/breached-passwords.bin', bytes)
console.log(`${sorted.length} passwords, ${bytes.length} bytes`)
