import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  build: { target: 'es2022' },
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      buildDirectory: '../../build/minimal-remix',
      routes: (define) => define((route) => route('ru/clusters', 'page.tsx')),
      future: {
        v3_singleFetch: true,
        v3_throwAbortReason: true,
        v3_relativeSplatPath: true,
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
})
