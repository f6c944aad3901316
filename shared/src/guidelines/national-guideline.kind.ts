import { documentText } from '../publishing/document-text.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { CONSIDERATIONS_AND_PERSPECTIVES } from '../review/consideration.ts';
import { conditionNode } from './condition-node.ts';
import { etdCriterionNode } from './etd-criterion-node.ts';
import { guidelineDifference } from './guideline-difference.ts';
import { etdIsWhole, hasPart, hasPartsBelow, rowsAreDecided } from './guideline-guards.ts';
import { recommendationNode } from './recommendation-node.ts';
import { chapterNode, guidelineRoot, guidelineRootSchema, sectionNode } from './text-nodes.ts';

/** A national guideline: conditions, and for each the interventions with their priority. A recommendation below its condition is one row. */
export const nationalGuidelineKind: ArtefactKind = {
  kind: 'nationalGuideline',
  schemaVersion: 1,
  rootType: 'nationalGuideline',
  begin: (title) => ({ title: { sv: title }, summary: null }),
  nodeTypes: {
    nationalGuideline: guidelineRoot(guidelineRootSchema, ['chapter', 'section', 'condition', 'reference']),
    chapter: chapterNode(['section', 'condition']),
    section: sectionNode,
    condition: conditionNode,
    recommendation: recommendationNode,
    etdCriterion: etdCriterionNode,
    reference: referenceNode,
  },
  guards: [
    hasPart(['recommendation'], 'recommendationMissing'),
    hasPartsBelow('condition', 'interventionMissing'),
    rowsAreDecided,
    etdIsWhole({ wherever: 'STRENGTH' }),
    sourcesResolve,
    citationsResolve,
  ],
  fullReview: { asks: CONSIDERATIONS_AND_PERSPECTIVES, firstEdition: true },
  searchText: (document) => documentText(document),
  difference: (old, next) => guidelineDifference(old, next, ['condition', 'recommendation']),
};
