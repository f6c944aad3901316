import { ETD_CRITERIA } from '../evaluations/etd-criteria.ts';
import { nodeOf, type Doc, type NodeId } from '../publishing/document.ts';
import { documentOrder } from '../publishing/document-tree.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard, type Missing } from '../publishing/lifecycle-facts.ts';
import type { FieldMessageKey } from '../text/field-messages.ts';
import type { EtdCriterionAttrs } from './etd-criterion-node.ts';
import { certaintyOfJudgement } from './etd-judgements.ts';
import type { RecommendationAttrs } from './recommendation-node.ts';
import type { ResponsibilityAttrs } from './responsibility-nodes.ts';

/** Before readers, a guideline needs at least one part of one of these types. */
export function hasPart(types: readonly string[], code: FieldMessageKey): Guard {
  return guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
    Object.values(document.nodes).some(({ type }) => types.includes(type)) ? [] : [{ code, node: document.root }],
  );
}

/** Before readers, every part of this type needs at least one part below it. */
export function hasPartsBelow(type: string, code: FieldMessageKey): Guard {
  return guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
    partsOf(document, type).flatMap((node) => (nodeOf(document, node).children.length > 0 ? [] : [{ code, node }])),
  );
}

/**
 * The way from evidence to a decision is whole where it is begun: every criterion once and judged, and the certainty the same as the decision's. With
 * `wherever: 'STRENGTH'` it must be begun where the decision has a strength.
 */
export function etdIsWhole({ wherever }: { wherever: 'BEGUN' | 'STRENGTH' }): Guard {
  return guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
    partsOf(document, 'recommendation').flatMap((id) => etdProblems(document, id, wherever === 'STRENGTH')),
  );
}

function etdProblems(document: Doc, id: NodeId, strengthNeedsIt: boolean): Missing[] {
  const { attrs, children } = nodeOf(document, id);
  const { decision } = attrs as RecommendationAttrs;
  const judged = children.map((child) => ({ id: child, ...(nodeOf(document, child).attrs as EtdCriterionAttrs) }));
  if (judged.length === 0 && !(strengthNeedsIt && decision.strength)) return [];
  const times = (criterion: string) => judged.filter((each) => each.criterion === criterion);
  const unjudged = ETD_CRITERIA.filter((criterion) => !times(criterion)[0]?.judgement).length;
  const twice = ETD_CRITERIA.flatMap((criterion) => times(criterion).slice(1));
  const problems: Missing[] = [
    ...(unjudged > 0 ? [{ code: 'etdIncomplete' as const, node: id, parameters: { count: unjudged, of: ETD_CRITERIA.length } }] : []),
    ...twice.map(({ id: node }) => ({ code: 'etdCriterionTwice' as const, node })),
  ];
  const certainty = judged.find(({ criterion }) => criterion === 'CERTAINTY');
  const level = certainty?.judgement ? certaintyOfJudgement(certainty.judgement) : null;
  if (certainty && level !== null && decision.certainty !== null && decision.certainty !== level)
    problems.push({ code: 'etdCertaintyDiffers', node: certainty.id });
  return problems;
}

/** Every row of a national guideline is decided: a priority, icke-göra or FoU, or at least a strength with its direction. */
export const rowsAreDecided: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
  partsOf(document, 'recommendation').flatMap((node) => {
    const { priority, type, strength, direction } = (nodeOf(document, node).attrs as RecommendationAttrs).decision;
    return priority !== null || type !== null || (strength !== null && direction !== null) ? [] : [{ code: 'decisionMissing', node }];
  }),
);

/** A profession stands once in each cell of phase and level. */
export const cellsAreSingle: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) => {
  const seen = new Set<string>();
  return partsOf(document, 'responsibility').flatMap((node) => {
    const { phase, level, profession } = nodeOf(document, node).attrs as ResponsibilityAttrs;
    const cell = `${phase} ${level} ${profession}`;
    if (seen.has(cell)) return [{ code: 'responsibilityTwice', node }];
    seen.add(cell);
    return [];
  });
});

function partsOf(document: Doc, type: string): NodeId[] {
  return documentOrder(document).filter((id) => nodeOf(document, id).type === type);
}
