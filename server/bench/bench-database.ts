import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensions } from '../src/extensions.ts';
import { systemClock } from '../src/kernel/clock.ts';
import type { Context } from '../src/kernel/context.ts';
import { connect, type Orm } from '../src/kernel/database/connect.ts';
import { startEmbeddedPostgres } from '../src/kernel/database/embedded-postgres.ts';
import { migrate } from '../src/kernel/database/migrate.ts';
import { createRolesAndDatabase } from '../src/kernel/database/open-database.ts';
import { systemRandom } from '../src/kernel/random.ts';
import { guest } from '../src/kernel/viewer.ts';
import { migrations } from '../src/migrations/migrations.ts';
import { entities } from '../src/mikro-orm.config.ts';

/** A PostgreSQL of the benchmark's own, as durable as the product's. */
export type BenchDatabase = { orm: Orm; url: string; context(): Context; close(): Promise<void> };

export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-bench-'));
  const server = await startEmbeddedPostgres({ folder, fsync: true, report: () => undefined });
  await createRolesAndDatabase(server.url('postgres', 'postgres'));
  await migrate({ ownerUrl: server.url('kunskapsnav_owner', 'kunskapsnav'), appRole: 'kunskapsnav_app', entities, migrations });
  const url = server.url('kunskapsnav_app', 'kunskapsnav');
  const orm = await connect({ url, entities, migrations, poolSize: 10, statementTimeoutMilliseconds: 300_000 });
  return {
    orm,
    url,
    context: () => ({
      em: orm.em.fork(),
      viewer: guest,
      clock: systemClock,
      random: systemRandom,
      extensions,
      requestId: 'bench',
      locale: 'sv',
      publicUrl: 'http://localhost',
      demo: true,
      identityProvider: 'DEVELOPMENT',
      clientAddress: '',
    }),
    close: async () => {
      await orm.close(true);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same database as who may change its tables. */
export const ownerUrl = (url: string): string => url.replace('kunskapsnav_app', 'kunskapsnav_owner');
