import type { Attrs, DocumentNode, JsonValue } from 'shared/publishing/document.ts';
import type { NodeDecisionInput } from '../../../graphql/generated/graphql.ts';
import { mergedAttrs, type Merged } from '../merged-attrs.ts';
import type { Element } from './adaptation-fields.ts';

/** What an editor decides about one part, as the form holds it. */
export type Decision = {
  mode: Element['mode'];
  attrs: Attrs;
  reason: string;
  differingCriteria: string[];
  consequence: string;
};

/** What is decided about a part now; the attributes are those that are read here, or would be. */
export function decisionOf({ mode, ours, above, reason, differingCriteria, consequence }: Element): Decision {
  const attrs = (ours ?? (above as { attrs: Attrs } | null)?.attrs ?? {}) as Attrs;
  return { mode, attrs, reason: reason ?? '', differingCriteria, consequence: consequence ?? '' };
}

/** The decision as the API takes it. Following the text above is deciding nothing. */
export function decisionInput({ mode, attrs, reason, differingCriteria, consequence }: Decision, element: Element): NodeDecisionInput {
  switch (mode) {
    case 'ADOPT':
      return { withdraw: true };
    case 'EXCLUDE':
      return { exclude: { reason } };
    case 'ADAPT':
      return { adapt: { attributes: JSON.stringify(attrs), reason, differingCriteria, consequence } };
    case 'ADD':
      return { add: { parent: element.parentNodeId ?? '', nodes: JSON.stringify(withAttrs(element, attrs)), reason } };
  }
}

/** The added part with other attributes; what stands in it stays. */
function withAttrs({ nodeId, nodes }: Element, attrs: Attrs): Record<string, DocumentNode> {
  const held = (nodes ?? {}) as Record<string, DocumentNode>;
  const own = held[nodeId];
  return own ? { ...held, [nodeId]: { ...own, attrs } } : held;
}

/** Everything of a decision as attributes of one kind, so that words and grounds are merged alike. */
function asAttrs({ attrs, mode, reason, differingCriteria, consequence }: Decision): Attrs {
  return { ...attrs, '#mode': mode, '#reason': words(reason), '#criteria': differingCriteria, '#consequence': words(consequence) };
}

function fromAttrs(all: Attrs): Decision {
  const { '#mode': mode, '#reason': reason, '#criteria': criteria, '#consequence': consequence, ...attrs } = all;
  return {
    mode: mode as Decision['mode'],
    attrs,
    reason: wordsIn(reason),
    differingCriteria: criteria as string[],
    consequence: wordsIn(consequence),
  };
}

/** Running text as an attribute that is merged word by word, however short it is. */
export function words(text: string): Attrs {
  return { sv: text };
}

/** The running text of such an attribute. */
export function wordsIn(value: JsonValue | undefined): string {
  return (value as { sv: string }).sv;
}

/**
 * What two editors wrote from the same beginning as one decision: the changes of both. Where both wrote at one place the words of both stand, the other's
 * first, and of what can only be one thing the own; `contested` names the attributes where that is so.
 */
export function mergedDecision(base: Decision, mine: Decision, theirs: Decision): Merged<Decision> {
  const { value, contested } = mergedAttrs(asAttrs(base), asAttrs(mine), asAttrs(theirs));
  return { value: fromAttrs(value), contested: contested.map(contestedName) };
}

const grounds: Record<string, string> = {
  '#reason': 'reason',
  '#criteria': 'criterion',
  '#consequence': 'consequence',
  '#mode': 'decision',
};

const contestedName = (name: string): string => grounds[name] ?? name;
