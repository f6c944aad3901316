import { sha256Hex } from 'shared/text/canonical-json.ts';
import { today } from '../../clock.ts';
import type { Context } from '../../context.ts';

/** So many are remembered; then it begins anew, and somebody may be counted twice. */
const KEPT = 100_000;

const heard = new Set<string>();

/**
 * Whether this is the first time in a month that this caller says this. What was heard lives in the memory of the process alone, as hashes: nobody can look up
 * who searched for what, and a restart forgets it.
 */
export function isFirstOf({ viewer, clientAddress, clock }: Context, said: string): boolean {
  const who = viewer.kind === 'PERSON' ? viewer.personId : clientAddress;
  const key = sha256Hex(`${today(clock).slice(0, 7)} ${who} ${said}`);
  if (heard.has(key)) return false;
  if (heard.size >= KEPT) heard.clear();
  heard.add(key);
  return true;
}
