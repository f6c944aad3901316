import { canonicalJson } from '../../text/canonical-json.ts';
import { nodeOf, type Doc, type JsonValue } from '../../publishing/document.ts';
import { documentOrder } from '../../publishing/document-tree.ts';
import { documentText } from '../../publishing/document-text.ts';
import { nodeType, type ArtefactKind, type Difference } from '../../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS } from '../../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../../publishing/reference-node.ts';
import { missingInProgramme } from './programme-guards.ts';
import {
  competencySchema,
  programmeCourseSchema,
  programmeIndicatorSchema,
  programmeSchema,
  type CompetencyAttrs,
  type ProgrammeAttrs,
  type ProgrammeCourseAttrs,
  type ProgrammeIndicatorAttrs,
} from './programme-nodes.ts';

/**
 * A competence programme: what to be able to do, at which levels, asked of whom, and the courses that lead there. A region adapts it as it adapts any text:
 * what it asks of a profession and which courses it adds are its own, the scale is the nation's, so that a level means the same everywhere.
 */
export const programmeKind: ArtefactKind = {
  kind: 'programme',
  schemaVersion: 1,
  rootType: 'programme',
  begin: (title) => ({ title: { sv: title }, summary: null, body: null, targetProfessions: [], careLevels: [], perspectives: [] }),
  nodeTypes: {
    programme: nodeType<ProgrammeAttrs>({
      attrs: programmeSchema,
      children: ['competency', 'programmeCourse', 'programmeIndicator', 'reference'],
      locked: [],
      citable: true,
      label: ({ title }) => title,
      cites: () => [],
    }),
    competency: nodeType<CompetencyAttrs>({
      attrs: competencySchema,
      children: [],
      locked: ['scale'],
      citable: true,
      label: ({ title }) => title,
      cites: ({ cites }) => cites,
    }),
    programmeCourse: nodeType<ProgrammeCourseAttrs>({
      attrs: programmeCourseSchema,
      children: [],
      locked: ['builds'],
      citable: false,
      label: ({ title }) => title,
      cites: ({ cites }) => cites,
    }),
    programmeIndicator: nodeType<ProgrammeIndicatorAttrs>({
      attrs: programmeIndicatorSchema,
      children: [],
      locked: [],
      citable: true,
      label: ({ title }) => title,
      cites: ({ cites }) => cites ?? [],
    }),
    reference: referenceNode,
  },
  guards: [guardBefore(STEPS_TOWARDS_READERS, ({ document }) => missingInProgramme(document)), sourcesResolve, citationsResolve],
  searchText: (document) => documentText(document),
  difference: programmeDifference,
};

/** Major where something else is asked of somebody: another competency, another scale, another level, another course. Other words for the same are minor. */
function programmeDifference(old: Doc, next: Doc): Difference {
  return { step: canonicalJson(askedIn(old)) === canonicalJson(askedIn(next)) ? 'MINOR' : 'MAJOR', safety: [] };
}

function askedIn(document: Doc): JsonValue {
  return documentOrder(document).flatMap((id): JsonValue[] => {
    const { type, attrs } = nodeOf(document, id);
    if (type === 'competency') {
      const { scale, expected } = attrs as CompetencyAttrs;
      return [[id, scale.map(({ level }) => level), expected]];
    }
    if (type !== 'programmeCourse') return [];
    const { required, builds, cites } = attrs as ProgrammeCourseAttrs;
    return [[id, required, builds, cites]];
  });
}
