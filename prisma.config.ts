import { defineConfig } from 'prisma/config';

/** For making and checking migrations only: the engine itself applies them with a runner of its own. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
