import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { guest } from '../viewer.ts';
import { testContext, TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { limitRate } from './limit-rate.ts';
import { RateLimit } from './rate-limit.entity.ts';

const LIMIT = { name: 'test', hits: 5, seconds: 60 };

let database: TestDatabase;
let clock: TestClock;
beforeAll(async () => {
  database = await createTestDatabase('empty');
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = new TestClock();
  await database.orm.em.fork().nativeDelete(RateLimit, {});
});

const from = (clientAddress: string) => ({ ...testContext(database, guest, clock), clientAddress });
const allowed = async (address: string, limit = LIMIT) =>
  limitRate(from(address), limit).then(
    () => true,
    () => false,
  );

it('lets through as many as it says, also when they come at once', async () => {
  const calls = await Promise.all(Array.from({ length: 30 }, () => allowed('192.0.2.1')));
  expect(calls.filter(Boolean)).toHaveLength(LIMIT.hits);
});

it('counts each address and each thing on its own', async () => {
  for (let call = 0; call < LIMIT.hits; call += 1) expect(await allowed('192.0.2.1')).toBe(true);
  expect(await allowed('192.0.2.1')).toBe(false);
  expect(await allowed('192.0.2.2')).toBe(true);
  expect(await allowed('192.0.2.1', { ...LIMIT, name: 'another' })).toBe(true);
});

it('says when to come back, and opens then', async () => {
  for (let call = 0; call < LIMIT.hits; call += 1) await allowed('192.0.2.1');
  clock.advance(45_500);
  await expect(limitRate(from('192.0.2.1'), LIMIT)).rejects.toMatchObject({
    extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 15 },
  });
  clock.advance(14_500);
  expect(await allowed('192.0.2.1')).toBe(true);
});

it('forgets those who are gone', async () => {
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await allowed(address);
  clock.advance(60_000);
  await allowed('192.0.2.4');
  expect(await database.orm.em.fork().count(RateLimit)).toBe(1);
});
