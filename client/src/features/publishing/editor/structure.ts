import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import type { FieldProps } from './field-props.ts';
import type { ChosenPart } from './part-choice.tsx';
import type { EditorNode } from './node-form.tsx';

export type Placed = { node: EditorNode; depth: number; parent: EditorNode | null };

/** The parts of an edition in reading order, each with how deep it stands. */
export function inReadingOrder(nodes: readonly EditorNode[], root: string): Placed[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (id: string, depth: number, parent: EditorNode | null): Placed[] => {
    const node = byId.get(id);
    return node ? [{ node, depth, parent }, ...node.children.flatMap((child) => visit(child, depth + 1, node))] : [];
  };
  return visit(root, 0, null);
}

/** What a part is called, as its kind words it; its id where the attributes do not yet say. */
export function labelOf(kind: ArtefactKind, node: EditorNode): Localised<string> {
  try {
    return findNodeType(kind, node.type)?.label(node.attrs) ?? { sv: node.nodeId };
  } catch {
    return { sv: node.nodeId };
  }
}

/** Every part of the edition by its type and what it is called, for the attributes that name parts. */
export function partsOf(kind: ArtefactKind, nodes: readonly EditorNode[]): ChosenPart[] {
  const parents = new Map(nodes.flatMap(({ nodeId, children }) => children.map((child) => [child, nodeId] as const)));
  return nodes.map((node) => ({
    id: node.nodeId,
    type: node.type,
    label: inReadersLanguage(labelOf(kind, node)),
    parent: parents.get(node.nodeId) ?? null,
  }));
}

/** The bibliography of the edition, for the attributes that name sources. */
export function sourcesOf(kind: ArtefactKind, nodes: readonly EditorNode[]): FieldProps['sources'] {
  return nodes
    .filter(({ type }) => type === 'reference')
    .map((node) => ({ id: node.nodeId, label: labelOf(kind, node).sv, retracted: Boolean(node.attrs['retraction']) }));
}
