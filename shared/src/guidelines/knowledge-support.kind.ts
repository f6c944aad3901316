import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { PERSPECTIVES } from '../review/consideration.ts';
import { checkItemNode, checklistNode } from './checklist-nodes.ts';
import { etdCriterionNode } from './etd-criterion-node.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { etdIsWhole, hasPart, hasPartsBelow } from './guideline-guards.ts';
import { promptNode, triggerNode } from './prompt-nodes.ts';
import { recommendationNode } from './recommendation-node.ts';
import { guidelineRoot, guidelineRootSchema, sectionNode } from './text-nodes.ts';

/** A knowledge support: one subject in short, with what to watch for, what to do then and what to go through. */
export const knowledgeSupportKind: ArtefactKind = {
  kind: 'knowledgeSupport',
  schemaVersion: 1,
  rootType: 'knowledgeSupport',
  begin: (title) => ({ title: { sv: title }, summary: null }),
  nodeTypes: {
    knowledgeSupport: guidelineRoot(guidelineRootSchema, ['section', 'prompt', 'checklist', 'recommendation', 'reference']),
    section: sectionNode,
    prompt: promptNode,
    trigger: triggerNode,
    checklist: checklistNode,
    checkItem: checkItemNode,
    recommendation: recommendationNode,
    etdCriterion: etdCriterionNode,
    reference: referenceNode,
  },
  guards: [
    hasPart(['section', 'prompt', 'checklist', 'recommendation'], 'contentMissing'),
    hasPartsBelow('prompt', 'triggerMissing'),
    hasPartsBelow('checklist', 'checkItemMissing'),
    etdIsWhole({ wherever: 'BEGUN' }),
    sourcesResolve,
    citationsResolve,
  ],
  fullReview: { asks: PERSPECTIVES },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['section', 'prompt', 'trigger', 'checklist', 'checkItem', 'recommendation']),
};
