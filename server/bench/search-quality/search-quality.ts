import { prepareSearch } from '../../src/kernel/search/prepare-search.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { openBenchDatabase } from '../bench-database.ts';
import type { FigureGroup, Measured } from '../figure.ts';
import { Judge, type Outcome } from './judge.ts';
import { searchLatency } from './search-latency.ts';
import { pairFiles, readPairs, type PairFile } from './pair.ts';

/** What the search is asked to reach, as shares. */
const RECALL = 0.98;
const PRECISION = 0.95;
const PERCENT = 100;

/** How far it has come, beside what it prints in the end: it takes minutes. */
const say = (step: string): void => void process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${step}\n`);

/** How well the search finds what it should and leaves out what only looks alike, each half of the pairs apart, beside plain snowball; then how long it takes. */
export const searchQuality: FigureGroup = {
  name: 'search-quality',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { em: _, ...context } = database.context();
      await loadSeeds(database.orm, context, () => undefined);
      await prepareSearch(database.context(), () => undefined);
      say('the demo content is loaded and indexed');
      const judge = await Judge.open(database);
      const measured: Measured[] = [];
      for (const file of pairFiles) {
        measured.push(...(await qualityOf(judge, file)));
        say(`${file} is measured`);
      }
      return [...measured, ...(await searchLatency(database, say))];
    } finally {
      await database.close();
    }
  },
};

async function qualityOf(judge: Judge, half: PairFile): Promise<Measured[]> {
  const pairs = readPairs(half);
  const [ours, plain] = [await judge.outcome(pairs, 'ours'), await judge.outcome(pairs, 'snowball')];
  return [
    line(`search recall, ${half}`, recall(ours), RECALL, `${ours.found} of ${ours.toFind} pairs; plain snowball ${percent(recall(plain))}`),
    line(
      `search precision on labelled pairs, ${half}`,
      precision(ours),
      PRECISION,
      `${ours.wrong} of ${ours.notToFind} look-alikes found; plain snowball ${percent(precision(plain))}`,
    ),
  ];
}

function recall({ found, toFind }: Outcome): number {
  return found / toFind;
}

/** Of the targets of pairs that were found, the share that should have been. What no pair is about is not judged: only who reads it could say whether it answers. */
function precision({ found, wrong }: Outcome): number {
  return found / (found + wrong);
}

function line(figure: string, share: number, goal: number, note: string): Measured {
  return { figure, ours: share * PERCENT, reference: PERCENT, unit: '%', goal, lessIsBetter: false, note };
}

function percent(share: number): string {
  return `${(share * PERCENT).toFixed(1)} %`;
}
