import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Every core: half of a test's time is the database's. The default leaves one of two cores idle.
  test: { projects: ['shared', 'server', 'client', 'scripts'], maxWorkers: '100%' },
});
