import * as z from 'zod/mini';
import { visibleText } from '../text/localised.ts';
import { whenHold } from '../text/when-hold.ts';
import type { Attrs, Doc, JsonValue, NodeId } from './document.ts';
import { documentOrder } from './document-tree.ts';

/** Whether a person has seen what a node states in its source, or still has to. */
export type Confirmation = 'CONFIRMED' | 'UNCONFIRMED';

/**
 * The two attributes of a node that states facts. A reader is shown what is unconfirmed as such, so an unconfirmed node must say what has to be confirmed,
 * or against what.
 */
export const confirmationFields = {
  confirmation: z.enum(['CONFIRMED', 'UNCONFIRMED'], 'required'),
  toConfirm: z.nullable(visibleText(1_000)),
};

/** The check that goes with {@link confirmationFields}: exactly the unconfirmed say what is to be confirmed. */
export function confirmationAgrees<Value extends { confirmation: Confirmation; toConfirm: string | null }>() {
  return z.refine<Value>(({ confirmation, toConfirm }) => (confirmation === 'UNCONFIRMED') === (toConfirm !== null), {
    error: 'sayWhatToConfirm',
    path: ['toConfirm'],
    ...whenHold('confirmation', 'toConfirm'),
  });
}

/** Attributes with one of them said anew, as a form says it: what is confirmed has nothing left to confirm. */
export function sayAttribute(attrs: Attrs, name: string, value: JsonValue): Attrs {
  const said = { ...attrs, [name]: value };
  return name === 'confirmation' && value === 'CONFIRMED' && 'toConfirm' in attrs ? { ...said, toConfirm: null } : said;
}

/** Whether a form asks what is to be confirmed: not before something is said to be, unless words stand there. */
export function asksWhatToConfirm({ confirmation, toConfirm }: Attrs): boolean {
  return confirmation === 'UNCONFIRMED' || (toConfirm ?? null) !== null;
}

/** The nodes of a document that state something not yet confirmed, in reading order. */
export function unconfirmedNodes(document: Doc): NodeId[] {
  return documentOrder(document).filter((id) => document.nodes[id]?.attrs.confirmation === 'UNCONFIRMED');
}
