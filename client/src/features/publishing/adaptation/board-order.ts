import { ownParts, waitingParts, type Standing } from './board-fields.ts';

/** The orders of the board; the first is the one it comes in. */
export const boardOrders = ['namn', 'lage', 'egna', 'vantar', 'senast'] as const;

export type BoardOrder = (typeof boardOrders)[number];

const states = ['TO_DECIDE', 'ADAPTED', 'IN_WORK', 'INHERITED', 'NOT_ADAPTED'];

const keys: Record<Exclude<BoardOrder, 'namn'>, (standing: Standing) => number> = {
  lage: ({ state }) => states.indexOf(state),
  egna: (standing) => -ownParts(standing),
  vantar: (standing) => -waitingParts(standing),
  senast: ({ publishedAt }) => -(publishedAt ? Date.parse(publishedAt) : 0),
};

/** The standings in an order; those that are equal in it stay as they were. */
export function inOrder(standings: readonly Standing[], order: BoardOrder): Standing[] {
  if (order === 'namn') return [...standings];
  const key = keys[order];
  return standings.toSorted((one, other) => key(one) - key(other));
}
