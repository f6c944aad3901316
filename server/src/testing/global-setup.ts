import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { extensions } from '../extensions.ts';
import { systemClock } from '../kernel/clock.ts';
import { connect } from '../kernel/database/connect.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../kernel/database/embedded-postgres.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { createRolesAndDatabase } from '../kernel/database/open-database.ts';
import { prepareSearch } from '../kernel/search/prepare-search.ts';
import { systemRandom } from '../kernel/random.ts';
import { guest } from '../kernel/viewer.ts';
import { migrations } from '../migrations/migrations.ts';
import { entities } from '../mikro-orm.config.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import './test-database.ts';

/** One PostgreSQL for all tests, with a template of empty tables and one with the demo content. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-test-'));
  const server = await startEmbeddedPostgres({ folder, fsync: false, report: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createTemplates(server);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('databaseUrl', server.url('{role}', '{database}'));
  project.provide('templates', { empty: 'template_empty', demo: 'template_demo' });
  return stop;
}

async function createTemplates(server: EmbeddedPostgres): Promise<void> {
  for (const name of ['template_empty', 'template_demo']) {
    await createRolesAndDatabase(server.url('postgres', 'postgres'), name);
    await migrate({ ownerUrl: server.url('kunskapsnav_owner', name), appRole: 'kunskapsnav_app', entities, migrations });
  }
  const orm = await connect({
    url: server.url('kunskapsnav_app', 'template_demo'),
    entities,
    migrations,
    poolSize: 4,
    statementTimeoutMilliseconds: 60_000,
  });
  const context = {
    viewer: guest,
    clock: systemClock,
    random: systemRandom,
    extensions,
    requestId: 'test-content',
    locale: 'sv',
    publicUrl: 'http://localhost',
    demo: true,
    identityProvider: 'DEVELOPMENT',
    clientAddress: '',
  } as const;
  try {
    await loadSeeds(orm, context, () => undefined);
    await prepareSearch({ ...context, em: orm.em.fork() }, () => undefined);
  } finally {
    await orm.close(true);
  }
}
