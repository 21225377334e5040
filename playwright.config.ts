import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/lib/postgres.mjs'

// Chosen once; the workers inherit it.
process.env.E2E_PORT ??= String(await freePort())

// What changes the clusters others read comes after all that reads them.
const writing =
  /(desk|agenda|draft|editing|exchange|files|gates|hall-screens|ladder|monitoring|registration)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/fixtures/server.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // What is looked at is not halfway to another colour.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs a third of the time: `--trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: ['--disable-background-networking', '--disable-component-update'],
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: 'desktop', testIgnore: writing, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: /(every-page|shell|phone)\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'writing',
      testMatch: writing,
      dependencies: ['desktop', 'phone'],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
})
