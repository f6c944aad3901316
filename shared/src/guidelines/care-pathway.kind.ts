import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { CONSIDERATIONS_AND_PERSPECTIVES } from '../review/consideration.ts';
import { checkItemNode, checklistNode } from './checklist-nodes.ts';
import { etdCriterionNode } from './etd-criterion-node.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { etdIsWhole, hasPart, hasPartsBelow } from './guideline-guards.ts';
import { pathwayStepNode } from './pathway-step-node.ts';
import { recommendationNode } from './recommendation-node.ts';
import { guidelineRoot, guidelineRootSchema, sectionNode } from './text-nodes.ts';

/** A care pathway: the steps a patient takes through the levels of care, with the checklists between them. */
export const carePathwayKind: ArtefactKind = {
  kind: 'carePathway',
  schemaVersion: 1,
  rootType: 'carePathway',
  begin: (title) => ({ title: { sv: title }, summary: null }),
  nodeTypes: {
    carePathway: guidelineRoot(guidelineRootSchema, ['section', 'pathwayStep', 'reference']),
    section: sectionNode,
    pathwayStep: pathwayStepNode,
    checklist: checklistNode,
    checkItem: checkItemNode,
    recommendation: recommendationNode,
    etdCriterion: etdCriterionNode,
    reference: referenceNode,
  },
  guards: [
    hasPart(['pathwayStep'], 'pathwayStepMissing'),
    hasPartsBelow('checklist', 'checkItemMissing'),
    etdIsWhole({ wherever: 'BEGUN' }),
    sourcesResolve,
    citationsResolve,
  ],
  fullReview: { asks: CONSIDERATIONS_AND_PERSPECTIVES, firstEdition: true },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['pathwayStep', 'checklist', 'checkItem', 'recommendation']),
};
