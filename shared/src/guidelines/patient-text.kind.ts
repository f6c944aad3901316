import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS, type Guard } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { PERSPECTIVES } from '../review/consideration.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { hasPart } from './guideline-guards.ts';
import { guidelineReadability, HARDEST_PATIENT_TEXT } from './guideline-readability.ts';
import { guidelineRoot, patientTextRootSchema, sectionNode } from './text-nodes.ts';

const isPlain: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) => {
  const { value } = guidelineReadability(document);
  return value > HARDEST_PATIENT_TEXT
    ? [{ code: 'textTooHard', node: document.root, parameters: { lix: value, max: HARDEST_PATIENT_TEXT } }]
    : [];
});

/** A text for patients and those close to them, in plain Swedish. */
export const patientTextKind: ArtefactKind = {
  kind: 'patientText',
  schemaVersion: 1,
  rootType: 'patientText',
  begin: (title) => ({ title: { sv: title }, summary: null, reader: 'PATIENT' }),
  nodeTypes: {
    patientText: guidelineRoot(patientTextRootSchema, ['section', 'reference'], ['title', 'reader']),
    section: sectionNode,
    reference: referenceNode,
  },
  guards: [hasPart(['section'], 'contentMissing'), isPlain, sourcesResolve, citationsResolve],
  fullReview: { asks: PERSPECTIVES },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['section']),
};
