import * as z from 'zod/mini';
import { documentText } from '../publishing/document-text.ts';
import { nodeType, type ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS } from '../publishing/lifecycle-facts.ts';
import { localisedText } from '../text/localised.ts';
import { courseDifference } from './course-difference.ts';
import { missingInBank } from './course-guards.ts';
import { questionNode } from './question-node.ts';

const bankSchema = z.strictObject({ title: localisedText(200), summary: z.nullable(localisedText(1_000)) });

export type BankAttrs = z.infer<typeof bankSchema>;

/**
 * Questions that courses share. A version of the bank is a version of each of its questions; a course names the one it asks (`slot.ts`). Organisations do
 * not adapt a bank: a changed question would be another test.
 */
export const questionBankKind: ArtefactKind = {
  kind: 'questionBank',
  schemaVersion: 1,
  rootType: 'bank',
  begin: (title) => ({ title: { sv: title }, summary: null }),
  nodeTypes: {
    bank: nodeType<BankAttrs>({
      attrs: bankSchema,
      children: ['question'],
      locked: '*',
      citable: false,
      label: ({ title }) => title,
      cites: () => [],
    }),
    question: { ...questionNode, locked: '*' },
  },
  guards: [guardBefore(STEPS_TOWARDS_READERS, ({ document }) => missingInBank(document)), citationsResolve],
  // As in a course: a search that found the text of options would be a way to the key.
  searchText: (document) => documentText(document, ['question']),
  difference: courseDifference,
};
