import * as z from 'zod/mini';
import { visibleText } from '../text/localised.ts';
import { whenHold } from '../text/when-hold.ts';
import type { Doc, NodeId } from './document.ts';
import { documentOrder } from './document-tree.ts';

/** Whether what a node states was seen in its source, or still has to be. */
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

/** The nodes of a document that state something not yet confirmed, in reading order. */
export function unconfirmedNodes(document: Doc): NodeId[] {
  return documentOrder(document).filter((id) => document.nodes[id]?.attrs.confirmation === 'UNCONFIRMED');
}
