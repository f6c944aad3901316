import type { QuestionAttrs } from 'shared/education/question.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { documentDifference, type NodeDifference } from 'shared/publishing/word-difference.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { readCourseText } from './bank/fill-slots.queries.ts';
import { findNodeType } from 'shared/publishing/kind.ts';
import { courseKind } from 'shared/education/course.kind.ts';
import { formHash, formsHash } from './course-outline.ts';
import type { EnrolmentRow } from './enrolment.queries.ts';

/** A difference between two versions of a course that a learner may see before taking the newer one. */
export type CourseChangeRow = Omit<NodeDifference, 'attributes'> & { label: Localised<string>; attributes: unknown; mustRedo: boolean };

/** What is different in the newer version of the course; empty where the learner has the newest. The enrolment is the viewer's own. */
export async function changesAhead(context: Context, enrolment: EnrolmentRow): Promise<CourseChangeRow[]> {
  const { newerVersion, overlayChainNow, done } = enrolment;
  if (!newerVersion) return [];
  // Both hold the key: what comes of them must show none of it.
  const [old, next] = await Promise.all([
    readCourseText(context, enrolment),
    readCourseText(context, { versionId: newerVersion.id, overlayChain: overlayChainNow }),
  ]);
  return courseChanges(old.document, next.document, new Set(done));
}

/**
 * What is different between two versions of a course, key and questions left out: texts word by word, and of questions only whether
 * those of a lesson or a quiz are others.
 * @param done steps the learner has done in the old version
 */
export function courseChanges(old: Doc, next: Doc, done: ReadonlySet<NodeId>): CourseChangeRow[] {
  const texts = documentDifference(withoutQuestions(old), withoutQuestions(next)).map((difference) => ({
    ...difference,
    label: labelIn(next, difference.node) ?? labelIn(old, difference.node) ?? { sv: difference.node },
    mustRedo: difference.type === 'quiz' && difference.change === 'CHANGED' && done.has(difference.node),
  }));
  const questions = Object.keys(next.nodes).flatMap((node) => questionChange(old, next, node, done));
  return [...texts, ...questions];
}

function questionChange(old: Doc, next: Doc, node: NodeId, done: ReadonlySet<NodeId>): CourseChangeRow[] {
  const [before, after] = [findNode(old, node), findNode(next, node)];
  if (
    !before ||
    !after ||
    !['lesson', 'quiz'].includes(after.type) ||
    questionsHash(old, before.children) === questionsHash(next, after.children)
  )
    return [];
  const label = labelIn(next, node) ?? { sv: node };
  return [{ node, type: 'questions', label, change: 'CHANGED', attributes: [], mustRedo: done.has(node) }];
}

function questionsHash(document: Doc, ids: readonly NodeId[]): string {
  return formsHash(
    ids.flatMap((node) => {
      const found = findNode(document, node);
      return found?.type === 'question' ? [{ node, hash: formHash(found.attrs as QuestionAttrs) }] : [];
    }),
  );
}

function withoutQuestions(document: Doc): Doc {
  const kept = Object.entries(document.nodes).filter(([, { type }]) => type !== 'question');
  const isKept = new Set(kept.map(([id]) => id));
  return {
    ...document,
    nodes: Object.fromEntries(kept.map(([id, node]) => [id, { ...node, children: node.children.filter((child) => isKept.has(child)) }])),
  };
}

function labelIn(document: Doc, id: NodeId): Localised<string> | null {
  const node = findNode(document, id);
  return (node && findNodeType(courseKind, node.type)?.label(node.attrs)) ?? null;
}
