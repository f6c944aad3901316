import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeInitiatives, initiativeSchema, type InitiativeResult } from './change-initiatives.ts';
import { Initiative } from './initiative.entity.ts';
import type { ChangeInitiativeInput } from './plan.inputs.ts';

/** Changes what an initiative is told with, and whether it goes on. What is linked to it stays linked. */
export function changeInitiative(context: Context, input: ChangeInitiativeInput): Promise<InitiativeResult> {
  return changeInitiatives(context, async (context) => {
    const { em, locale, clock } = context;
    const parsed = parseInput(initiativeSchema, { ...input, url: input.url ?? '' }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const id = idOf('Initiative', input.initiativeId);
    const initiative = id ? await em.findOne(Initiative, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!initiative) return { errors: [userError('NotFound', locale, 'notFound', ['initiativeId'])] };
    const { holder, url } = parsed.value;
    const name = parsed.value.name.trim();
    if (await em.findOne(Initiative, { name, id: { $ne: initiative.id } }))
      return { errors: [userError('InvalidInput', locale, 'initiativeKnown', ['name'])] };
    const { kind, ongoing } = input;
    const endedAt = ongoing ? null : (initiative.endedAt ?? clock.now());
    em.assign(initiative, { name, kind, holder: holder.trim(), url: url.trim() || null, endedAt });
    record(context, { action: 'INITIATIVE_CHANGED', objectType: 'Initiative', objectId: initiative.id, details: { kind, ongoing } });
    return { initiative };
  });
}
