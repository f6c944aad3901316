import { sha256Hex } from 'shared/text/canonical-json.ts';

/**
 * The values in an order that follows from the seed alone: each order is as likely as any other over random seeds, and one seed always
 * gives the same.
 * @param key tells the values apart; two values with one key keep their order
 */
export function shuffled<Value>(values: readonly Value[], seed: string, key: (value: Value) => string): Value[] {
  return values
    .map((value) => ({ value, place: sha256Hex(`${seed}\n${key(value)}`) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ value }) => value);
}
