// Builds what `npm start` serves: the Remix application, and the Node programs around it.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { BUILD_STAMP, sourcesHash } from './lib/ready.mjs'

const stamp = sourcesHash()
rmSync(BUILD_STAMP, { force: true })

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) process.exit(status ?? 1)
}

// A portal that runs while it is rebuilt, and pages open in browsers, still ask for the files of the build before.
const KEPT_DAYS = 7
const ASSETS = 'build/client/assets'
const oldest = Date.now() - KEPT_DAYS * 86_400_000
for (const name of existsSync(ASSETS) ? readdirSync(ASSETS) : [])
  if (statSync(join(ASSETS, name)).mtimeMs < oldest) rmSync(join(ASSETS, name))
for (const folder of ['build/server', 'build/node'])
  rmSync(folder, { recursive: true, force: true })

run('node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn')

const commands = readdirSync('server/cli').filter(
  (name) => name.endsWith('.ts') && name !== 'finish.ts',
)
await build({
  entryPoints: {
    index: 'server/index.ts',
    'documents-worker': 'server/documents/worker.ts',
    // `npm start` prints who may sign in.
    'demo-accounts': 'db/seed/demo-accounts.ts',
    ...Object.fromEntries(
      commands.map((name) => [`cli/${name.replace(/\.ts$/, '')}`, `server/cli/${name}`]),
    ),
  },
  outdir: 'build/node',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  external: ['vite'],
  sourcemap: true,
  logLevel: 'warning',
})

const COMPRESSED = /\.(js|css|svg|json|webmanifest|txt)$/
for (const entry of readdirSync('build/client', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSED.test(entry.name)) continue
  const file = join(entry.parentPath ?? entry.path, entry.name)
  // A hashed file of the build before has its compressed forms already.
  if (file.startsWith(ASSETS) && existsSync(`${file}.br`)) continue
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  )
}

writeFileSync(BUILD_STAMP, stamp)
