import type {
  GIFTQuestion,
  Matching,
  MultipleChoice,
  Numerical,
  NumericalFormat,
  ShortAnswer,
  TextChoice,
  TextFormat,
  TrueFalse,
} from 'gift-pegjs';
import { questionSchema, type QuestionAttrs } from 'shared/education/question.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { Localised } from 'shared/text/localised.ts';
import { isFormatted, plainGiftText } from './plain-gift-text.ts';

type Read =
  /** `lost`: what the file says that our form has no place for. */
  { question: QuestionAttrs; lost: FieldMessageKey[] } | { skipped: FieldMessageKey } | { refused: FieldMessageKey };
type Explanation = Localised<string> | null;

/** Not to be said in our forms; the key says why. */
class Refusal extends Error {
  readonly key: FieldMessageKey;

  constructor(key: FieldMessageKey) {
    super(key);
    this.key = key;
  }
}

/** A question of GIFT in our form, or why it has none. What is not a question, as a heading, is passed over. */
export function giftQuestion(item: GIFTQuestion): Read {
  if (item.type === 'Category') return { skipped: 'giftCategory' };
  if (item.type === 'Description') return { skipped: 'giftDescription' };
  try {
    const read = questionSchema.safeParse(attrsOf(item));
    if (read.success) return { question: read.data, lost: lostOf(item) };
    return { refused: (read.error.issues[0]?.message ?? 'giftUnreadable') as FieldMessageKey };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.key };
    throw error;
  }
}

/** What the file says of a question that our form has no place for. */
function lostOf(item: Question): FieldMessageKey[] {
  return [
    ...(item.title ? ['giftTitleLost' as const] : []),
    ...(isFormatted(JSON.stringify(item)) ? ['giftFormattingLost' as const] : []),
    ...(losesMinus(item) ? ['giftMinusLost' as const] : []),
  ];
}

/** Whether a wrong answer costs something that it does not cost here: one of several right ones costs as much as a right one gives, nothing else costs anything. */
function losesMinus(item: Question): boolean {
  if (item.type !== 'MC') return false;
  const right = item.choices.filter(({ weight, isCorrect }) => (weight ?? (isCorrect ? 100 : 0)) > 0);
  const costs = right.length > 1 ? (right[0]?.weight ?? 0) : 0;
  return item.choices.some(({ weight }) => weight !== null && weight < 0 && Math.abs(weight + costs) > 1);
}

type Question = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

function attrsOf(item: Question): object {
  const common = { stem: said(item.stem), cites: [] };
  const general = told(item.globalFeedback);
  switch (item.type) {
    case 'MC':
      return { ...common, ...choices(item, general) };
    case 'TF':
      return { ...common, ...trueFalse(item, general) };
    case 'Matching':
      return { ...common, ...pairs(item) };
    case 'Short':
      return { ...common, ...words(item, general) };
    case 'Numerical':
      return { ...common, ...number(item, general) };
    case 'Essay':
      return { ...common, type: 'free_text', explanation: general };
  }
}

/** One right answer, or several that share the point; an answer that is right in part alone has no place here. */
function choices({ choices: given }: MultipleChoice, general: Explanation): object {
  const weights = given.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
  const right = weights.filter((weight) => weight > 0);
  if (right.length > 1 && right.some((weight) => weight !== right[0] && Math.abs(weight - (right[0] ?? 0)) > 1))
    throw new Refusal('giftPartOfPoint');
  if (right.length === 1 && right[0] !== 100) throw new Refusal('giftPartOfPoint');
  const options = given.map((choice, index) => ({
    id: idAt(index),
    text: said(choice.text),
    correct: (weights[index] ?? 0) > 0,
    explanation: told(choice.feedback) ?? general,
  }));
  return right.length > 1
    ? { type: 'multiple', partialCredit: given.some(({ weight }) => weight !== null), options }
    : { type: 'single', options };
}

/** The file says first what is told of the wrong answer, then of the right one; the library names them otherwise. */
function trueFalse({ isTrue, trueFeedback: ofWrong, falseFeedback: ofRight }: TrueFalse, general: Explanation): object {
  const option = (id: 'true' | 'false', sv: string, en: string) => {
    const correct = isTrue === (id === 'true');
    return { id, text: { sv, en }, correct, explanation: told(correct ? ofRight : ofWrong) ?? general };
  };
  return { type: 'true_false', options: [option('true', 'Sant', 'True'), option('false', 'Falskt', 'False')] };
}

function pairs({ matchPairs }: Matching): object {
  const isDistractor = ({ subquestion }: Matching['matchPairs'][number]) => subquestion.text.trim() === '';
  return {
    type: 'matching',
    partialCredit: true,
    pairs: matchPairs
      .filter((pair) => !isDistractor(pair))
      .map(({ subquestion, subanswer }, index) => ({
        id: idAt(index),
        left: said(subquestion),
        right: { sv: plain(unmasked(subanswer)) },
        explanation: null,
      })),
    distractors: matchPairs.filter(isDistractor).map(({ subanswer }) => ({ right: { sv: plain(unmasked(subanswer)) }, explanation: null })),
  };
}

function words({ choices: given }: ShortAnswer, general: Explanation): object {
  if (given.some(({ weight }) => weight !== null && weight !== 100)) throw new Refusal('giftPartOfPoint');
  const accepted = given.map(({ text }) => plain(text.text));
  if (accepted.some((each) => each.includes('*'))) throw new Refusal('giftWildcard');
  return { type: 'short_text', accepted, explanation: oneExplanation(given) ?? general };
}

function number({ choices: given }: Numerical, general: Explanation): object {
  const answers = Array.isArray(given) ? given : [{ isCorrect: true, weight: null, text: given, feedback: null }];
  const right = answers.filter(({ isCorrect, weight }) => isCorrect && (weight ?? 100) === 100);
  const [answer] = right;
  if (!answer || answers.some(({ isCorrect, weight }) => isCorrect && (weight ?? 100) !== 100)) throw new Refusal('giftPartOfPoint');
  if (right.length > 1) throw new Refusal('giftSeveralNumbers');
  return { type: 'numeric', ...valueOf(answer.text), unit: null, explanation: told(answer.feedback) ?? general };
}

function valueOf({ number: value, range, numberLow, numberHigh }: NumericalFormat): { value: number; tolerance: number } {
  if (numberLow !== undefined && numberHigh !== undefined)
    return { value: decimals((numberLow + numberHigh) / 2), tolerance: decimals((numberHigh - numberLow) / 2) };
  return { value: value ?? Number.NaN, tolerance: range ?? 0 };
}

/** Half of a sum of decimal fractions, without what binary adds. */
const decimals = (value: number): number => Number(value.toPrecision(12));

const idAt = (index: number): string => String.fromCodePoint(('a'.codePointAt(0) as number) + index);

function oneExplanation(given: readonly TextChoice[]): Explanation {
  return told(given.find(({ feedback }) => feedback)?.feedback ?? null);
}

/** The library masks escaped signs while it reads, and forgets to unmask them on the right side of a pair. */
const unmasked = (text: string): string => text.replaceAll(/&&(\d{3});?/gu, (_, code: string) => String.fromCodePoint(Number(code)));

const said = (text: TextFormat): Localised<string> => ({ sv: plain(text.text) });

function told(text: TextFormat | null): Explanation {
  const words = text ? plain(text.text) : '';
  return words === '' ? null : { sv: words };
}

function plain(text: string): string {
  const words = plainGiftText(text);
  if (words === null) throw new Refusal('giftPicture');
  return words;
}
