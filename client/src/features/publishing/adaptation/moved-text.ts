import type { Attrs } from 'shared/publishing/document.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import type { Element } from './adaptation-fields.ts';
import { mergedAttrs } from '../merged-attrs.ts';
import type { Decision } from './decision-state.ts';
import type { Moved } from './use-contested.ts';

/** How the text above moved under what is written: what that was written against, what it reads now, and the own words with both changes in them. */
export type MovedText = { before: Attrs; now: Attrs | null; mine: Decision; merged: Decision; contested: string[] };

/** What is written, beside the text above that has moved since. What nobody worded otherwise follows it. */
export function movedText({ held, theirs }: Moved, decision: Decision): MovedText {
  const now = attrsAbove(theirs);
  const shown = attrsAbove(held) ?? {};
  const mine = now ? { ...decision, attrs: overTextOfToday(decision.attrs, shown, now) } : decision;
  const before = theirs.moved ? ((theirs.seen as Attrs | null) ?? shown) : shown;
  if (!now) return { before, now, mine, merged: mine, contested: [] };
  const contested = Object.keys(mine.attrs).filter((name) => !sameAttribute(mine.attrs, now, name) && !sameAttribute(before, now, name));
  return { before, now, mine, merged: { ...mine, attrs: mergedAttrs(before, mine.attrs, now).value }, contested };
}

/** Whether somebody must look: own words stand where the text above has changed, or the whole part is left out. */
export function mustBeSeen({ theirs }: Moved, { mine, contested }: MovedText): boolean {
  return theirs.moved != null || contested.length > 0 || mine.mode === 'EXCLUDE';
}

function attrsAbove({ above }: Element): Attrs | null {
  return (above as { attrs: Attrs } | null)?.attrs ?? null;
}

function overTextOfToday(attrs: Attrs, shown: Attrs, now: Attrs): Attrs {
  const own = Object.entries(attrs).filter(([name]) => !sameAttribute(attrs, shown, name));
  return { ...now, ...Object.fromEntries(own) };
}
