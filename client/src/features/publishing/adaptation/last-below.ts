import type { Element, ElementRow } from './adaptation-fields.ts';

/** The part that stands last below another: what is added comes after it. Null where there is none. */
export function lastBelow({ nodeId }: Pick<Element, 'nodeId'>, outline: readonly ElementRow[]): string | null {
  return outline.findLast(({ parentNodeId, orphaned }) => parentNodeId === nodeId && !orphaned)?.nodeId ?? null;
}
