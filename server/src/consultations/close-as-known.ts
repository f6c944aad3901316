import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { askersOf, raiseNotices } from './raise-notices.ts';

export type CloseAsKnownInput = { consultId: string; artefactId: string };

/** T8: triage closes a question that a published text answers, where the asker has said beforehand that a link will do. The asker may open it again. */
export function closeAsKnown(context: Context, input: CloseAsKnownInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T8');
    if (errors) return { errors };
    const id = idOf('Artefact', input.artefactId);
    const artefact = id ? await context.em.findOne(Artefact, { id, retiredAt: null }) : null;
    const versionId = artefact?.publishedVersionId;
    if (!artefact || !versionId) return { errors: [userError('InvalidInput', context.locale, 'citationNotPublished', ['artefactId'])] };
    const refused = await stepOrErrors(context, consult, {
      transition: 'T8',
      role,
      facts: { publishedItem: artefact.id, requesterConsents: consult.acceptsKnownAnswer },
      changes: { knownAnswerId: artefact.id },
    });
    if (refused.length > 0) return { errors: refused };
    await deleteDrafts(context, consult);
    await raiseNotices(context, askersOf([consult]), { kind: 'KNOWN_ANSWER', artefactId: artefact.id, versionId });
    return { errors: [] };
  });
}
