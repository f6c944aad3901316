import type { SurveyMoment } from 'shared/education/competence/course-survey.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { lockEnrolment } from '../lock-enrolment.ts';
import type { SkipCourseSurveyInput } from './competence.inputs.ts';
import { stopAsking } from './survey-tasks.ts';

type Result = { skipped: boolean; errors: UserErrorRow[] };

/** Says that one does not want to answer the questions about a course: they wait no longer, and may still be answered. A second time changes nothing. */
export function skipCourseSurvey(context: Context, input: SkipCourseSurveyInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return { skipped: false, errors: [userError('NotFound', context.locale, 'notFound', ['enrolmentId'])] };
    const { id } = own.enrolment;
    await stopAsking(context, id, input.moment as SurveyMoment, 'COURSE_SURVEY_SKIPPED');
    record(context, { action: 'COURSE_SURVEY_SKIPPED', objectType: 'Enrolment', objectId: id, details: { moment: input.moment } });
    await context.em.flush();
    return { skipped: true, errors: [] };
  });
}
