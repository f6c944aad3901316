import { anyText } from 'shared/text/localised.ts';
import { wholeNumber } from 'shared/text/whole-number.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import type { SaveAnswerInput } from './round.inputs.ts';

const LONGEST_ANSWER = 10_000;

/**
 * Keeps an answer as far as it has come: it can be left and taken up again at any time until it is handed in. What is left out stays as it is. A question that
 * has been answered in another window meanwhile is not answered over: nobody's words are lost without a word.
 */
export function saveAnswer(context: Context, input: SaveAnswerInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, { round, submission, invitation }) => {
    const { em, locale, clock } = context;
    const parsed = parseInput(schemaFor(round.questions.length), input, locale);
    if (parsed.errors) return parsed.errors;
    const wrong = (parsed.value.answers ?? []).flatMap(({ question, before, text }, index) => {
      const now = submission.answers[question] ?? '';
      return now === before || now === text ? [] : [userError('NotReady', locale, 'answeredElsewhere', ['answers', `${index}`])];
    });
    if (wrong.length > 0) return wrong;
    if (input.coordinatedFor) {
      const ids = [...new Set(input.coordinatedFor.map((id) => idOf('ReviewInvitation', id) ?? crypto.randomUUID()))];
      const others = await em.find(ReviewInvitation, { id: { $in: ids }, roundId: round.id, personId: null });
      if (others.length !== ids.length || ids.includes(invitation.id))
        return [userError('InvalidInput', locale, 'coordinatedNotInvited', ['coordinatedFor'])];
      submission.coordinatedFor = ids;
    }
    if (input.stance !== undefined) submission.stance = input.stance;
    const said = new Map((parsed.value.answers ?? []).map(({ question, text }) => [question, text]));
    submission.answers = round.questions.map((_, question) => said.get(question) ?? submission.answers[question] ?? '');
    submission.updatedAt = clock.now();
    return [];
  });
}

function schemaFor(questions: number) {
  const text = anyText(LONGEST_ANSWER);
  const question = wholeNumber(0, questions - 1);
  return z.object({ answers: z.nullish(z.array(z.object({ question, before: text, text })).check(z.maxLength(questions, 'tooMany'))) });
}
