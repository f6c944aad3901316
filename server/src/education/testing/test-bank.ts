import type { QuestionAttrs } from 'shared/education/question.ts';
import type { SlotAttrs } from 'shared/education/slot.ts';
import type { Attrs, Doc, NodeId } from 'shared/publishing/document.ts';
import { contentId } from '../../seeds/content-id.ts';

/** Slug of the bank that tests publish for themselves, with `publishCourse`. */
export const TEST_BANK = 'provbank';

/** A bank of questions by their node. */
export function testBank(questions: Record<NodeId, QuestionAttrs>, title = 'Provbank'): Doc {
  const node = (type: string, attrs: Attrs, ...children: string[]) => ({ type, attrs, children });
  return {
    kind: 'questionBank',
    schema: 1,
    root: 'bank',
    nodes: {
      bank: node('bank', { title: { sv: title }, summary: null }, ...Object.keys(questions)),
      ...Object.fromEntries(Object.entries(questions).map(([id, attrs]) => [id, node('question', attrs)])),
    },
  };
}

/** The document with a slot in the place of one of its questions. */
export function withSlot(document: Doc, id: NodeId, fromBank: { node: NodeId; version: string | null; slug?: string }): Doc {
  const { slug = TEST_BANK, ...question } = fromBank;
  const attrs: SlotAttrs = { fromBank: { artefact: contentId(slug), ...question } };
  return { ...document, nodes: { ...document.nodes, [id]: { type: 'slot', attrs, children: [] } } };
}
