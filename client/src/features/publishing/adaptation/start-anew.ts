import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import { mergedAttrs } from '../merged-attrs.ts';
import type { KeptPart } from '../editor/kept-part.ts';
import { hasOpenDrift, type Element } from './adaptation-fields.ts';
import { decisionOf, type Decision } from './decision-state.ts';
import { choiceOf, type Choice } from './drift-choice.ts';

/** Where one begins anew when a page was overtaken: the part as it is now, what goes into its form, and the words that have no place there. */
export type Start = { element: Element; decision?: Decision; choice?: Choice; kept: KeptPart | null };

/** What was written about a part before the text above moved under it: the words go into the merge, the grounds have no place there. */
export function choiceFrom(held: Element, mine: Decision, theirs: Element): Start {
  const choice = choiceOf(theirs);
  const base = decisionOf(held);
  const own = mine.mode === 'ADAPT' ? changed(base.attrs, mine.attrs) : {};
  const merged = (theirs.drift?.proposal ?? []).filter(({ from }) => from !== 'ABOVE').map(({ name }) => name);
  const names = choice.choice === 'MERGE' ? Object.keys(own).filter((name) => merged.includes(name)) : [];
  const both = mergedAttrs(base.attrs, mine.attrs, { ...base.attrs, ...choice.attrs }).value;
  const attrs = { ...choice.attrs, ...only(both, names) };
  const left = leftOver({ ...base.attrs, ...grounds(base) }, { ...without(own, names), ...changed(grounds(base), grounds(mine)) });
  return { element: theirs, choice: { ...choice, attrs }, kept: left };
}

/** What was written about a change that another has met meanwhile: a merge goes on from what was published, the reason of the choice has no place there. */
export function decisionFrom(held: Element, mine: Choice, theirs: Element): Start {
  if (hasOpenDrift(theirs)) {
    const words = mine.choice === 'MERGE' ? mine.attrs : {};
    return { element: theirs, choice: { ...choiceOf(theirs), reason: mine.reason }, kept: leftOver({}, words) };
  }
  const now = decisionOf(theirs);
  const isWorded = mine.choice === 'MERGE' && (theirs.mode === 'ADAPT' || theirs.mode === 'ADOPT') && theirs.above !== null;
  if (!isWorded) return { element: theirs, kept: leftOver({}, { ...(mine.choice === 'MERGE' ? mine.attrs : {}), ...grounds(mine) }) };
  const proposed = choiceOf(held).attrs;
  const { value } = mergedAttrs({ ...now.attrs, ...proposed }, { ...now.attrs, ...mine.attrs }, now.attrs);
  const isSame = Object.keys(value).every((name) => sameAttribute(value, now.attrs, name));
  const decision: Decision = { ...now, mode: isSame ? now.mode : 'ADAPT', attrs: value, reason: now.reason || mine.reason };
  const left = now.reason ? leftOver({}, grounds(mine)) : null;
  return { element: theirs, ...(isSame ? {} : { decision }), kept: left };
}

function leftOver(base: Attrs, attrs: Attrs): KeptPart | null {
  const before = only(base, Object.keys(attrs));
  return attributesDifference(before, attrs).length > 0 ? { base: before, revision: 0, attrs } : null;
}

function grounds({ reason, consequence }: { reason: string; consequence?: string }): Attrs {
  return { ...(reason.trim() ? { reason } : {}), ...(consequence?.trim() ? { consequence } : {}) };
}

function changed(base: Attrs, attrs: Attrs): Attrs {
  return only(
    attrs,
    Object.keys(attrs).filter((name) => !sameAttribute(base, attrs, name)),
  );
}

function only(attrs: Attrs, names: readonly string[]): Attrs {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(attrs, name)).map((name) => [name, attrs[name] ?? null]));
}

function without(attrs: Attrs, names: readonly string[]): Attrs {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => !names.includes(name)));
}
