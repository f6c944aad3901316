import { foldOverlay } from 'shared/publishing/adaptation.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import { documentCitations } from 'shared/publishing/kind.ts';
import { guardBefore, type Guard, type LifecycleFacts, type Missing, type UnresolvedCitation } from 'shared/publishing/lifecycle-facts.ts';
import { overlayProblems } from 'shared/publishing/overlay-problems.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { rolesFor } from '../artefact.policy.ts';
import { targetsNow } from '../pin-citation.ts';
import type { StepRules } from '../step-from.ts';
import { adaptationGuards } from './adaptation-guards.ts';
import { movedInDraft, type Desk } from './desk.ts';
import type { OverlayDraft } from './overlay-draft.entity.ts';
import { choiceInWork, standingChoice } from './standing-choice.ts';

type At = { artefactId: string; organisationNodeId: string; scope: readonly string[] };

/** Gathers what the guards of a step decide on: the text as it would be read at the organisation, against how it is read there now. */
export async function adaptationFacts(
  context: Context,
  { artefactId, organisationNodeId, scope }: At,
  desk: Desk & { draft: OverlayDraft },
  step: { transition: EditionTransition; reason: string | null },
): Promise<LifecycleFacts> {
  const { viewer, clock } = context;
  const { draft, above, content, published } = desk;
  const { document, provenance } = foldOverlay({ ...above, provenance: {} }, content, 0);
  return {
    ...step,
    path: 'SHORT',
    document,
    previous: foldOverlay(above, published, 0).document,
    actor: viewer.kind === 'PERSON' ? viewer.personId : '',
    authors: draft.authorIds,
    roles: rolesFor(viewer, { ownerScope: scope }),
    today: today(clock),
    changeNote: draft.changeNote ?? null,
    reviewBy: draft.reviewBy ?? null,
    unresolvedCitations: await unresolvedIn(context, { artefactId, organisationNodeId }, desk, document, new Set(Object.keys(provenance))),
  };
}

/** What an organisation's decisions must satisfy: the guards of the kind and of later rooms, as far as the text above does, and no fault in any decision. */
export async function adaptationRules(
  context: Context,
  { artefactId, organisationNodeId }: Omit<At, 'scope'>,
  desk: Desk,
  { document }: LifecycleFacts,
): Promise<StepRules> {
  const { kind, above, content, published } = desk;
  const asked: Guard[] = [];
  for (const guardsOf of context.extensions.of(adaptationGuards))
    asked.push(...(await guardsOf(context, { artefactId, kind: kind.declaration.kind, organisationNodeId, document })));
  return {
    guards: [...[...kind.declaration.guards, ...asked].map((guard) => beyond(guard, above.document)), restsOnTextOfToday(desk)],
    faults: () => [
      ...overlayProblems(above.document, content, kind.declaration, published),
      ...choicesWithoutReason(desk),
      ...outdatedLeave(desk),
    ],
  };
}

/** Nobody hands in words against a text that has changed since. What is handed in already goes its way: published, it is a drift like any other. */
function restsOnTextOfToday(desk: Desk): Guard {
  return guardBefore(['SUBMIT_FOR_REVIEW'], () =>
    [...movedInDraft(desk)].flatMap(([node, status]) => (status === 'DRIFT' ? [{ node, code: 'draftRestsOnOlderText' as const }] : [])),
  );
}

/** A choice that others are to follow years later is not handed in without its reason. */
function choicesWithoutReason(desk: Desk): ReturnType<StepRules['faults']> {
  return [...desk.drifts.keys()].flatMap((node) => {
    const chosen = standingChoice(desk, node);
    return chosen && !chosen.reason ? [{ node, key: 'driftReasonMissing', parameters: {} }] : [];
  });
}

/** Whoever had chosen to follow the text would give up their own words for one they have not seen: that is chosen anew. Words that stay are warned of. */
function outdatedLeave(desk: Desk): ReturnType<StepRules['faults']> {
  return [...desk.drifts.keys()].flatMap((node) => {
    const made = choiceInWork(desk, node);
    return made?.isOutdated && made.choice === 'ADOPT' ? [{ node, key: 'driftChoiceOutdated', parameters: {} }] : [];
  });
}

/** A fault that the text above has already is not the organisation's to mend. */
function beyond(guard: Guard, above: Doc): Guard {
  const key = ({ code, node }: Missing) => `${code} ${node ?? ''}`;
  return (facts) => {
    const inherited = new Set(guard({ ...facts, document: above, unresolvedCitations: [] }).map(key));
    return guard(facts).filter((missing) => !inherited.has(key(missing)));
  };
}

/** Only what the organisation's own words cite: the rest has been asked about where it was written. */
async function unresolvedIn(
  context: Context,
  { artefactId, organisationNodeId }: Omit<At, 'scope'>,
  { kind }: Desk,
  document: Doc,
  own: ReadonlySet<NodeId>,
): Promise<UnresolvedCitation[]> {
  const citations = documentCitations(document, kind.declaration).filter(({ source }) => own.has(source));
  const references = citations.map(({ cited }) => cited);
  const targets = await targetsNow(context, references, organisationNodeId);
  return citations.filter(({ cited }) => !(cited.artefact === artefactId ? findNode(document, cited.node) : targets.get(cited)));
}
