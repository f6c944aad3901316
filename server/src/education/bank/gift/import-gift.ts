import { missingInQuestion } from 'shared/education/course-guards.ts';
import { MOST_GIFT_ITEMS, type GiftFate, type GiftOutcome } from 'shared/education/gift-outcome.ts';
import { questionBankKind } from 'shared/education/question-bank.kind.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { documentOf, type DraftState } from 'shared/publishing/draft-operations.ts';
import { fieldMessage, type FieldMessageKey } from 'shared/text/field-messages.ts';
import { inTransaction, type Context } from '../../../kernel/context.ts';
import { decodeText } from '../../../kernel/files/decode-text.ts';
import { bringIntoEdition, type Bringing } from '../../../publishing/bring-into-edition.ts';
import { formHash } from '../../course-outline.ts';
import { readGift, type GiftItem } from './read-gift.ts';

type Fated = { item: GiftItem; fate: GiftFate; messages: FieldMessageKey[]; node: string | null };
type Read = { document: Doc | null; fated: Fated[]; refused: FieldMessageKey | null };

/**
 * Adds the questions of a GIFT file to the edition in work of a bank, in one transaction: all that could be read, or nothing. What cannot be read is told, item by
 * item, and left out; what the edition has already is left alone, so that a file brought in twice changes nothing. Without `apply` it is only told.
 */
export function importGift(
  context: Context,
  { bytes, ...bringing }: Omit<Bringing, 'format'> & { bytes: Uint8Array },
): Promise<GiftOutcome> {
  return inTransaction(context, async (context) => {
    const read = (_kind: unknown, state: DraftState): Read => readInto(bytes, state);
    const brought = await bringIntoEdition(context, [questionBankKind], { ...bringing, format: 'gift' }, read);
    if ('error' in brought) return outcome({ errors: [brought.error] });
    const { fated, refused } = brought.read;
    const { revision } = brought;
    if (refused) return outcome({ errors: [{ message: fieldMessage(refused, context.locale, { most: MOST_GIFT_ITEMS }) }], revision });
    if ('problems' in brought) {
      const errors = brought.problems.map(({ key, parameters }) => ({ message: fieldMessage(key, context.locale, parameters) }));
      return outcome({ items: told(context, fated), revision, errors });
    }
    return outcome({ items: told(context, fated), revision, done: brought.done });
  });
}

function readInto(bytes: Uint8Array, state: DraftState): Read {
  const text = decodeText(bytes);
  if (text === null) return { document: null, fated: [], refused: 'giftNotText' };
  const items = readGift(text);
  if (items.length === 0) return { document: null, fated: [], refused: 'giftEmpty' };
  if (items.length > MOST_GIFT_ITEMS) return { document: null, fated: [], refused: 'giftTooMany' };
  const document = documentOf(state);
  const known = new Set(nodeOf(document, document.root).children.map((id) => formHash(nodeOf(document, id).attrs as QuestionAttrs)));
  const fated = items.map((item) => fateOf(item, known));
  const added = fated.flatMap(({ item, node }) => (node && 'question' in item ? [{ node, attrs: item.question }] : []));
  return { document: added.length > 0 ? withQuestions(document, added) : null, fated, refused: null };
}

/** Twice in the file is known the second time. */
function fateOf(item: GiftItem, known: Set<string>): Fated {
  if ('refused' in item) return { item, fate: 'REFUSED', messages: [item.refused], node: null };
  if ('skipped' in item) return { item, fate: 'SKIPPED', messages: [item.skipped], node: null };
  const hash = formHash(item.question);
  if (known.has(hash)) return { item, fate: 'KNOWN', messages: [], node: null };
  known.add(hash);
  const node = `question-${crypto.randomUUID()}`;
  const missing = missingInQuestion(node, item.question).map(({ code }) => code);
  return { item, fate: 'ADDED', messages: [...item.lost, ...missing], node };
}

function withQuestions(document: Doc, added: readonly { node: string; attrs: QuestionAttrs }[]): Doc {
  const root = nodeOf(document, document.root);
  return {
    ...document,
    nodes: {
      ...document.nodes,
      [document.root]: { ...root, children: [...root.children, ...added.map(({ node }) => node)] },
      ...Object.fromEntries(added.map(({ node, attrs }) => [node, { type: 'question', attrs, children: [] }])),
    },
  };
}

function told({ locale }: Context, fated: readonly Fated[]): GiftOutcome['items'] {
  return fated.map(({ item, fate, messages }) => ({
    line: item.line,
    at: 'at' in item ? item.at : item.line,
    label: 'question' in item ? item.question.stem.sv : (item.text.split('\n')[0] ?? '').slice(0, 120),
    fate,
    messages: messages.map((key) => fieldMessage(key, locale)),
  }));
}

function outcome(told: Partial<GiftOutcome>): GiftOutcome {
  return { done: false, errors: [], items: [], revision: null, ...told };
}
