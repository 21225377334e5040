// The import law: domain ← db ← server verbs ← routes and realtime ← entry (docs/architecture.md).
const OURS = '^(app|db|server)/'
const AREAS = '(accounts|clusters|conference|rooms|resolutions|matchmaking)'

const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: OURS, pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or need a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      '^app/domain/',
      '^app/domain/',
      'Rules know nothing of databases, the web or screens.',
    ),
    {
      name: 'domain-needs-nothing',
      severity: 'error',
      comment: 'Rules run in the browser and on the server alike: zod is all they may use.',
      from: { path: '^app/domain/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/zod/' },
    },
    only(
      'db-sees-domain-only',
      '^db/',
      '^(db|app/domain)/',
      'What is kept does not know who asks.',
    ),
    only(
      'ui-knows-no-area',
      '^app/ui/',
      '^app/(ui|i18n|domain/shared)/|^app/paths.ts$',
      'A component of app/ui serves every area; what knows one belongs in app/features/<area>.',
    ),
    only(
      'features-know-their-area',
      '^app/features/',
      '^app/(features|ui|i18n|domain)/|^app/paths.ts$',
      'Components are given data by props; they never fetch.',
    ),
    {
      name: 'features-of-one-area',
      severity: 'error',
      comment:
        'A feature of one area may not lean on another area: lift what they share into app/ui.',
      from: { path: `^app/features/${AREAS}/` },
      to: { path: `^app/features/${AREAS}/`, pathNot: '^app/features/$1/' },
    },
    only(
      'i18n-is-words',
      '^app/i18n/',
      '^app/(i18n|domain)/',
      'Words depend on nothing but the lists they name.',
    ),
    only(
      'verbs-see-down',
      '^server/',
      '^(server|db|app/domain|app/i18n|app/paths.ts)',
      'A verb is called by routes; it never calls them.',
    ),
    {
      name: 'verbs-not-foreign-queries',
      severity: 'error',
      comment: "Call another area's verb, never its queries.",
      from: { path: `^server/${AREAS}/` },
      to: { path: `^db/queries/${AREAS}`, pathNot: '^db/queries/$1' },
    },
    {
      name: 'entry-holds-no-state',
      severity: 'error',
      comment:
        'The Node entry reaches the database only through the Remix build; imported here it would exist twice.',
      from: { path: '^server/(index|http/.*)\\.ts$' },
      to: { path: '^(db|server/(accounts|clusters))/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-db-speaks-drizzle',
      severity: 'error',
      comment: 'Only db/ imports drizzle or a driver.',
      from: { path: OURS, pathNot: '^db/' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3|pg)/' },
    },
    {
      name: 'dialect-in-one-place',
      severity: 'error',
      comment: 'Only db/columns*, db/store*, db/migrate and db/inspect name a dialect.',
      from: { path: '^db/', pathNot: '^db/(columns|store|migrate|inspect)' },
      to: {
        path: 'node_modules/(drizzle-orm/(pg-core|sqlite-core|sqlite-proxy|node-postgres|better-sqlite3)|better-sqlite3|pg)/',
      },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      comment: 'The product does not lean on its tests.',
      from: { path: OURS },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
