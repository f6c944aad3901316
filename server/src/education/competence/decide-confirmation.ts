import { LockMode } from '@mikro-orm/core';
import { confirmationCommentSchema } from 'shared/education/competence/course-survey.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { CompetenceConfirmation } from './competence-confirmation.entity.ts';
import type { DecideConfirmationInput } from './competence.inputs.ts';
import { canConfirm } from './competence.policy.ts';
import { Competency } from './competency.entity.ts';
import { writeEvidence } from './write-evidence.ts';

type Result = { decided: boolean; errors: UserErrorRow[] };

/** Says which level a supervisor has seen, the one asked about or another. It is evidence from that moment on; decided once, it stays. */
export function decideConfirmation(context: Context, input: DecideConfirmationInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const row = await lockOpen(context, input.confirmationId);
    if (!row || viewer.kind === 'GUEST') return refused(userError('NotFound', locale, 'notFound', ['confirmationId']));
    const { scale } = await em.findOneOrFail(Competency, row.competencyId);
    if (!scale.some(({ level }) => level === input.level)) return refused(userError('InvalidInput', locale, 'chooseOne', ['level']));
    const { value, errors } = parseInput(confirmationCommentSchema, { comment: input.comment ?? '' }, locale);
    if (errors) return { decided: false, errors };
    Object.assign(row, { level: input.level, comment: value.comment || null, decidedById: viewer.personId, decidedAt: clock.now() });
    record(context, {
      action: 'COMPETENCE_CONFIRMED',
      objectType: 'CompetenceConfirmation',
      objectId: row.id,
      details: { competency: row.competencyId, level: input.level },
    });
    await em.flush();
    const shown = { personId: row.personId, competencyId: row.competencyId, level: input.level, shownOn: today(clock), validUntil: null };
    await writeEvidence(context, [{ ...shown, source: 'CONFIRMATION', enrolmentId: null, confirmationId: row.id }]);
    await closeTasks(context, { subjectType: 'CompetenceConfirmation', subjectIds: [row.id] }, 'COMPETENCE_CONFIRMED');
    return { decided: true, errors: [] };
  });
}

async function lockOpen({ em, viewer }: Context, nodeId: string): Promise<CompetenceConfirmation | null> {
  const id = idOf('CompetenceConfirmation', nodeId);
  const row = id ? await em.findOne(CompetenceConfirmation, { id, decidedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return row && canConfirm(viewer, row.personId, await scopeOf(em, row.unitId)) ? row : null;
}

function refused(error: UserErrorRow): Result {
  return { decided: false, errors: [error] };
}
