import { anyText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import type { SaveAnswerInput } from './round.inputs.ts';

const LONGEST_ANSWER = 10_000;

/** Keeps an answer as far as it has come: it can be left and taken up again at any time until it is handed in. What is left out stays as it is. */
export function saveAnswer(context: Context, input: SaveAnswerInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, { round, submission, invitation }) => {
    const { em, locale, clock } = context;
    const schema = z.object({ answers: z.nullish(z.array(anyText(LONGEST_ANSWER)).check(z.maxLength(round.questions.length, 'tooMany'))) });
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    if (input.coordinatedFor) {
      const ids = [...new Set(input.coordinatedFor.map((id) => idOf('ReviewInvitation', id) ?? crypto.randomUUID()))];
      const others = await em.find(ReviewInvitation, { id: { $in: ids }, roundId: round.id, personId: null });
      if (others.length !== ids.length || ids.includes(invitation.id))
        return [userError('InvalidInput', locale, 'coordinatedNotInvited', ['coordinatedFor'])];
      submission.coordinatedFor = ids;
    }
    if (input.stance !== undefined) submission.stance = input.stance;
    if (parsed.value.answers) submission.answers = parsed.value.answers;
    submission.updatedAt = clock.now();
    return [];
  });
}
