import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Role } from 'shared/identity/roles.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { EditionState } from 'shared/publishing/edition-state.ts';
import { editionTasks } from 'shared/publishing/edition-tasks.ts';
import { STEPS_TOWARDS_READERS, type Guard, type LifecycleFacts, type Missing } from 'shared/publishing/lifecycle-facts.ts';
import { nextEditionState, possibleTransitions } from 'shared/publishing/lifecycle.ts';
import { majorEditionsTakeFullPath } from 'shared/publishing/review-path.ts';
import { validateDocument } from 'shared/publishing/validate-document.ts';
import type { FieldError } from 'shared/text/field-errors.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { EditionStep, EditionTaskType, MissingBeforeStep } from './draft.type.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import { editionGuards } from './edition-extensions.ts';
import type { PublishedKind } from './kinds.ts';
import type { LoadedDraft } from './load-draft.ts';

/** What an edition must satisfy before a step, beyond the lifecycle of all: its kind's guards, and no fault in what is published. */
export type StepRules = { guards: readonly Guard[]; faults(document: Doc): (Pick<FieldError, 'key' | 'parameters'> & { node: string })[] };

/** The rules of an edition that is a whole document: those of its kind, and what later rooms ask for. */
export async function documentRules(
  context: Context,
  { artefact }: OwnedArtefact,
  { declaration }: PublishedKind,
  { draft }: LoadedDraft,
): Promise<StepRules> {
  const asked = [];
  for (const guardsOf of context.extensions.of(editionGuards)) asked.push(...(await guardsOf(context, { artefact, draft })));
  const ofThePath = majorEditionsTakeFullPath(declaration, draft);
  return { guards: [...declaration.guards, ofThePath, ...asked], faults: (document) => validateDocument(document, declaration) };
}

/**
 * Where a step leads, or everything that is missing before it, faults in what would be published included. Somebody
 * who may not take the step, or not from here, is told that alone.
 */
export function stepFrom(state: EditionState, facts: LifecycleFacts, { guards, faults }: StepRules): ReturnType<typeof nextEditionState> {
  const outcome = nextEditionState(state, facts, guards);
  const isRefused = outcome.missing?.some(({ code }) => code === 'stepNotFromHere' || code === 'stepNotYours');
  if (isRefused || !STEPS_TOWARDS_READERS.includes(facts.transition)) return outcome;
  const broken = faultsAsMissing(faults, facts.document);
  return broken.length > 0 ? { missing: [...(outcome.missing ?? []), ...broken] } : outcome;
}

const faultsAsMissing = (faults: StepRules['faults'], document: Doc): Missing[] =>
  faults(document).map(({ node, key, parameters }) => ({ code: key, node, parameters }));

const tell = (locale: Locale, missing: readonly Missing[]): MissingBeforeStep[] =>
  missing.map(({ code, node, place, parameters }) => ({
    message: fieldMessage(code, locale, parameters),
    nodeId: node ?? null,
    place: place ?? null,
  }));

/** What there is to do before readers have an edition of a whole document. */
export function openTasksOf(
  { locale }: Context,
  { kind, state, facts, rules: { guards, faults } }: { kind: PublishedKind; state: EditionState; facts: LifecycleFacts; rules: StepRules },
): EditionTaskType[] {
  const rules = { guards, faults: (document: Doc) => faultsAsMissing(faults, document) };
  return editionTasks(kind.declaration, state, facts, rules).map((task) => ({ ...task, missing: tell(locale, task.missing) }));
}

/** The steps that roles allow from a state, each with everything that is missing before it. */
export function openSteps(
  { locale }: Context,
  { state, roles, facts, rules }: { state: EditionState; roles: readonly Role[]; facts: LifecycleFacts; rules: StepRules },
): EditionStep[] {
  return possibleTransitions(state, roles, facts.path).map((transition) => {
    const { missing = [] } = stepFrom(state, { ...facts, transition }, rules);
    return { transition, missing: tell(locale, missing) };
  });
}

/** What is missing before a step as an error; its path leads to the part to mend. */
export function missingError({ locale }: Context, { code, node, parameters }: Missing): UserErrorRow {
  return userError(code === 'stepNotYours' ? 'NotAllowed' : 'NotReady', locale, code, node ? [node] : [], { ...parameters });
}
