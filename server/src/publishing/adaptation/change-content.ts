import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { artefactRow } from '../artefact.queries.ts';
import { elementsOf } from './adaptation-elements.ts';
import type { AdaptationConflictRow, DecideOnNodePayload } from './adaptation.payloads.type.ts';
import { adaptationOf } from './adaptation.queries.ts';
import { loadDesk, revisionAt, type Desk } from './desk.ts';
import { openOverlayDraft } from './open-overlay-draft.ts';
import type { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { shownDesk } from './shown-desk.ts';
import type { AtDesk } from './sit-down.ts';
import { textChosenAbout } from './standing-choice.ts';
import { writeContent } from './write-content.ts';

/** What an organisation decides after a change, or what is in the way of it. */
export type Changed = { content: Overlay; errors?: undefined } | { errors: UserErrorRow[] };

type At = { node: NodeId; revision: number; published?: number | null };

/**
 * Changes what is decided about one node: refused where somebody else did so meanwhile, and where the change itself is. Nothing is begun for a change that is
 * refused.
 * @param settle how an open drift at the node is dealt with now
 */
export async function changeContent(
  context: Context,
  at: AtDesk,
  seen: At,
  change: (desk: Desk) => Changed,
  settle: (entry: OverlayDraftEntry, desk: Desk) => void = settled,
): Promise<DecideOnNodePayload> {
  const { node } = seen;
  const asked = isAsSeen(at.desk, seen) ? change(at.desk) : { errors: [conflictAt(context, at.desk, node)] };
  if (asked.errors) return refused(asked.errors);
  const opened = await openOverlayDraft(context, at);
  if (opened.errors) return refused(opened.errors);
  const changed = change(opened.desk);
  if (changed.errors) return refused(changed.errors);
  settle(await writeContent(context, opened.desk, changed.content, node), opened.desk);
  await context.em.flush();
  return answer(context, at, node);
}

/** The count begins anew with each adaptation that is published: the same count does not tell that it is the same decision. */
function isAsSeen(desk: Desk, { node, revision, published }: At): boolean {
  return revision === revisionAt(desk, node) && (published == null || published === (desk.publishedNumber ?? 0));
}

/** A payload that says what is in the way. */
export function refused(errors: DecideOnNodePayload['errors']): DecideOnNodePayload {
  return { adaptation: null, element: null, errors };
}

async function answer(context: Context, { artefact, node: organisationNode }: AtDesk, node: NodeId): Promise<DecideOnNodePayload> {
  const row = await artefactRow(context, artefact.id);
  const desk = await loadDesk(context, artefact, organisationNode.id);
  return {
    adaptation: row && (await adaptationOf(context, row, organisationNode)),
    element: desk ? elementAt(context, desk, node) : null,
    errors: [],
  };
}

/** That the text above is another than the one that was seen, with the part as it is now. */
export function movedAbove(context: Context, desk: Desk, node: NodeId): AdaptationConflictRow {
  return {
    ...conflictAt(context, desk, node),
    ...userError('Conflict', context.locale, 'movedAbove', [node]),
    __typename: 'AdaptationConflict',
  };
}

/** That what was decided about has come to an end or to a choice meanwhile, said by `key`, with the part as it is now; without it where it is gone. */
export function overtaken(context: Context, desk: Desk, key: string, node: NodeId, ...otherwise: NodeId[]): AdaptationConflictRow {
  const theirs = [node, ...otherwise].map((each) => elementAt(context, desk, each)).find((each) => each !== null) ?? null;
  return { ...userError('Conflict', context.locale, key, [node]), __typename: 'AdaptationConflict', theirs };
}

function conflictAt(context: Context, desk: Desk, node: NodeId): AdaptationConflictRow {
  const error = userError('Conflict', context.locale, 'conflictOnNode', [node]);
  return { ...error, __typename: 'AdaptationConflict', theirs: elementAt(context, desk, node) };
}

function elementAt(context: Context, desk: Desk, node: NodeId) {
  return elementsOf(shownDesk(context, desk)).find(({ nodeId }) => nodeId === node) ?? null;
}

/** Whoever has dealt with a drift may go on writing; what it then comes to is what was chosen. */
function settled(entry: OverlayDraftEntry, desk: Desk): void {
  if (!entry.choice) return;
  const choice = choiceAfter(entry.entry?.mode ?? 'ADOPT', entry.choice);
  if (choice !== entry.choice) Object.assign(entry, { choice, choiceAbout: textChosenAbout(desk, entry.nodeId, choice) });
}

function choiceAfter(mode: string, choice: DriftChoice): DriftChoice {
  if (mode === 'ADOPT') return 'ADOPT';
  if (choice !== 'ADOPT') return choice;
  return mode === 'ADAPT' ? 'MERGE' : 'KEEP';
}
