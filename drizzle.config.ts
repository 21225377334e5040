import { defineConfig } from 'drizzle-kit'

// One schema, one folder of migrations per engine; `npm run db:generate` runs this for both.
const postgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

export default defineConfig({
  schema: './db/schema/index.ts',
  out: `./db/migrations/${postgres ? 'postgres' : 'sqlite'}`,
  dialect: postgres ? 'postgresql' : 'sqlite',
  casing: 'snake_case',
})
