import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import { mergeProposal } from 'shared/publishing/merge-proposal.ts';

/** What two editors wrote from the same beginning as one; `contested` names where both changed the same: somebody must look. */
export type Merged<Value> = { value: Value; contested: string[] };

/** The changes of two editors to the same attributes; no word of either is lost. */
export function mergedAttrs(base: Attrs, mine: Attrs, theirs: Attrs): Merged<Attrs> {
  const proposals = mergeProposal(base, theirs, mine);
  const values: Attrs = Object.fromEntries(proposals.map(({ name, value }) => [name, value satisfies JsonValue]));
  return { value: { ...theirs, ...values }, contested: proposals.filter(({ from }) => from === 'CONFLICT').map(({ name }) => name) };
}

/** The changes of two editors where each wrote in fields of its own and nothing opposes; null where both wrote in one field, so that somebody must look. */
export function mergedByField(base: Attrs, mine: Attrs, theirs: Attrs): Attrs | null {
  const met = mergeProposal(base, theirs, mine).some(({ from }) => from === 'BOTH' || from === 'CONFLICT');
  return met ? null : mergedAttrs(base, mine, theirs).value;
}
