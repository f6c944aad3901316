import { halves, pairKey, pairKinds, readPairs, type Pair } from './pair.ts';
import { problemsOf } from './pair-problems.ts';
import { halfOf } from './split.ts';

/** Fewer pairs than this in a half would make one miss weigh too much. */
const SMALLEST_HALF = 130;

const read = { tuning: readPairs('tuning'), 'held-out': readPairs('held-out') };
const all = halves.flatMap((half) => read[half]);
const development = readPairs('development');
const problems = [...[...all, ...development].flatMap(problemsOf), ...twice(all), ...twice(development), ...misplaced(), ...tooFew()];

process.stdout.write(`${[...counts(), ...problems].join('\n')}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function twice(pairs: readonly Pair[]): string[] {
  const keys = pairs.map(pairKey);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key}: there twice`);
}

function misplaced(): string[] {
  return halves.flatMap((half) =>
    read[half].filter((pair) => halfOf(pair) !== half).map((pair) => `${pairKey(pair)}: by the rule of the split not in ${half}`),
  );
}

function tooFew(): string[] {
  return halves.filter((half) => read[half].length < SMALLEST_HALF).map((half) => `${half} has fewer than ${SMALLEST_HALF} pairs`);
}

function counts(): string[] {
  const line = (name: string, chosen: (pair: Pair) => boolean) =>
    [
      name.padEnd(14),
      ...[all, read.tuning, read['held-out'], development].map((pairs) => String(pairs.filter(chosen).length).padStart(8)),
    ].join(' ');
  return [
    ['kind'.padEnd(14), ...['halves', ...halves, 'later'].map((head) => head.padStart(8))].join(' '),
    ...pairKinds.map((kind) => line(kind, (pair) => pair.kind === kind)),
    line('to find', ({ expect }) => expect === 'find'),
    line('not to find', ({ expect }) => expect === 'not'),
    line('together', () => true),
  ];
}
