import { documentText } from '../publishing/document-text.ts';
import { nodeType, type ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS, type Guard } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import {
  careProgrammeSchema,
  chapterSchema,
  recommendationSchema,
  type CareProgrammeAttrs,
  type ChapterAttrs,
  type RecommendationAttrs,
} from './care-programme-nodes.ts';
import { careProgrammeDifference } from './recommendation-status.ts';

const hasRecommendation: Guard = ({ document }) =>
  Object.values(document.nodes).some(({ type }) => type === 'recommendation')
    ? []
    : [{ code: 'recommendationMissing', node: document.root }];

/** A care programme or guideline: chapters of recommendations, each adapted by regions on its own. */
export const careProgrammeKind: ArtefactKind = {
  kind: 'careProgramme',
  schemaVersion: 1,
  rootType: 'careProgramme',
  nodeTypes: {
    careProgramme: nodeType<CareProgrammeAttrs>({
      attrs: careProgrammeSchema,
      children: ['chapter', 'reference'],
      locked: ['title'],
      citable: true,
      label: ({ title }) => title,
      cites: () => [],
    }),
    chapter: nodeType<ChapterAttrs>({
      attrs: chapterSchema,
      children: ['recommendation'],
      locked: [],
      citable: true,
      label: ({ title }) => title,
      cites: () => [],
    }),
    recommendation: nodeType<RecommendationAttrs>({
      attrs: recommendationSchema,
      children: [],
      // What a recommendation is about, and for adults or children, is what makes it the same recommendation everywhere.
      locked: ['kind', 'track'],
      citable: true,
      label: ({ title }) => title,
      cites: ({ cites }) => cites,
    }),
    reference: referenceNode,
  },
  guards: [guardBefore(STEPS_TOWARDS_READERS, hasRecommendation), sourcesResolve, citationsResolve],
  searchText: (document) => documentText(document),
  difference: careProgrammeDifference,
};
