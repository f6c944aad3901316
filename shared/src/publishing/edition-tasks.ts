import { findNode, type Doc } from './document.ts';
import type { EditionState } from './edition-state.ts';
import type { ArtefactKind } from './kind.ts';
import { MISSING_PLACES, type Guard, type LifecycleFacts, type Missing } from './lifecycle-facts.ts';
import { missingBefore, stepsAhead } from './lifecycle.ts';
import { TEXT_TASKS } from './text-task.ts';

/** The pieces of work that make an edition ready: in the text, what it is published with, and on the full course what the review asks for. */
export const EDITION_TASKS = [...TEXT_TASKS, 'SOURCES', 'DESCRIPTION', ...MISSING_PLACES] as const;

/** The work the full course asks for. That an edition must take that course is work only for one that does not. */
const OF_FULL_PATH = MISSING_PLACES.filter((place) => place !== 'PATH');

export type EditionTaskCode = (typeof EDITION_TASKS)[number];

/** How far a piece of work has come: nothing is missing, something is, or what is missing can only be mended after a step to come. */
export const TASK_STATUSES = ['DONE', 'MISSING', 'LATER'] as const;

export type TaskStatus = (typeof TASK_STATUSES)[number];

export type EditionTask = { code: EditionTaskCode; status: TaskStatus; missing: Missing[] };

/** Said about sources, wherever in the text they are cited. */
const ABOUT_SOURCES: readonly string[] = [
  'referenceNotCited',
  'referenceTwice',
  'sourceNotInBibliography',
  'sourceRetracted',
  'citationNotPublished',
] satisfies Missing['code'][];

/** Said about the course itself. */
const ABOUT_THE_PATH: readonly string[] = ['majorEditionTakesFullPath', 'erratumChangesJudgement'] satisfies Missing['code'][];

/** Whoever looks at the list may not be the one to approve: that is told at the step, and is no work to do. */
const ABOUT_THE_VIEWER: readonly string[] = ['approverIsAuthor'] satisfies Missing['code'][];

/** A round and its votes follow a step; everything else can be worked with at once. */
const FOLLOWS_A_STEP: readonly EditionTaskCode[] = ['ROUND', 'VOTES'];

type Rules = { guards: readonly Guard[]; faults(document: Doc): Missing[] };

/**
 * What there is to do before readers have the edition, in the order of the work, derived from the guards of every step to come; nobody sets it by hand. Of
 * several steps that ask for the same piece of work, what the first says is told.
 */
export function editionTasks(kind: ArtefactKind, state: EditionState, facts: LifecycleFacts, { guards, faults }: Rules): EditionTask[] {
  const told = new Map<EditionTaskCode, { at: number; missing: Missing[] }>();
  const steps = stepsAhead(state, facts.path);
  steps.forEach((rule, at) => {
    const missing = missingBefore(rule, { ...facts, transition: rule.transition }, guards);
    const here = Map.groupBy([...missing, ...faults(facts.document)], (each) => taskOf(each, kind, facts.document));
    for (const [task, missingHere] of here) if (!told.has(task)) told.set(task, { at, missing: missingHere });
  });
  const leftIn = (code: EditionTaskCode) => (told.get(code)?.missing ?? []).filter((each) => !ABOUT_THE_VIEWER.includes(each.code));
  const codes = new Set<EditionTaskCode>([...(told.has('PATH') ? (['PATH'] as const) : []), ...tasksOf(kind, facts)]);
  // What the short course asks for now and then is work only while it is.
  for (const code of OF_FULL_PATH) if (leftIn(code).length > 0) codes.add(code);
  return [...codes].map((code) => {
    const at = told.get(code)?.at ?? 0;
    const toDo = leftIn(code);
    if (toDo.length === 0) return { code, status: 'DONE', missing: [] };
    return { code, status: at > 0 && FOLLOWS_A_STEP.includes(code) ? 'LATER' : 'MISSING', missing: toDo };
  });
}

function tasksOf(kind: ArtefactKind, { path }: LifecycleFacts): EditionTaskCode[] {
  const inText = kind.tasks?.map(({ task }) => task) ?? ['TEXT'];
  const sources: EditionTaskCode[] = 'reference' in kind.nodeTypes ? ['SOURCES'] : [];
  return [...inText, ...sources, 'DESCRIPTION', ...(path === 'FULL' ? OF_FULL_PATH : [])];
}

function taskOf({ code, node, place }: Missing, kind: ArtefactKind, document: Doc): EditionTaskCode {
  if (place) return place;
  if (ABOUT_THE_PATH.includes(code)) return 'PATH';
  if (ABOUT_SOURCES.includes(code)) return 'SOURCES';
  if (!node) return 'DESCRIPTION';
  const type = findNode(document, node)?.type ?? '';
  if (type === 'reference') return 'SOURCES';
  const tasks = kind.tasks ?? [{ task: 'TEXT' as const, of: [], asked: [] }];
  const task = tasks.find(({ asked }) => asked.includes(code)) ?? tasks.find(({ of }) => of.includes(type)) ?? tasks[0];
  return task?.task ?? 'TEXT';
}
