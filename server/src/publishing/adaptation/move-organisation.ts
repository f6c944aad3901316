import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import type { ArtefactVersion } from '../artefact-version.entity.ts';
import type { Artefact } from '../artefact.entity.ts';
import { raiseStaleness, type StaleCitation } from '../raise-staleness.ts';
import { adaptationListeners } from './adaptation-listeners.ts';
import { moveBelow } from './move-below.ts';
import type { ChangedScope } from './move.ts';

/** What an organisation decides is no warning of the nation's. */
const noSafety = { nodes: new Set<NodeId>(), withAbove: new Set<NodeId>() };

/**
 * Everything that follows where an organisation decides otherwise than before, or follows another one: what drifted below it, what readers see there, and
 * who cites what now reads otherwise. Returns those citations.
 */
export async function moveOrganisation(
  context: Context,
  { artefact, version, changed }: { artefact: Artefact; version: ArtefactVersion; changed: ChangedScope },
): Promise<StaleCitation[]> {
  await moveBelow(context, { artefact, version, before: version.document, changed, safety: noSafety });
  const stale = await raiseStaleness(context, { artefact, version, safety: new Set(), below: changed.organisationNodeId });
  for (const listener of context.extensions.of(adaptationListeners)) await listener(context, { artefact, version, stale });
  return stale;
}
