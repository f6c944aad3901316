import { evaluationsSeed } from '../evaluations/evaluations.seed.ts';
import { safetySupportsSeed } from '../guidelines/safety-supports.seed.ts';
import { identitySeed } from '../identity/identity.seed.ts';
import { organisationSeed } from '../organisation/organisation.seed.ts';
import { testContext } from './test-context.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/**
 * A database with the register, its people, and the evaluations with what they cite, and no more: every list shows what a test puts there on its first page, and a walk over the
 * schema does not spend its time on texts that lead nowhere.
 */
export async function createSmallWorld(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const context = testContext(database);
  for (const seed of [organisationSeed, identitySeed, safetySupportsSeed, evaluationsSeed])
    await context.em.transactional((em) => seed.run({ ...context, em }, () => undefined));
  return database;
}
