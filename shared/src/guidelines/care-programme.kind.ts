import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { CONSIDERATIONS_AND_PERSPECTIVES } from '../review/consideration.ts';
import { checkItemNode, checklistNode } from './checklist-nodes.ts';
import { etdCriterionNode } from './etd-criterion-node.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { etdIsWhole, hasPart } from './guideline-guards.ts';
import { recommendationNode } from './recommendation-node.ts';
import { chapterNode, guidelineRoot, guidelineRootSchema, sectionNode } from './text-nodes.ts';

/** A care programme: chapters of recommendations, each adapted by regions on its own. */
export const careProgrammeKind: ArtefactKind = {
  kind: 'careProgramme',
  schemaVersion: 2,
  rootType: 'careProgramme',
  begin: (title) => ({ title: { sv: title }, summary: null }),
  nodeTypes: {
    careProgramme: guidelineRoot(guidelineRootSchema, ['chapter', 'reference']),
    chapter: chapterNode(['section', 'recommendation', 'checklist']),
    section: sectionNode,
    recommendation: recommendationNode,
    etdCriterion: etdCriterionNode,
    checklist: checklistNode,
    checkItem: checkItemNode,
    reference: referenceNode,
  },
  guards: [hasPart(['recommendation'], 'recommendationMissing'), etdIsWhole({ wherever: 'BEGUN' }), sourcesResolve, citationsResolve],
  fullReview: { asks: CONSIDERATIONS_AND_PERSPECTIVES, firstEdition: true },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['recommendation', 'checklist', 'checkItem']),
};
