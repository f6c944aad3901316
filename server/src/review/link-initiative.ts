import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import { Initiative } from './initiative.entity.ts';
import type { LinkInitiativeInput } from './plan.inputs.ts';
import { canManageReview } from './review.policy.ts';

const schema = z.object({ bearing: visibleText(2_000) });

/** Says that an initiative bears on the work with a text, and how; said again, it says so anew. */
export function linkInitiative(context: Context, input: LinkInitiativeInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { id: artefactId }) => {
    const { em, locale, clock, viewer } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const id = idOf('Initiative', input.initiativeId);
    const initiative = id ? await em.findOne(Initiative, id) : null;
    if (!initiative) return [userError('NotFound', locale, 'notFound', ['initiativeId'])];
    const said = { bearing: parsed.value.bearing.trim(), linkedAt: clock.now(), linkedById: viewer.personId };
    const known = await em.findOne(InitiativeLink, { artefactId, initiativeId: initiative.id });
    if (known) em.assign(known, said);
    else em.create(InitiativeLink, { artefactId, initiativeId: initiative.id, ...said });
    record(context, { action: 'INITIATIVE_LINKED', objectType: 'Artefact', objectId: artefactId, details: { initiative: initiative.id } });
    return [];
  });
}
