import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { denyImports } from 'vite-env-only'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

// A phone pays a round trip for every few files: what each page needs comes in two.
const FRAMEWORK = /\/node_modules\/(react|react-dom|scheduler|turbo-stream|cookie|@remix-run)\//
const SHELL =
  /\/app\/(ui\/(shell\/|(button|classes|icon|kept|notice|page|render-context|router-links|tag|visually-hidden)\.tsx?$)|i18n\/((ru|en)\/)?(shell|failures|ui|messages|typography)\.ts|domain\/shared\/(errors|lang)\.ts|paths\.ts)/

function chunkOf(id: string): string | undefined {
  return FRAMEWORK.test(id) ? 'framework' : SHELL.test(id) ? 'shell' : undefined
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [
    // While developing Remix looks for styles behind server modules as if a browser asked, and would be denied on every page.
    command === 'build' &&
      denyImports({ client: { files: ['db/**', 'server/**'], specifiers: [/^node:/] } }),
    tailwindcss(),
    remix(remixConfig),
  ],
  cacheDir: process.env.VITE_CACHE_DIR ?? 'node_modules/.vite',
  build: {
    target: 'es2022',
    // Pages already open ask for the files of their own build: scripts/build.mjs clears what is old.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    sourcemap: false,
    // A twentieth smaller than esbuild's, and every page carries it.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
  server: { host: '127.0.0.1' },
  ssr: { noExternal: [/^@fontsource/] },
}))
