import { nodeType } from '../publishing/kind.ts';
import { questionStarts } from './question-starts.ts';
import { questionSchema, type QuestionAttrs } from './question.ts';

/** Every attribute a question of some type has: a changed question would no longer be the same test, so a region leaves it out or adds its own. */
const QUESTION_ATTRIBUTES = [
  'type',
  'stem',
  'cites',
  'partialCredit',
  'options',
  'pairs',
  'distractors',
  'items',
  'value',
  'tolerance',
  'unit',
  'explanation',
  'accepted',
  'steps',
];

/** A question as it is written, in a course or in a bank: the same form, the same rules. */
export const questionNode = nodeType<QuestionAttrs>({
  attrs: questionSchema,
  children: [],
  locked: QUESTION_ATTRIBUTES,
  citable: false,
  label: ({ stem }) => stem,
  unnamed: { sv: 'Fråga', en: 'Question' },
  cites: ({ cites }) => cites,
  starts: questionStarts,
});
