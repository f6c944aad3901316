import { createRequire } from 'node:module';
import { defineProject } from 'vitest/config';

/** TypeGraphQL requires graphql as CommonJS; everyone must get that same copy, or types belong to two realms. */
const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

export default defineProject({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
