import { defineConfig } from 'vitest/config'

const postgres = process.env.TEST_POSTGRES_URL
const withDatabase = [
  'tests/db/**/*.test.ts',
  'tests/server/**/*.test.ts',
  'tests/http/**/*.test.ts',
]
const shared = {
  environment: 'node' as const,
  setupFiles: ['tests/fixtures/setup.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

// The engine is chosen when db/ modules load, from DATABASE_URL: one project per engine sets it before.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'domain',
          include: ['tests/domain/**/*.test.ts', 'tests/ui/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...shared,
          name: 'sqlite',
          include: withDatabase,
          globalSetup: ['tests/fixtures/templates.sqlite.ts'],
          env: { DATABASE_URL: 'file:chosen-by-the-fixture.db' },
        },
      },
      ...(postgres
        ? [
            {
              test: {
                ...shared,
                name: 'postgres',
                include: withDatabase,
                globalSetup: ['tests/fixtures/templates.postgres.ts'],
                env: { DATABASE_URL: postgres },
              },
            },
          ]
        : []),
    ],
  },
})
