import { findNode, nodeOf, type Doc } from '../../publishing/document.ts';
import { documentOrder } from '../../publishing/document-tree.ts';
import type { Missing } from '../../publishing/lifecycle-facts.ts';
import type { CompetencyAttrs, ProgrammeCourseAttrs } from './programme-nodes.ts';

/** What keeps a programme from readers: nothing to be able to do, a scale that tells nothing apart, a level nobody has described, a step without a course. */
export function missingInProgramme(document: Doc): Missing[] {
  const nodes = documentOrder(document).map((id) => ({ id, ...nodeOf(document, id) }));
  return [
    ...(nodes.some(({ type }) => type === 'competency') ? [] : [{ code: 'competencyMissing' as const, node: document.root }]),
    ...nodes.flatMap(({ id, type, attrs }) => {
      if (type === 'competency') return missingInCompetency(id, attrs as CompetencyAttrs);
      return type === 'programmeCourse' ? missingInCourse(document, id, attrs as ProgrammeCourseAttrs) : [];
    }),
  ];
}

function missingInCompetency(node: string, { scale, expected }: CompetencyAttrs): Missing[] {
  if (scale.length < 2) return [{ code: 'scaleTooShort', node }];
  return expected.every(({ level }) => scale.some((step) => step.level === level)) ? [] : [{ code: 'levelUnknown', node }];
}

function missingInCourse(document: Doc, node: string, { builds, cites }: ProgrammeCourseAttrs): Missing[] {
  const isThere = ({ competency, level }: ProgrammeCourseAttrs['builds'][number]): boolean => {
    const found = findNode(document, competency);
    return found?.type === 'competency' && (found.attrs as CompetencyAttrs).scale.some((step) => step.level === level);
  };
  return [
    ...(cites.length === 1 ? [] : [{ code: 'programmeCourseMissing' as const, node }]),
    ...(builds.every(isThere) ? [] : [{ code: 'levelUnknown' as const, node }]),
  ];
}
