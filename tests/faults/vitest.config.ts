import { defineConfig } from 'vitest/config'

// Failures of the machine: killed processes, a stopped engine. Slow, and one after the other.
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts'],
    setupFiles: ['tests/fixtures/setup.ts'],
    globalSetup: ['tests/fixtures/templates.sqlite.ts'],
    env: { DATABASE_URL: 'file:chosen-by-the-fixture.db' },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
