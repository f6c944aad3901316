import { BEHAVIOUR_MONTHS } from 'shared/education/competence/competence-standing.ts';
import { surveySchemas, type SurveyMoment } from 'shared/education/competence/course-survey.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { Enrolment } from '../enrolment.entity.ts';
import { lockEnrolment } from '../lock-enrolment.ts';
import type { AnswerCourseSurveyInput } from './competence.inputs.ts';
import { CourseSurvey } from './course-survey.entity.ts';
import { stopAsking } from './survey-tasks.ts';

type Result = { saved: boolean; errors: UserErrorRow[] };

/** Notes what somebody thought of a course they completed, or three months later what it has led to. Each is answered once; a second time changes nothing. */
export function answerCourseSurvey(context: Context, input: AnswerCourseSurveyInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return refused([userError('NotFound', locale, 'notFound', ['enrolmentId'])]);
    const moment = input.moment as SurveyMoment;
    if (!isTimeFor(context, own.enrolment, moment)) return refused([userError('NotReady', locale, 'surveyTooEarly')]);
    const answers = Object.fromEntries(input.answers.map(({ question, value }) => [question, value]));
    const { value, errors } = parseInput(surveySchemas[moment], { answers, comment: input.comment ?? '' }, locale);
    if (errors) return refused(errors);
    if ((await em.count(CourseSurvey, { enrolmentId: own.enrolment.id, moment })) > 0) return { saved: true, errors: [] };
    const row = em.create(CourseSurvey, {
      id: crypto.randomUUID(),
      enrolmentId: own.enrolment.id,
      moment,
      answers: value.answers,
      comment: value.comment || null,
      answeredAt: clock.now(),
    });
    record(context, { action: 'COURSE_EVALUATED', objectType: 'CourseSurvey', objectId: row.id, details: { moment } });
    await em.flush();
    await stopAsking(context, own.enrolment.id, moment, 'COURSE_EVALUATED');
    return { saved: true, errors: [] };
  });
}

/** When it is done for the first questions, and three months later for the others. */
export function isTimeFor(
  { clock }: Pick<Context, 'clock'>,
  { completedAt }: Pick<Enrolment, 'completedAt'>,
  moment: SurveyMoment,
): boolean {
  if (!completedAt) return false;
  return moment === 'AFTER' || addMonths(dayOf(completedAt), BEHAVIOUR_MONTHS) <= today(clock);
}

function refused(errors: UserErrorRow[]): Result {
  return { saved: false, errors };
}
