import { isInCalendar } from 'shared/review/remiss-calendar.ts';
import { isBeforeApproval } from 'shared/publishing/edition-state.ts';
import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { OwnedArtefact } from '../publishing/artefact-scope.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { pathOf } from '../publishing/path-of.ts';
import { changeReview, type ReviewResult, type SignedInContext } from './change-review.ts';
import { planOpening } from './open-round.job.ts';
import { canManageReview } from './review.policy.ts';
import { reviewDeskRow } from './review-desk.queries.ts';
import { ReviewRound } from './review-round.entity.ts';
import type { PlanRoundInput } from './review.inputs.ts';

const MOST_QUESTIONS = 10;
const LONGEST_QUESTION = 500;

const schema = z.object({
  daysReason: z.nullish(anyText(1_000)),
  // Whoever reads in a panel answers nothing but the questions.
  questions: z.array(visibleText(LONGEST_QUESTION)).check(z.minLength(1, 'required'), z.maxLength(MOST_QUESTIONS, 'tooMany')),
});

/**
 * Plans the next round of the edition in work, or changes the plan while the round is not out. Days outside the calendar need a reason. On its first day it goes
 * out by itself.
 */
export function planRound(context: Context, input: PlanRoundInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, owned) => {
    const { em, locale } = context;
    const wrongQuestion = questionProblem(context, input.questions);
    if (wrongQuestion) return [wrongQuestion];
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { kind, opens, closes } = input;
    const daysReason = parsed.value.daysReason?.trim() || null;
    const wrongDays = daysProblem(context, { kind, opens, closes, daysReason });
    if (wrongDays) return [wrongDays];
    const draft = await em.findOne(Draft, { artefactId: owned.id });
    if (!draft || pathOf(context, owned.artefact, draft) !== 'FULL') return [userError('NotReady', locale, 'reviewPathUnknown')];
    if (!isBeforeApproval(draft.state)) return [userError('NotReady', locale, 'roundTooLate')];
    if (await em.findOne(ReviewRound, { draftId: draft.id, openedAt: { $ne: null }, closedAt: null }))
      return [userError('NotReady', locale, 'roundOpened')];
    const plan = { kind, opens, closes, daysReason, questions: parsed.value.questions.map((question) => question.trim()) };
    const planned = await em.findOne(ReviewRound, { artefactId: owned.id, openedAt: null, draftId: draft.id });
    const round = planned ? em.assign(planned, plan) : await begin(context, owned, draft, plan);
    await planOpening(context, round);
    record(context, { action: 'ROUND_PLANNED', objectType: 'ReviewRound', objectId: round.id, details: { opens, closes } });
    return [];
  });
}

/** Which of the questions is too long or asked already: they are written in one field, where it could be any. */
function questionProblem({ locale }: Context, questions: readonly string[]): UserErrorRow | null {
  const asked = questions.map((question) => question.trim().toLocaleLowerCase('sv'));
  const long = questions.findIndex((question) => question.trim().length > LONGEST_QUESTION);
  if (long !== -1) return userError('InvalidInput', locale, 'questionTooLong', ['questions'], { number: long + 1, max: LONGEST_QUESTION });
  const again = asked.findIndex((question, index) => question !== '' && asked.indexOf(question) < index);
  return again === -1 ? null : userError('InvalidInput', locale, 'questionTwice', ['questions'], { number: again + 1 });
}

type Plan = Pick<ReviewRound, 'kind' | 'opens' | 'closes' | 'questions'> & { daysReason: string | null };

async function begin(context: SignedInContext, { id: artefactId }: OwnedArtefact, draft: Draft, plan: Plan): Promise<ReviewRound> {
  const { em, clock, viewer } = context;
  const number = (await em.count(ReviewRound, { artefactId })) + 1;
  const desk = await reviewDeskRow(context, { id: artefactId });
  const round = em.create(ReviewRound, {
    ...plan,
    artefactId,
    draftId: draft.id,
    number,
    title: desk?.title ?? { sv: '' },
    createdAt: clock.now(),
    createdById: viewer.personId,
    openedAt: null,
    document: null,
    documentHash: null,
    lastNumber: 0,
    closedAt: null,
    tablePublishedAt: null,
    withdrawnAt: null,
    versionId: null,
  });
  await em.flush();
  return round;
}

function daysProblem({ locale, clock }: Context, days: Omit<Plan, 'questions'>): UserErrorRow | null {
  if (days.closes <= days.opens) return userError('InvalidInput', locale, 'roundEndsBeforeItBegins', ['closes']);
  if (days.closes < today(clock)) return userError('InvalidInput', locale, 'roundDaysPassed', ['closes']);
  if (!isInCalendar(days) && days.daysReason === null) return userError('InvalidInput', locale, 'datesNeedReason', ['daysReason']);
  return null;
}
