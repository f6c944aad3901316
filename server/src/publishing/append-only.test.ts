import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

describe('what has been published', () => {
  it.each([
    ['artefact_version', `"changeNote" = 'Annat'`],
    ['version_node', `"subtreeHash" = ''`],
    ['citation_pin', `"reason" = 'Annat'`],
  ])('is never changed, removed or emptied in %s, not even by the owner of the tables', async (table, change) => {
    for (const statement of [`update ${table} set ${change}`, `delete from ${table}`, `truncate ${table} cascade`]) {
      await expect(owner.query(statement)).rejects.toThrow('is append-only');
    }
  });

  it('may not be touched by the serving role at all', async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    await expect(app.query('delete from artefact_version')).rejects.toThrow('permission denied');
    await app.end();
  });
});
