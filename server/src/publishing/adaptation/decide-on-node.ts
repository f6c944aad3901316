import { findNode, type NodeId } from 'shared/publishing/document.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { readNodes } from '../read-json.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { DecideOnNodeInput } from './adaptation.inputs.ts';
import type { DecideOnNodePayload } from './adaptation.payloads.type.ts';
import { changeContent, movedAbove, overtaken, refused } from './change-content.ts';
import { isDrifting, movedInDraft, type Desk } from './desk.ts';
import { decisionOn, invalid } from './node-decision.ts';
import { sitDown, type AtDesk } from './sit-down.ts';
import { standingChoice } from './standing-choice.ts';
import { isUnseen } from './text-seen.ts';

/**
 * Decides about one part, as autosave does: the decisions in work are begun where there are none. Somebody else's decision about the same part comes back as
 * a conflict, and so does a text above that has moved since it was seen. Where it has moved under the published decision, that is dealt with first: the part
 * comes back with its drift.
 */
export function decideOnNode(context: Context, input: DecideOnNodeInput): Promise<DecideOnNodePayload> {
  return inTransaction(context, async (context) => {
    const { locale } = context;
    const at = await sitDown(context, input);
    if (at.errors) return refused(at.errors);
    if (isDrifting(at.desk, input.node) && !standingChoice(at.desk, input.node))
      return refused([overtaken(context, at.desk, 'driftOpen', input.node)]);
    if (restsOnOtherWords(at.desk, input)) return refused([movedAbove(context, at.desk, input.node)]);
    const used = await usedElsewhere(context, at, input);
    return changeContent(context, at, input, (desk) =>
      used === null ? decisionOn(desk, input.node, input.decision, locale) : invalid(locale, 'nodeIdUsed', [used]),
    );
  });
}

/** Whoever only writes on would agree to a text that nobody has looked at. Following it is always right. */
function restsOnOtherWords(desk: Desk, { node, above, settles, decision: { adapt, exclude } }: DecideOnNodeInput): boolean {
  if (!adapt && !exclude) return false;
  if (movedInDraft(desk).has(node) && !settles) return true;
  const isThere = findNode(desk.whole, node) !== undefined;
  return isThere && above != null && isUnseen(desk.whole, node, above, Boolean(exclude));
}

/** An id of an added part that any version of the text, or another organisation, has used: it must not come to mean something else. */
async function usedElsewhere(
  context: Context,
  { artefact, overlay }: AtDesk,
  { decision: { add } }: DecideOnNodeInput,
): Promise<NodeId | null> {
  const ids = Object.keys((add && readNodes(add.nodes)) ?? {});
  if (ids.length === 0) return null;
  const db = projection<PublishingTables>(context.em);
  const inText = db
    .selectFrom('version_node')
    .innerJoin('artefact_version as version', 'version.id', 'version_node.versionId')
    .select('version_node.nodeId')
    .where('version.artefactId', '=', artefact.id)
    .where('version_node.nodeId', 'in', ids);
  const inOthers = db
    .selectFrom('overlay_node')
    .innerJoin('overlay_version as version', 'version.id', 'overlay_node.overlayVersionId')
    .innerJoin('overlay', 'overlay.id', 'version.overlayId')
    .select('overlay_node.nodeId')
    .where('overlay.artefactId', '=', artefact.id)
    .where('overlay.id', '!=', overlay.id)
    .where('overlay_node.nodeId', 'in', ids);
  return (await inText.union(inOthers).limit(1).executeTakeFirst())?.nodeId ?? null;
}
