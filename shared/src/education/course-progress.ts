import { nodeOf, type Doc, type NodeId } from '../publishing/document.ts';

/** Something a learner gets done in a course: a lesson or a quiz, with the module it stands in where it stands in one. */
export type CourseStep = { node: NodeId; type: 'lesson' | 'quiz'; inModule?: NodeId };

/** The steps of a course in order. The one list that "next", "previous" and the percentage are all read from, so that they cannot disagree. */
export function courseSteps(document: Doc): CourseStep[] {
  return nodeOf(document, document.root).children.flatMap((node) => {
    const { type, children } = nodeOf(document, node);
    return type === 'module'
      ? children.flatMap((each) => stepAt(document, each).map((step) => ({ ...step, inModule: node })))
      : stepAt(document, node);
  });
}

function stepAt(document: Doc, node: NodeId): CourseStep[] {
  const { type } = nodeOf(document, node);
  return type === 'lesson' || type === 'quiz' ? [{ node, type }] : [];
}

/** The step after this one, or null after the last and for a node that is no step. */
export function stepAfter(steps: readonly CourseStep[], node: NodeId): CourseStep | null {
  const at = steps.findIndex((step) => step.node === node);
  return at === -1 ? null : (steps[at + 1] ?? null);
}

/** The step before this one, or null before the first and for a node that is no step. */
export function stepBefore(steps: readonly CourseStep[], node: NodeId): CourseStep | null {
  const at = steps.findIndex((step) => step.node === node);
  return steps[at - 1] ?? null;
}

/** Steps that completion asks for: all but what is there only for who wants it. */
export function requiredSteps<Step extends { optional?: boolean }>(steps: readonly Step[]): Step[] {
  return steps.filter(({ optional }) => !optional);
}

/** How long a course takes: its required parts together. The one sum that every page, the catalogue and the certificate show. */
export function minutesOf(steps: readonly { optional?: boolean; minutes: number | null }[]): number {
  return requiredSteps(steps).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** The first step not yet done: where a learner goes on. What is optional is offered only before anything is done. Null when all are. */
export function nextStep<Step extends CourseStep & { optional?: boolean }>(steps: readonly Step[], done: ReadonlySet<NodeId>): Step | null {
  return steps.find(({ node, optional }) => !done.has(node) && (!optional || done.size === 0)) ?? null;
}

/** How much of the course is done, in whole percent rounded down: 100 only when every step is. Nodes that are no steps do not count. */
export function percentDone(steps: readonly CourseStep[], done: ReadonlySet<NodeId>): number {
  if (steps.length === 0) return 0;
  return Math.floor((100 * steps.filter(({ node }) => done.has(node)).length) / steps.length);
}
