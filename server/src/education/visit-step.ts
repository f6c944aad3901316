import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { completeStep } from './complete-step.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import type { VisitStepInput } from './enrolment.inputs.ts';
import { lockEnrolment } from './lock-enrolment.ts';

type Result = { enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

/** Notes which step the learner is at, so that the course goes on exactly there. A lesson that asks nothing is done by being opened. */
export function visitStep(context: Context, input: VisitStepInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return { enrolment: null, errors: [userError('NotFound', locale, 'notFound', ['enrolmentId'])] };
    const step = own.outline.steps.find(({ node }) => node === input.node);
    if (!step) return { enrolment: null, errors: [userError('NotFound', locale, 'notFound', ['node'])] };
    own.enrolment.currentNode = step.node;
    own.enrolment.activeAt = clock.now();
    if (step.type === 'lesson' && step.questions.length === 0) await completeStep(context, own, step.node);
    await em.flush();
    return { enrolment: await enrolmentRow(context, own.enrolment.id), errors: [] };
  });
}
