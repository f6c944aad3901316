import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { Overlay, overlayIdOf } from './overlay.entity.ts';

/**
 * What an organisation decides about an artefact, locked until the transaction ends, so that two people who decide there at once come one after the other.
 * It is begun where there is none yet. To be asked for after the lock on the artefact, where that is needed.
 */
export async function lockOverlay(context: Context, artefactId: string, organisationNodeId: string): Promise<Overlay> {
  const { em, clock } = context;
  await projection<PublishingTables>(em)
    .insertInto('overlay')
    .values({
      id: overlayIdOf(artefactId, organisationNodeId),
      artefactId,
      organisationNodeId,
      publishedVersionId: null,
      createdAt: clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return em.findOneOrFail(Overlay, { artefactId, organisationNodeId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
