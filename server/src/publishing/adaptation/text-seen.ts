import { contentHash, findNode, subtreeHash, type Doc, type NodeId } from 'shared/publishing/document.ts';

/** A mark of a part above as it reads now, by itself and with all that stands in it: sent back with a decision, it tells what its writer saw. Empty where it is gone. */
export function textMark(above: Doc, node: NodeId): string {
  const part = findNode(above, node);
  return part ? `${contentHash(part)}.${subtreeHash(above, node)}` : '';
}

/** Whether the part above has changed since the mark was given; with all that stands in it where it is decided about as a whole. */
export function isUnseen(above: Doc, node: NodeId, mark: string, decidesWhole: boolean): boolean {
  const half = (each: string): string | undefined => each.split('.')[decidesWhole ? 1 : 0];
  return half(mark) !== half(textMark(above, node));
}
