import * as z from 'zod/mini';
import type { Doc, NodeId } from '../publishing/document.ts';
import { nodeType } from '../publishing/kind.ts';
import { identifierSchema } from '../text/identifier.ts';
import type { QuestionAttrs } from './question.ts';

/**
 * A place in a course that is filled with a question of a bank. With a version it is that version's question for good; without one it is the newest when
 * an attempt begins, which only practice may ask for. Null while the author has not chosen.
 */
export const slotSchema = z.strictObject({
  fromBank: z.nullable(z.strictObject({ artefact: identifierSchema, node: identifierSchema, version: z.nullable(identifierSchema) })),
});

export type SlotAttrs = z.infer<typeof slotSchema>;

/** What fills a slot: the bank, the question in it, and the version of the bank it is read from. */
export type BankQuestion = { artefact: string; node: NodeId; version: string };

/** A slot filled: where its question is from, and how it reads there. */
export type FilledSlot = { from: BankQuestion; attrs: QuestionAttrs };

/** Rests on the question it names, so that its course hears when the bank has it otherwise. */
export const slotNode = nodeType<SlotAttrs>({
  attrs: slotSchema,
  children: [],
  locked: ['fromBank'],
  citable: false,
  label: () => ({ sv: 'Fråga ur banken', en: 'Question from the bank' }),
  cites: ({ fromBank }) => (fromBank ? [{ artefact: fromBank.artefact, node: fromBank.node }] : []),
});

/** The slots of a course that name a question, by their node. */
export function slotsOf(document: Pick<Doc, 'nodes'>): Map<NodeId, NonNullable<SlotAttrs['fromBank']>> {
  const slots = Object.entries(document.nodes).flatMap(([id, { type, attrs }]) => {
    const { fromBank } = type === 'slot' ? (attrs as SlotAttrs) : { fromBank: null };
    return fromBank ? [[id, fromBank] as const] : [];
  });
  return new Map(slots);
}

/**
 * The course with its slots filled: in the place of each stands the question, under the slot's own id. A slot that nothing fills is left out. Whoever draws,
 * marks or compares questions need know nothing of banks.
 */
export function withSlotsFilled(document: Doc, filled: ReadonlyMap<NodeId, Pick<FilledSlot, 'attrs'>>): Doc {
  const nodes = Object.entries(document.nodes);
  if (!nodes.some(([, { type }]) => type === 'slot')) return document;
  const empty = new Set(nodes.filter(([id, { type }]) => type === 'slot' && !filled.has(id)).map(([id]) => id));
  const kept = nodes
    .filter(([id]) => !empty.has(id))
    .map(([id, node]) => {
      const question = node.type === 'slot' ? filled.get(id) : undefined;
      if (question) return [id, { type: 'question', attrs: question.attrs, children: [] }] as const;
      return [id, { ...node, children: node.children.filter((child) => !empty.has(child)) }] as const;
    });
  return { ...document, nodes: Object.fromEntries(kept) };
}
