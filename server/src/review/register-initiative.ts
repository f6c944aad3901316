import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeInitiatives, initiativeSchema, type InitiativeResult } from './change-initiatives.ts';
import { Initiative } from './initiative.entity.ts';
import type { RegisterInitiativeInput } from './plan.inputs.ts';

/** Enters an initiative that goes on outside and that the work with texts can be linked to. */
export function registerInitiative(context: Context, input: RegisterInitiativeInput): Promise<InitiativeResult> {
  return changeInitiatives(context, async (context) => {
    const { em, locale, clock } = context;
    const parsed = parseInput(initiativeSchema, { ...input, url: input.url ?? '' }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const { holder, url } = parsed.value;
    const name = parsed.value.name.trim();
    if (await em.findOne(Initiative, { name })) return { errors: [userError('InvalidInput', locale, 'initiativeKnown', ['name'])] };
    const told = { name, kind: input.kind, holder: holder.trim(), url: url.trim() || null };
    const initiative = em.create(Initiative, { ...told, createdAt: clock.now(), endedAt: null });
    await em.flush();
    record(context, { action: 'INITIATIVE_REGISTERED', objectType: 'Initiative', objectId: initiative.id, details: { kind: input.kind } });
    return { initiative };
  });
}
