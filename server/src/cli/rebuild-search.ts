import { join } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import { extensions } from '../extensions.ts';
import { systemClock } from '../kernel/clock.ts';
import { connect } from '../kernel/database/connect.ts';
import { openDatabase } from '../kernel/database/open-database.ts';
import { holdsDatabase, runningPostgresUrl } from '../kernel/database/running-postgres.ts';
import { systemRandom } from '../kernel/random.ts';
import { rebuildSearch } from '../kernel/search/index/rebuild.ts';
import { StartError } from '../kernel/start-error.ts';
import { guest } from '../kernel/viewer.ts';
import { migrations } from '../migrations/migrations.ts';
import { entities } from '../mikro-orm.config.ts';

/** Where the index is, as whom, and how to leave it. */
type Place = { url: string; role: string | undefined; leave(): Promise<void> };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

// The data folder is relative to the folder of the product, wherever the command is given.
process.chdir(join(import.meta.dirname, '..', '..', '..'));

try {
  const config = readConfig(process.env, { demo: false });
  const place = await openPlace(config.database);
  await rebuild(config, place).finally(() => place.leave());
  say('The search is indexed anew.');
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : `The search could not be indexed: ${String(error)}`}\n`);
  process.exitCode = 2;
}

async function openPlace(database: Config['database']): Promise<Place> {
  if (database.kind === 'embedded') {
    if (!holdsDatabase(database.folder))
      throw new StartError(`There is no database in ${database.folder}: start the product there first, or set DATABASE_URL.`);
    const running = await runningPostgresUrl(database.folder, 'kunskapsnav_app', 'kunskapsnav');
    if (running) return { url: running, role: undefined, leave: async () => undefined };
  }
  const opened = await openDatabase(database, { report: () => undefined });
  return { url: opened.appUrl, role: opened.becomeRole, leave: () => opened.stop() };
}

async function rebuild({ publicUrl }: Config, { url, role }: Place): Promise<void> {
  const orm = await connect({ url, role, entities, migrations, poolSize: 2, statementTimeoutMilliseconds: 60_000 });
  const context = {
    em: orm.em.fork(),
    viewer: guest,
    clock: systemClock,
    random: systemRandom,
    extensions,
    requestId: 'search-rebuild',
    locale: 'sv',
    publicUrl,
    demo: false,
    identityProvider: 'DEVELOPMENT',
    clientAddress: '',
  } as const;
  try {
    await rebuildSearch(context, (source, done, total) => say(`${source} ${done}/${total}`));
  } finally {
    await orm.close(true);
  }
}
