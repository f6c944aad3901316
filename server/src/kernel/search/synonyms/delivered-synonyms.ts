import { SYNONYM_KINDS, type SynonymKind } from 'shared/search/synonym.ts';
import delivered from './delivered-synonyms.json' with { type: 'json' };

/** A row of the table as it is delivered. */
export type DeliveredSynonym = { term: string; meaning: string; kind: SynonymKind; bothWays: boolean };

/**
 * What the table of synonyms holds from the start. Each line is `term = meaning, meaning` (whoever types the term also means each of these) or `term <> meaning` (the
 * other way round too). What editors change or take out is theirs from then on (`deliver-synonyms.ts`). Only what stands for one thing in the field is in it.
 */
export const deliveredSynonyms: readonly DeliveredSynonym[] = SYNONYM_KINDS.flatMap((kind) =>
  delivered[kind].flatMap((line) => rowsOf(kind, line)),
);

function rowsOf(kind: SynonymKind, line: string): DeliveredSynonym[] {
  const [term = '', sign, meanings = ''] = line.split(/ (=|<>) /);
  return meanings.split(', ').map((meaning) => ({ term, meaning, kind, bothWays: sign === '<>' }));
}
