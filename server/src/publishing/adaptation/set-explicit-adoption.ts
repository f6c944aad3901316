import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { organisationNode } from '../../organisation/organisation.queries.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { publishAlone } from '../publication-lock.ts';
import { canSetAdoption } from './adaptation.policy.ts';
import type { AdoptionPayload, SetExplicitAdoptionInput } from './adoption.inputs.ts';
import { Drift } from './drift.entity.ts';
import { Overlay } from './overlay.entity.ts';

/** Sets whether new text from above waits at an organisation for a decision. Where it no longer does, what waits is adopted. */
export function setExplicitAdoption(context: Context, input: SetExplicitAdoptionInput): Promise<AdoptionPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const node = await organisationNode(context, input.organisationNodeId);
    if (!node || node.kind === 'NATION')
      return { organisationNode: null, errors: [userError('NotFound', locale, 'notFound', ['organisationNodeId'])] };
    if (!canSetAdoption(viewer, { scope: node.ancestorIds }))
      return { organisationNode: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    await publishAlone(context);
    const entity = await em.findOneOrFail(OrganisationNode, node.id, { refresh: true });
    if (entity.explicitAdoption !== input.explicit) {
      entity.explicitAdoption = input.explicit;
      if (!input.explicit) await adoptWhatWaits(context, node.id);
      record(context, {
        action: 'EXPLICIT_ADOPTION_SET',
        objectType: 'OrganisationNode',
        objectId: node.id,
        details: { explicit: input.explicit },
      });
      await em.flush();
    }
    return { organisationNode: await organisationNode(context, input.organisationNodeId), errors: [] };
  });
}

async function adoptWhatWaits(context: Context, organisationNodeId: string): Promise<void> {
  const { em, clock, viewer } = context;
  const overlays = await em.find(Overlay, { organisationNodeId });
  const waiting = await em.find(Drift, { overlayId: { $in: overlays.map(({ id }) => id) }, status: 'UNDECIDED', resolvedAt: null });
  for (const drift of waiting) {
    drift.resolvedAt = clock.now();
    drift.resolvedById = viewer.kind === 'PERSON' ? viewer.personId : null;
    drift.resolution = 'ADOPT';
  }
  await closeTasks(context, { subjectType: 'Drift', subjectIds: waiting.map(({ id }) => id) }, 'EXPLICIT_ADOPTION_SET');
}
