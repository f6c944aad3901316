import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from '../kernel/database/connect.ts';
import { entities } from '../mikro-orm.config.ts';

/**
 * Writes the first migration from the entities. Only until the first release: from then on a migration is never
 * changed, and a new one is written beside it.
 */
const orm = await connect({
  url: 'postgresql://nobody@localhost/none',
  entities,
  migrations: [],
  poolSize: 1,
  statementTimeoutMilliseconds: 1000,
});
const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
await orm.close(true);

const file = new URL('../migrations/m0001-initial.ts', import.meta.url);
const statements = sql
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
const printed = `// Printed, one statement a line: it is as long as there are tables.
// oxlint-disable max-lines
import { Migration } from '@mikro-orm/migrations';

/** The tables of the first release, printed from the entities by \`pnpm migration:initial\`. */
export class M0001Initial extends Migration {
  override name = 'm0001-initial';

  override up(): void {
${statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join('\n')}
  }
}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error('The first migration differs from the entities: run `pnpm migration:initial` and commit it.');
  process.exit(1);
}
