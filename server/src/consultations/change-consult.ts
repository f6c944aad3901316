import type { Role } from 'shared/consultations/consult-state.ts';
import type { TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import { transitionTable } from 'shared/consultations/consult-transitions.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { announce } from '../kernel/database/announcements.ts';
import { userError } from '../kernel/user-errors.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { refusalError, type ConsultErrorRow } from './consult-errors.ts';
import type { Consult } from './consult.entity.ts';
import { partiesOf, roleFor } from './consult.policy.ts';
import { aboutConsult } from './consult-link.ts';
import { consultRow } from './consult.queries.ts';
import type { ConsultRow } from './consult.rows.ts';
import type { FieldFinds } from './identity-gate.ts';
import { lockConsult, type LockedConsult } from './lock-consult.ts';
import { moveConsult, type Move } from './move-consult.ts';

/** What a step did: nothing where there are errors, unless `partly` says that the rest was done. Warnings never stand in the way. */
export type Outcome = { errors: ConsultErrorRow[]; warnings?: FieldFinds[]; partly?: true };

/** What every mutation of a question answers with. */
export type ConsultResult = { consult: ConsultRow | null; warnings: FieldFinds[]; errors: ConsultErrorRow[] };

export type Change = LockedConsult & { author: SignedIn };

/**
 * Runs a change of one question in a transaction of its own, with the question locked. A question that is unknown and one the viewer
 * may not read are answered alike. What the change wrote before it found an error is written all the same, so it finds errors first.
 */
export async function changeConsult(
  context: Context,
  consultId: string,
  change: (context: Context, found: Change) => Promise<Outcome>,
): Promise<ConsultResult> {
  const { viewer, locale } = context;
  let changedId: string | null = null;
  const {
    errors,
    warnings = [],
    partly,
  } = await inTransaction(context, async (inside): Promise<Outcome> => {
    const found = await lockConsult(inside, consultId);
    if (!found || viewer.kind === 'GUEST') return { errors: [userError('NotFound', locale, 'notFound', ['consultId'])] };
    changedId = found.consult.id;
    const outcome = await change(inside, { ...found, author: viewer });
    if (outcome.errors.length === 0 || outcome.partly) await announce(inside, aboutConsult(changedId));
    return outcome;
  });
  const consult = changedId !== null && (errors.length === 0 || partly) ? await consultRow(context, changedId) : null;
  return { consult, warnings, errors };
}

/** The role in which the viewer may take a step, or why not: it is not theirs to take, or the question stands elsewhere by now. */
export function roleOrError(
  { viewer, locale }: Context,
  { consult, facts }: LockedConsult,
  transition: TransitionId,
): { role: Role; errors: null } | { role: null; errors: ConsultErrorRow[] } {
  const role = roleFor(viewer, facts, transition);
  if (role !== null) return { role, errors: null };
  const roles: readonly string[] = transitionTable[transition].roles;
  const refusal = partiesOf(viewer, facts).some((party) => roles.includes(party)) ? 'notInThisState' : 'notThisRole';
  return { role: null, errors: [refusalError(refusal, consult.state, locale)] };
}

/** Takes a step and words its refusal. */
export async function stepOrErrors(context: Context, consult: Consult, move: Move): Promise<ConsultErrorRow[]> {
  const { state } = consult;
  const refused = await moveConsult(context, consult, move);
  return refused ? [refusalError(refused, state, context.locale)] : [];
}
