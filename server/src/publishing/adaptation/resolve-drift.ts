import { findNode, type NodeId } from 'shared/publishing/document.ts';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { driftReasonSchema } from 'shared/publishing/edition-inputs.ts';
import { resolveAdopt, resolveKeep, resolveMerge } from 'shared/publishing/resolve-drift.ts';
import type { Locale } from 'shared/text/locale.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { readAttributes } from '../read-json.ts';
import type { ResolveDriftInput } from './adaptation.inputs.ts';
import type { DecideOnNodePayload } from './adaptation.payloads.type.ts';
import { changeContent, movedAbove, overtaken, refused, type Changed } from './change-content.ts';
import type { Desk } from './desk.ts';
import { Drift } from './drift.entity.ts';
import { checked, invalid } from './node-decision.ts';
import { sitDownAtOverlay } from './sit-down.ts';
import { choiceInWork, textChosenAbout } from './standing-choice.ts';
import { isUnseen } from './text-seen.ts';

/**
 * Deals with a drift in the decisions in work, which are begun where there are none: the own words stay against the text of today, both become one, or the
 * text above is followed. A reason may come later, and is asked for when they are handed in; the drift ends with it when they are published.
 */
export function resolveDrift(context: Context, input: ResolveDriftInput): Promise<DecideOnNodePayload> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const id = idOf('Drift', input.driftId);
    const drift = id ? await em.findOne(Drift, id) : null;
    if (!drift) return refused([userError('NotFound', locale, 'notFound', ['driftId'])]);
    const at = await sitDownAtOverlay(context, drift.overlayId);
    if (at.errors) return refused(at.errors);
    const parsed = parseInput(driftReasonSchema, input, locale);
    if (parsed.errors) return refused(parsed.errors);
    const { nodeId: node } = drift;
    if (at.desk.drifts.get(node)?.id !== drift.id) return refused([overtaken(context, at.desk, 'driftEnded', node, drift.id)]);
    if (isUnread(at.desk, node, input)) return refused([movedAbove(context, at.desk, node)]);
    return changeContent(
      context,
      at,
      { node, revision: input.revision },
      (desk) => resolved(desk, drift, input, locale),
      (entry, desk) => {
        recordAnew(context, desk, drift, input.choice);
        const [choice, choiceReason] = [input.choice, parsed.value.reason.trim() || null];
        Object.assign(entry, { choice, choiceReason, choiceAbout: textChosenAbout(desk, node, choice) });
      },
    );
  });
}

/** A choice about a text that its maker has not seen is none; following it is always right. */
function isUnread({ whole, published }: Desk, node: NodeId, { above, choice }: ResolveDriftInput): boolean {
  if (above == null || choice === 'ADOPT') return false;
  const decision = Object.hasOwn(published.decisions, node) ? published.decisions[node] : undefined;
  return isUnseen(whole, node, above, decision?.mode === 'EXCLUDE');
}

/** What was chosen about a text that has moved since leaves its mark when another choice takes its place. */
function recordAnew(context: Context, desk: Desk, { id, nodeId }: Drift, choice: DriftChoice): void {
  const made = choiceInWork(desk, nodeId);
  if (!made?.isOutdated) return;
  record(context, {
    action: 'DRIFT_CHOSEN_ANEW',
    objectType: 'Drift',
    objectId: id,
    details: { node: nodeId, earlier: made.choice, reason: made.reason, choice },
  });
}

function resolved(desk: Desk, drift: Drift, { choice, attributes }: ResolveDriftInput, locale: Locale): Changed {
  const { nodeId: node, status } = drift;
  const above = desk.above.document;
  const overlay = beforeChoice(desk, drift);
  if (choice === 'ADOPT') return { content: status === 'UNDECIDED' ? adopting(overlay, node) : resolveAdopt(overlay, node) };
  const decision = Object.hasOwn(overlay.decisions, node) ? overlay.decisions[node] : undefined;
  const isAddition = overlay.additions.some((each) => each.node === node);
  if (!decision && !isAddition) return invalid(locale, 'driftChoiceNotPossible', ['choice']);
  if (choice === 'KEEP') return { content: resolveKeep(above, overlay, node, drift.id) };
  if (decision?.mode !== 'ADAPT' || !findNode(above, node)) return invalid(locale, 'driftChoiceNotPossible', ['choice']);
  const set = attributes == null ? null : readAttributes(attributes);
  if (!set) return invalid(locale, 'invalid', ['attributes']);
  return checked(desk, resolveMerge(above, overlay, node, set), [node], locale);
}

/**
 * The decisions in work as if nothing had been chosen: what is written in them, else what is published. An orphan that was kept stands under the id of its
 * drift, so that another choice finds it. Words that were merged are no longer the own ones: whoever keeps these after all means those that are published.
 */
function beforeChoice({ content, published, entries }: Desk, { id, nodeId }: Drift): Overlay {
  const additions = content.additions.filter(({ node }) => node !== id);
  const isMerged = entries.get(nodeId)?.choice === 'MERGE';
  const isWritten = !isMerged && (Object.hasOwn(content.decisions, nodeId) || additions.some(({ node }) => node === nodeId));
  if (isWritten) return { ...content, additions };
  const decision = Object.hasOwn(published.decisions, nodeId) ? published.decisions[nodeId] : undefined;
  return {
    decisions: decision ? { ...content.decisions, [nodeId]: decision } : content.decisions,
    additions: [...additions, ...published.additions.filter(({ node }) => node === nodeId)],
  };
}

function adopting(overlay: Overlay, node: NodeId): Overlay {
  return { ...overlay, decisions: { ...overlay.decisions, [node]: { mode: 'ADOPT' } } };
}
