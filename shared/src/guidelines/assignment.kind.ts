import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { PERSPECTIVES } from '../review/consideration.ts';
import { checkItemNode, checklistNode } from './checklist-nodes.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { cellsAreSingle, hasPart, hasPartsBelow } from './guideline-guards.ts';
import { responsibilityMatrixNode, responsibilityNode } from './responsibility-nodes.ts';
import { assignmentRootSchema, guidelineRoot, sectionNode } from './text-nodes.ts';

/** An assignment (uppdragsbeskrivning): what a form of care is to do, and who is responsible, by phase, level and profession. */
export const assignmentKind: ArtefactKind = {
  kind: 'assignment',
  schemaVersion: 1,
  rootType: 'assignment',
  begin: (title) => ({ title: { sv: title }, summary: null, careForm: 'PRIMARY_CARE' }),
  nodeTypes: {
    assignment: guidelineRoot(assignmentRootSchema, ['section', 'responsibilityMatrix', 'checklist', 'reference'], ['title', 'careForm']),
    section: sectionNode,
    responsibilityMatrix: responsibilityMatrixNode,
    responsibility: responsibilityNode,
    checklist: checklistNode,
    checkItem: checkItemNode,
    reference: referenceNode,
  },
  guards: [
    hasPart(['responsibility'], 'responsibilityMissing'),
    hasPartsBelow('checklist', 'checkItemMissing'),
    cellsAreSingle,
    sourcesResolve,
    citationsResolve,
  ],
  fullReview: { asks: PERSPECTIVES },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['responsibility', 'checklist', 'checkItem']),
};
