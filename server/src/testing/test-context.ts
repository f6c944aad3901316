import type { Role } from 'shared/identity/roles.ts';
import { roles } from 'shared/identity/roles.ts';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { extensions } from '../extensions.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import type { Random } from '../kernel/random.ts';
import { guest, type SignedIn, type Viewer } from '../kernel/viewer.ts';
import type { TestDatabase } from './test-database.ts';

/** The instant tests begin at, a Monday morning. */
const testNow = new Date('2026-11-23T08:00:00.000Z');

/** A clock that stands still until told to move. */
export class TestClock implements Clock {
  #now = testNow;

  now(): Date {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

/** Chance that comes out the same every time: bytes of a counter's hash. Two of them in one file draw different bytes. */
export class TestRandom implements Random {
  static #made = 0;
  readonly #seed = (TestRandom.#made += 1);
  #count = 0;

  bytes(count: number): Uint8Array {
    this.#count += 1;
    return Uint8Array.from({ length: count }, (_, index) =>
      Number.parseInt(sha256Hex(`${this.#seed} ${this.#count} ${index}`).slice(0, 2), 16),
    );
  }
}

/** One for the file, so that two calls do not draw the same. */
const chance = new TestRandom();

/** A context on a database of one's own: a fresh fork for every call, as every request has. */
export function testContext(database: TestDatabase, viewer: Viewer = guest, clock: Clock = new TestClock()): Context {
  return {
    em: database.orm.em.fork(),
    viewer,
    clock,
    random: chance,
    extensions,
    requestId: 'test',
    locale: 'sv',
    publicUrl: 'http://localhost:4000',
    demo: true,
    identityProvider: 'DEVELOPMENT',
    clientAddress: '127.0.0.1',
  };
}

/** A signed-in viewer holding roles at nodes, for use cases and policies. */
export function signedIn(
  personId: string,
  assignments: { role: Role; organisationNodeId: string }[],
  unitId: string | null = null,
): SignedIn {
  return {
    kind: 'PERSON',
    personId,
    name: 'Testperson',
    professionCode: null,
    sessionId: crypto.randomUUID(),
    unitId,
    assignments: assignments.map((assignment) => ({ ...assignment, inherits: roles[assignment.role].inherits })),
  };
}
