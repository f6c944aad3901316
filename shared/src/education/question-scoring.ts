import type { Localised } from '../text/localised.ts';
import type { Answer } from './answer.ts';
import { partKey, plainWords, type ChoiceQuestion, type QuestionAttrs } from './question.ts';

/** Raised whenever a rule of this file changes a score. Stored with every attempt, so that an old score can be computed again as it was. */
export const SCORING_VERSION = 'scoring-1';

/**
 * What a learner is told about one part of a question after answering. `chosen` is what the learner did with it, `expected` what was right: the option's own
 * id or null for an option, the right-hand side for a pair, the place (from 1) for an item, the number for a number, the words for a text. The part of a
 * case is called `step/option`.
 */
export type AnswerFeedback = {
  id: string;
  chosen: string | null;
  expected: string | null;
  right: boolean;
  explanation: Localised<string> | null;
};

/** How much of the point an answer earns, from 0 to 1, and what to say about each part. */
export type QuestionScore = { fraction: number; feedback: AnswerFeedback[] };

type QuestionOf<Type extends QuestionAttrs['type']> = Extract<QuestionAttrs, { type: Type }>;
type AnswerTo<Type extends Answer['type']> = Extract<Answer, { type: Type }>;

/**
 * Marks an answer. Everything right gives 1. Where the question gives part of the point: right options less wrong ones, over all right options and never
 * below 0; pairs matched, of all pairs; items in their place, of all items; decisions of a case, of all its steps. An unanswered question (null) gives 0,
 * with the same feedback. A free text gives 0 here: what it earns is a person's to say.
 *
 * @throws RangeError where the answer is to another type of question, or names a part the question does not have.
 */
export function scoreAnswer(question: QuestionAttrs, answer: Answer | null): QuestionScore {
  switch (question.type) {
    case 'single':
    case 'true_false':
      return scoreChoice(question, chosenOption(answerTo(question.type, answer)));
    case 'multiple':
      return scoreChoice(question, answerTo('multiple', answer)?.options ?? []);
    case 'matching':
      return scoreMatching(question, answerTo('matching', answer));
    case 'ordering':
      return scoreOrdering(question, answerTo('ordering', answer));
    case 'numeric':
      return scoreNumber(question, answerTo('numeric', answer));
    case 'short_text':
      return scoreShortText(question, answerTo('short_text', answer));
    case 'free_text':
      return { fraction: 0, feedback: [toldOfText(question, answerTo('free_text', answer)?.text ?? null, null)] };
    case 'case':
      return scoreCase(question, answerTo('case', answer));
  }
}

function answerTo<Type extends Answer['type']>(type: Type, answer: Answer | null): AnswerTo<Type> | null {
  if (answer !== null && answer.type !== type) throw new RangeError(`An answer of type ${answer.type} to a question of type ${type}`);
  return answer as AnswerTo<Type> | null;
}

function chosenOption(answer: { option: string } | null): string[] {
  return answer ? [answer.option] : [];
}

function scoreChoice(question: ChoiceQuestion, chosen: readonly string[]): QuestionScore {
  mustBeAmong(
    question.options.map(({ id }) => id),
    chosen,
  );
  const feedback = question.options.map(({ id, correct, explanation }) =>
    feedbackOn(id, chosen.includes(id) ? id : null, correct ? id : null, explanation),
  );
  const [hits, misses] = [
    feedback.filter((each) => each.chosen && each.right).length,
    feedback.filter((each) => each.chosen && !each.right).length,
  ];
  const expected = feedback.filter((each) => each.expected).length;
  const partial = expected === 0 ? 0 : Math.max(0, hits - misses) / expected;
  return { fraction: credit(feedback, question.type === 'multiple' && question.partialCredit, partial), feedback };
}

function scoreMatching({ pairs, distractors, partialCredit }: QuestionOf<'matching'>, answer: AnswerTo<'matching'> | null): QuestionScore {
  const chosen = new Map(answer?.pairs.map(({ left, right }) => [left, right]));
  mustBeAmong(
    pairs.map(({ id }) => id),
    [...chosen.keys()],
  );
  mustBeAmong(
    [...pairs, ...distractors].map(({ right }) => partKey(right)),
    [...chosen.values()],
  );
  const matched = pairs.map(({ id, right, explanation }) => feedbackOn(id, chosen.get(id) ?? null, partKey(right), explanation));
  const used = new Set(chosen.values());
  const left = distractors.map(({ right, explanation }) =>
    feedbackOn(partKey(right), used.has(partKey(right)) ? partKey(right) : null, null, explanation),
  );
  return { fraction: credit(matched, partialCredit, share(matched)), feedback: [...matched, ...left] };
}

function scoreOrdering({ items, partialCredit }: QuestionOf<'ordering'>, answer: AnswerTo<'ordering'> | null): QuestionScore {
  const keys = items.map(({ text }) => partKey(text));
  const order = answer?.order ?? [];
  mustBeAmong(keys, order);
  const feedback = items.map(({ explanation }, index) => {
    const place = order.indexOf(keys[index] ?? '') + 1;
    return feedbackOn(keys[index] ?? '', place === 0 ? null : String(place), String(index + 1), explanation);
  });
  return { fraction: credit(feedback, partialCredit, share(feedback)), feedback };
}

function scoreNumber({ value, tolerance, explanation }: QuestionOf<'numeric'>, answer: AnswerTo<'numeric'> | null): QuestionScore {
  // 0.1 + 0.2 must count as 0.3 where the tolerance is 0: the slack is what decimal fractions lose in binary, nothing a learner could use.
  const slack = Math.max(1, Math.abs(value)) * 1e-9;
  const right = answer !== null && Math.abs(answer.value - value) <= tolerance + slack;
  return {
    fraction: Number(right),
    feedback: [{ id: 'value', chosen: answer && String(answer.value), expected: String(value), right, explanation }],
  };
}

function scoreShortText(question: QuestionOf<'short_text'>, answer: AnswerTo<'short_text'> | null): QuestionScore {
  const given = answer?.text ?? null;
  const found = given === null ? undefined : question.accepted.find((each) => plainWords(each) === plainWords(given));
  // Any of the accepted wordings is expected where one of them was given: the learner's own is then as right as the first.
  const feedback = toldOfText(question, given, found === undefined ? (question.accepted[0] ?? null) : given);
  return { fraction: Number(found !== undefined), feedback: [feedback] };
}

function toldOfText(
  { explanation }: { explanation: Localised<string> | null },
  given: string | null,
  expected: string | null,
): AnswerFeedback {
  return { ...feedbackOn('text', given, expected, explanation), right: given !== null && given === expected };
}

function scoreCase({ steps, partialCredit }: QuestionOf<'case'>, answer: AnswerTo<'case'> | null): QuestionScore {
  const chosen = new Map(answer?.choices.map(({ step, option }) => [step, option]));
  mustBeAmong(
    steps.map(({ id }) => id),
    [...chosen.keys()],
  );
  const told = steps.map(({ id, options }) => {
    const option = chosen.get(id);
    mustBeAmong(
      options.map((each) => each.id),
      option === undefined ? [] : [option],
    );
    return options.map((each) => {
      const key = `${id}/${each.id}`;
      return feedbackOn(key, each.id === option ? key : null, each.correct ? key : null, each.explanation);
    });
  });
  const rightSteps = told.filter((options) => options.length > 0 && options.every(({ right }) => right)).length;
  const partial = steps.length === 0 ? 0 : rightSteps / steps.length;
  return { fraction: credit(told.flat(), partialCredit, partial), feedback: told.flat() };
}

function feedbackOn(id: string, chosen: string | null, expected: string | null, explanation: Localised<string> | null): AnswerFeedback {
  return { id, chosen, expected, right: chosen === expected, explanation };
}

/** A question nobody has finished writing has nothing to be right about. */
function credit(feedback: readonly AnswerFeedback[], partialCredit: boolean, partial: number): number {
  if (!feedback.some(({ expected }) => expected !== null)) return 0;
  return feedback.every(({ right }) => right) ? 1 : Number(partialCredit) * partial;
}

function share(feedback: readonly AnswerFeedback[]): number {
  return feedback.length === 0 ? 0 : feedback.filter(({ right }) => right).length / feedback.length;
}

function mustBeAmong(known: readonly string[], named: readonly string[]): void {
  const stranger = named.find((each) => !known.includes(each));
  if (stranger !== undefined) throw new RangeError(`The question has no part ${stranger}`);
}
