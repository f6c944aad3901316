import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from './artefact.entity.ts';

/** An artefact to be changed, with the scope its policies ask about. */
export type OwnedArtefact = { id: string; artefact: Artefact; ownerScope: readonly string[] };

/**
 * Loads an artefact by its API id for a change, locked until the transaction ends, so that two people who publish,
 * retire or edit at once come one after the other. Null for an unknown id.
 */
export async function lockArtefact(context: Context, nodeId: string): Promise<OwnedArtefact | null> {
  const id = idOf('Artefact', nodeId);
  if (!id) return null;
  const artefact = await context.em.findOne(Artefact, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return artefact && { id: artefact.id, artefact, ownerScope: await scopeOf(context.em, artefact.ownerId) };
}
