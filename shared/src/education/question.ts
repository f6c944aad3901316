import * as z from 'zod/mini';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { sha256Hex } from '../text/canonical-json.ts';
import { identifierSchema } from '../text/identifier.ts';
import { localisedText, type Localised } from '../text/localised.ts';

const MOST_PARTS = 12;

const text = localisedText(500);

/** Null while the author has not written it yet; publication asks for it. */
const explanation = z.nullable(localisedText(1_000));

const common = { stem: localisedText(1_000), cites: nodeReferencesSchema };

/** Whether an answer that is right in part gives a part of the point. */
const partialCredit = z.boolean('required');

const option = z.strictObject({ id: identifierSchema, text, correct: z.boolean('required'), explanation });

const options = parts(option).check(z.refine((list) => areDifferent(list.map(({ id }) => id)), 'listedTwice'));

const trueFalseOptions = options.check(z.refine((list) => list.map(({ id }) => id).join() === 'true,false', 'trueFalseOptions'));

const pair = z.strictObject({ id: identifierSchema, left: text, right: text, explanation });

const matching = z
  .strictObject({
    type: z.literal('matching'),
    ...common,
    partialCredit,
    pairs: parts(pair).check(z.refine((list) => areDifferent(list.map(({ id }) => id)), 'listedTwice')),
    distractors: parts(z.strictObject({ right: text, explanation })),
  })
  .check(
    z.refine(({ pairs, distractors }) => !distractors.some((each) => pairs.some(({ right }) => right.sv === each.right.sv)), 'listedTwice'),
  );

/** In the right order, as the author sees them. */
const items = parts(z.strictObject({ id: identifierSchema, text, explanation })).check(
  z.refine((list) => areDifferent(list.map(({ id }) => id)) && areDifferent(list.map((item) => item.text.sv)), 'listedTwice'),
);

/** What stands for an answer in words: compared by {@link plainWords}. */
const accepted = z
  .array(z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(200, 'tooLong')))
  .check(z.maxLength(MOST_PARTS, 'tooMany'));

/** One decision of a case: the situation as it now is, and what can be done. */
const caseStep = z.strictObject({ id: identifierSchema, text: localisedText(1_000), options });

/** The attributes of a question, by its type. All but `free_text` are marked by a rule; that one is marked by a person. */
export const questionSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('single'), ...common, options }),
    z.strictObject({ type: z.literal('multiple'), ...common, partialCredit, options }),
    z.strictObject({ type: z.literal('true_false'), ...common, options: trueFalseOptions }),
    matching,
    z.strictObject({ type: z.literal('ordering'), ...common, partialCredit, items }),
    z.strictObject({
      type: z.literal('numeric'),
      ...common,
      value: z.number('notANumber'),
      /** How far an answer may lie from the value and still be right, in the same unit. */
      tolerance: z.number('notANumber').check(z.minimum(0, 'outOfRange')),
      unit: z.nullable(localisedText(50)),
      explanation,
    }),
    z.strictObject({ type: z.literal('short_text'), ...common, accepted, explanation }),
    /** `explanation` says what a good answer holds: told to the learner afterwards, and to who marks it. */
    z.strictObject({ type: z.literal('free_text'), ...common, explanation }),
    z.strictObject({
      type: z.literal('case'),
      ...common,
      partialCredit,
      steps: parts(caseStep).check(z.refine((list) => areDifferent(list.map(({ id }) => id)), 'listedTwice')),
    }),
  ],
  'questionTypeUnknown',
);

export type QuestionAttrs = z.infer<typeof questionSchema>;

/** Questions answered by choosing among options. */
export type ChoiceQuestion = Extract<QuestionAttrs, { options: unknown }>;

/** A part of a question that a learner can choose, move or fill: how it is called in an answer, and what it reads. */
export type QuestionPart = { id: string; text: Localised<string> };

/** A question as a learner may see it before answering: nothing in it tells right from wrong. */
export type LearnerQuestion =
  | { type: ChoiceQuestion['type']; stem: Localised<string>; options: QuestionPart[] }
  | { type: 'matching'; stem: Localised<string>; left: QuestionPart[]; right: QuestionPart[] }
  | { type: 'ordering'; stem: Localised<string>; items: QuestionPart[] }
  | { type: 'numeric'; stem: Localised<string>; unit: Localised<string> | null }
  | { type: 'short_text' | 'free_text'; stem: Localised<string> }
  | { type: 'case'; stem: Localised<string>; steps: (QuestionPart & { options: QuestionPart[] })[] };

/**
 * The question without its key: no correctness, no explanations, no citations that would lead to the answer. What has to be matched or put in order comes
 * under ids made from its text ({@link partKey}) and sorted by them, so that neither id nor place gives anything away.
 */
export function withoutKey(question: QuestionAttrs): LearnerQuestion {
  const { stem } = question;
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return { type: question.type, stem, options: question.options.map(({ id, text }) => ({ id, text })) };
    case 'matching':
      return {
        type: question.type,
        stem,
        left: question.pairs.map(({ id, left }) => ({ id, text: left })),
        right: rightHandSides(question),
      };
    case 'ordering':
      return { type: question.type, stem, items: underKeys(question.items.map(({ text }) => text)) };
    case 'numeric':
      return { type: question.type, stem, unit: question.unit };
    case 'short_text':
    case 'free_text':
      return { type: question.type, stem };
    case 'case':
      return {
        type: question.type,
        stem,
        steps: question.steps.map(({ id, text, options }) => ({
          id,
          text,
          options: options.map((each) => ({ id: each.id, text: each.text })),
        })),
      };
  }
}

/** The id under which a learner sees a right-hand side or an item: made from its Swedish text alone. */
export function partKey(text: Localised<string>): string {
  return sha256Hex(text.sv).slice(0, 12);
}

/** An answer in words as it is compared: case, spaces, outer punctuation and the way a letter is composed do not matter. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.,;:!?"'”’]+|[\s.,;:!?"'”’]+$/g, '');
}

/** Whether a person has to mark answers to the question. */
export function isMarkedByPerson(question: QuestionAttrs): boolean {
  return question.type === 'free_text';
}

/** Every right-hand side, distractors among them, each once. */
function rightHandSides({ pairs, distractors }: z.infer<typeof matching>): QuestionPart[] {
  return underKeys([...pairs, ...distractors].map(({ right }) => right));
}

function underKeys(texts: readonly Localised<string>[]): QuestionPart[] {
  const byKey = new Map(texts.map((text) => [partKey(text), text]));
  return [...byKey].map(([id, text]) => ({ id, text })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function parts<Part extends z.ZodMiniType>(part: Part) {
  return z.array(part).check(z.maxLength(MOST_PARTS, 'tooMany'));
}

function areDifferent(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
