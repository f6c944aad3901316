import { LockMode } from '@mikro-orm/core';
import { confirmationNoteSchema } from 'shared/education/competence/course-survey.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { Person } from '../../identity/person.entity.ts';
import { openTask } from '../../tasks/open-task.ts';
import { CONFIRM_PATH } from '../course-paths.ts';
import { CompetenceAssessment } from './competence-assessment.entity.ts';
import { CompetenceConfirmation } from './competence-confirmation.entity.ts';
import type { RequestConfirmationInput } from './competence.inputs.ts';

type Result = { requested: boolean; errors: UserErrorRow[] };

/** Asks whoever manages the unit to confirm one's latest assessment, with what shows it. One request at a time for a competency. */
export function requestConfirmation(context: Context, input: RequestConfirmationInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const assessment = await latestOwn(context, input.competencyId);
    if (!assessment || viewer.kind === 'GUEST') return refused(userError('NotFound', locale, 'notFound', ['competencyId']));
    const { value, errors } = parseInput(confirmationNoteSchema, { note: input.note }, locale);
    if (errors) return { requested: false, errors };
    const { unitId } = viewer;
    if (!unitId) return refused(userError('NotReady', locale, 'noSupervisor'));
    const { id: assessmentId, competencyId } = assessment;
    const known = await em.count(CompetenceConfirmation, {
      $or: [{ assessmentId }, { personId: viewer.personId, competencyId, decidedAt: null }],
    });
    if (known > 0) return refused(userError('NotReady', locale, 'confirmationAsked'));
    const row = em.create(CompetenceConfirmation, {
      id: crypto.randomUUID(),
      assessmentId,
      personId: viewer.personId,
      competencyId,
      unitId,
      note: value.note,
      requestedAt: clock.now(),
      level: null,
      comment: null,
      decidedById: null,
      decidedAt: null,
    });
    record(context, { action: 'CONFIRMATION_REQUESTED', objectType: 'CompetenceConfirmation', objectId: row.id });
    await em.flush();
    await openTask(context, {
      kind: 'CONFIRM_COMPETENCE',
      owner: { role: 'UNIT_MANAGER', organisationNodeId: unitId },
      subjectType: 'CompetenceConfirmation',
      subjectId: row.id,
      link: CONFIRM_PATH,
      parameters: {},
    });
    return { requested: true, errors: [] };
  });
}

/** The viewer's latest assessment of a competency. The person is locked, so that two requests at once come one after the other. */
async function latestOwn({ em, viewer }: Context, nodeId: string): Promise<CompetenceAssessment | null> {
  const competencyId = idOf('Competency', nodeId);
  if (!competencyId || viewer.kind === 'GUEST') return null;
  await em.findOneOrFail(Person, viewer.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return em.findOne(CompetenceAssessment, { personId: viewer.personId, competencyId }, { orderBy: { assessedAt: 'desc', id: 'desc' } });
}

function refused(error: UserErrorRow): Result {
  return { requested: false, errors: [error] };
}
