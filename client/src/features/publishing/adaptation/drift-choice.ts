import type { Attrs } from 'shared/publishing/document.ts';
import type { DriftChoice } from '../../../graphql/generated/graphql.ts';
import type { Element } from './adaptation-fields.ts';
import { mergedAttrs, type Merged } from '../merged-attrs.ts';
import { words, wordsIn } from './decision-state.ts';

/** How an editor meets a change of the text above, as the form holds it. */
export type Choice = { choice: DriftChoice | null; reason: string; attrs: Attrs };

/** What is chosen already, else the proposed merge where there is one, ready to be looked at. */
export function choiceOf({ drift, ours }: Element): Choice {
  if (!drift) return { choice: null, reason: '', attrs: {} };
  const { choice, choiceReason, proposal } = drift;
  const proposed: Attrs = Object.fromEntries((proposal ?? []).map(({ name, value }) => [name, (value ?? null) as Attrs[string]]));
  const own = Object.fromEntries(Object.keys(proposed).map((name) => [name, (ours as Attrs | null)?.[name] ?? null]));
  return { choice: choice ?? (proposal ? 'MERGE' : null), reason: choiceReason ?? '', attrs: choice === 'MERGE' ? own : proposed };
}

const CHOICE = '#choice';
const REASON = '#reason';

/** What two editors chose and wrote from the same beginning as one; `contested` names what both changed. */
export function mergedChoice(base: Choice, mine: Choice, theirs: Choice): Merged<Choice> {
  const asAttrs = ({ choice, reason, attrs }: Choice): Attrs => ({ ...attrs, [CHOICE]: choice, [REASON]: words(reason) });
  const { value, contested } = mergedAttrs(asAttrs(base), asAttrs(mine), asAttrs(theirs));
  const { [CHOICE]: choice, [REASON]: reason, ...attrs } = value;
  const names = contested.map((name) => ({ [CHOICE]: 'decision', [REASON]: 'reason' })[name] ?? name);
  return { value: { choice: choice as Choice['choice'], reason: wordsIn(reason), attrs }, contested: names };
}
