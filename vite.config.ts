import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { denyImports } from 'vite-env-only'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [
    denyImports({ client: { files: ['db/**', 'server/**'], specifiers: [/^node:/] } }),
    tailwindcss(),
    remix(remixConfig),
  ],
  cacheDir: process.env.VITE_CACHE_DIR ?? 'node_modules/.vite',
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
  server: { host: '127.0.0.1' },
  ssr: { noExternal: [/^@fontsource/] },
})
