import type { QuestionAttrs } from 'shared/education/question.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { Localised } from 'shared/text/localised.ts';

/** A question as an item of GIFT with what is lost on the way, or why GIFT has no form for it. */
export type WrittenGift = { item: string; lost: FieldMessageKey[] } | { refused: FieldMessageKey };

/** Writes a question in Swedish as GIFT. */
export function writeGift(node: string, question: QuestionAttrs): WrittenGift {
  const answers = answersOf(question);
  // An arrow in a text would be read as a pair.
  if (answers === null || /->/u.test(JSON.stringify(question))) return { refused: 'giftHasNoForm' };
  return { item: `::${escaped(node)}::${escaped(question.stem.sv)} {${answers}}`, lost: lostOf(question) };
}

function answersOf(question: QuestionAttrs): string | null {
  switch (question.type) {
    case 'single':
      return question.options.map(({ text, correct, explanation }) => `\n${correct ? '=' : '~'}${told(text, explanation)}`).join('') + '\n';
    case 'multiple': {
      const weights = weightsOf(question);
      return (
        question.options
          .map(({ text, correct, explanation }) => `\n~%${correct ? weights.right : weights.wrong}%${told(text, explanation)}`)
          .join('') + '\n'
      );
    }
    case 'true_false': {
      const [ofTrue, ofFalse] = question.options;
      const [right, wrong] = ofTrue?.correct ? [ofTrue, ofFalse] : [ofFalse, ofTrue];
      const remarks = [wrong?.explanation, right?.explanation].map((each) => (each ? escaped(each.sv) : ''));
      return `${ofTrue?.correct ? 'T' : 'F'}${remarks.some(Boolean) ? `#${remarks.join('#')}` : ''}`;
    }
    case 'matching':
      return (
        [...question.pairs, ...question.distractors.map(({ right }) => ({ left: { sv: '' }, right }))]
          .map(({ left, right }) => `\n=${escaped(left.sv)} -> ${escaped(right.sv)}`)
          .join('') + '\n'
      );
    case 'numeric':
      return `#\n=${decimal(question.value)}:${decimal(question.tolerance)}${remark(question.explanation)}\n`;
    case 'short_text':
      return (
        question.accepted.map((text, index) => `\n=%100%${escaped(text)}${index === 0 ? remark(question.explanation) : ''}`).join('') + '\n'
      );
    case 'free_text':
      return question.explanation ? `####${escaped(question.explanation.sv)}` : '';
    case 'ordering':
    case 'case':
      return null;
  }
}

/** Right ones share the point; a wrong one takes away what a right one gives, as our own rule has it. */
function weightsOf({ options }: Extract<QuestionAttrs, { type: 'multiple' }>): { right: string; wrong: string } {
  const right = options.filter(({ correct }) => correct).length;
  const share = right === 0 ? '0' : String(Number((100 / right).toFixed(5)));
  return { right: share, wrong: `-${share}` };
}

function lostOf(question: QuestionAttrs): FieldMessageKey[] {
  const lost: FieldMessageKey[] = [];
  // The two words of a statement are the format's own.
  const words = question.type === 'true_false' ? [question.stem, ...question.options.map(({ explanation }) => explanation)] : question;
  const hasEnglish = /"en":/u.test(JSON.stringify(words));
  if (hasEnglish) lost.push('giftLosesEnglish');
  if (question.cites.length > 0) lost.push('giftLosesSources');
  if (question.type === 'numeric' && question.unit) lost.push('giftLosesUnit');
  if (question.type === 'matching' && [...question.pairs, ...question.distractors].some(({ explanation }) => explanation))
    lost.push('giftLosesExplanations');
  if ((question.type === 'multiple' || question.type === 'matching') && !question.partialCredit) lost.push('giftGivesPart');
  return lost;
}

/** Without an exponent, which GIFT does not read. */
const decimal = (value: number): string => (/e/u.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/u, '') : String(value));

const told = (text: Localised<string>, explanation: Localised<string> | null): string => escaped(text.sv) + remark(explanation);

const remark = (explanation: Localised<string> | null): string => (explanation ? `#${escaped(explanation.sv)}` : '');

/** Signs GIFT gives a meaning; a line break becomes `\n`, since an empty line would end the item. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/gu, String.raw`\$&`).replaceAll(/\s*\n\s*/gu, String.raw`\n`);
}
