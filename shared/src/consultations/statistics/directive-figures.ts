import { directiveReasons, type DirectiveReason } from '../directive-lifecycle.ts';
import { keysOf } from '../../organisation/organisation-words.ts';
import { hiddenCounts } from './hidden-counts.ts';

/** A directive as statistics count it: in which quarter it was sent, whether it was acknowledged in time, and what had become of it. */
export type DirectiveFact = { quarter: string; inTime: boolean; result: 'DONE' | 'NOT_DONE' | DirectiveReason | null };

/** How many went down and what came back. A count is null where it is too small to show, or would give a small one away. */
export type DirectiveFigures = {
  sent: number | null;
  acknowledgedInTime: number | null;
  done: number | null;
  notDone: number | null;
  cannot: Record<DirectiveReason, number | null>;
};

const reasons = keysOf(directiveReasons);
const results = ['DONE', 'NOT_DONE', ...reasons, 'OPEN'];
/** In every quarter what was acknowledged in time and what was not are all of them, and so are the results. */
const sums = [
  { total: 'SENT', parts: ['IN_TIME', 'NOT_IN_TIME'] },
  { total: 'SENT', parts: results },
];

/**
 * The figures of some quarters together. A count that is hidden in one of them is hidden in all: nobody then reads a small one out of the difference between
 * two quarters.
 */
export function directiveFigures(facts: readonly DirectiveFact[], quarters: readonly string[], threshold: number): DirectiveFigures {
  const counted = quarters.map((quarter) => {
    const counts = countsOf(facts.filter((fact) => fact.quarter === quarter));
    return { counts, hidden: hiddenCounts(counts, sums, threshold) };
  });
  const sum = (key: string): number | null =>
    counted.some(({ hidden }) => hidden.has(key)) ? null : counted.reduce((all, { counts }) => all + (counts.get(key) ?? 0), 0);
  const cannot = Object.fromEntries(reasons.map((reason) => [reason, sum(reason)])) as DirectiveFigures['cannot'];
  return { sent: sum('SENT'), acknowledgedInTime: sum('IN_TIME'), done: sum('DONE'), notDone: sum('NOT_DONE'), cannot };
}

function countsOf(facts: readonly DirectiveFact[]): ReadonlyMap<string, number> {
  const counts = new Map(['SENT', 'IN_TIME', 'NOT_IN_TIME', ...results].map((key) => [key, 0]));
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { inTime, result } of facts) {
    add('SENT');
    add(inTime ? 'IN_TIME' : 'NOT_IN_TIME');
    add(result ?? 'OPEN');
  }
  return counts;
}
