import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seal } from './ledger-row.ts';
import { startSealing } from './sealing.ts';
import { readWitness, writeWitness } from './witness.ts';

const seal: Seal = {
  number: 1,
  sequences: ['1'],
  hashes: [''],
  horizon: '1',
  nextTransaction: '2',
  lastSequence: '1',
  sealedAt: '',
  root: 'a'.repeat(64),
};

/** A sealer whose rounds end when told to. */
class Rounds {
  begun = 0;
  witnessed = 0;
  readonly faults: unknown[] = [];
  #ends: ((failure?: Error) => void)[] = [];

  start(): () => Promise<void> {
    const round = () => {
      this.begun += 1;
      return new Promise<Seal | null>((resolve, reject) => this.#ends.push((failure) => (failure ? reject(failure) : resolve(seal))));
    };
    return startSealing({
      seal: round,
      witness: () => void (this.witnessed += 1),
      report: (fault) => this.faults.push(fault),
      interval: 1,
    });
  }

  end(failure?: Error): void {
    this.#ends.shift()?.(failure);
  }

  async untilBegun(count: number): Promise<void> {
    while (this.begun < count) await sleep(1);
  }
}

describe('sealing', () => {
  it('goes on round after round, one at a time, and seals a last time when it stops', async () => {
    const rounds = new Rounds();
    const stop = rounds.start();
    await rounds.untilBegun(1);
    await sleep(20);
    expect(rounds.begun).toBe(1);
    rounds.end();
    await rounds.untilBegun(2);
    const stopped = stop();
    rounds.end();
    await rounds.untilBegun(3);
    rounds.end();
    await stopped;
    await sleep(20);
    expect([rounds.begun, rounds.witnessed]).toEqual([3, 3]);
  });

  it('reports a round that failed and goes on', async () => {
    const rounds = new Rounds();
    const stop = rounds.start();
    await rounds.untilBegun(1);
    rounds.end(new Error('gone'));
    await rounds.untilBegun(2);
    expect(rounds.faults).toEqual([new Error('gone')]);
    rounds.end();
    const stopped = stop();
    await rounds.untilBegun(3);
    rounds.end();
    await stopped;
  });
});

describe('the root noted beside the database', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'witness-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read as it was written last, and null before', () => {
    expect(readWitness(folder)).toBeNull();
    writeWitness(folder, { number: 1, root: 'a'.repeat(64) });
    writeWitness(folder, { number: 2, root: 'b'.repeat(64) });
    expect(readWitness(folder)).toEqual({ number: 2, root: 'b'.repeat(64) });
  });

  it('is refused where it is not ours', () => {
    writeFileSync(join(folder, 'ledger-root.json'), '{"number": 0}');
    expect(() => readWitness(folder)).toThrow(/root/);
  });
});
