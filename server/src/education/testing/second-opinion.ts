import { partKey, type QuestionAttrs } from 'shared/education/question.ts';
import type { FrozenQuestion } from '../frozen-question.ts';
import type { AnswerInput } from '../read-answer.ts';

/**
 * What an attempt is worth by a reckoning of its own, which knows neither events nor hashes: it remembers how each question reads, the last answer before it was
 * handed in, and the mark. It is kept as text, so that nothing that happens later can change it.
 */
export class SecondOpinion {
  readonly #reads = new Map<string, string>();
  readonly #given = new Map<string, string>();
  readonly #marks = new Map<string, number>();
  #passed = false;

  constructor(questions: readonly FrozenQuestion[]) {
    for (const { node, attrs } of questions) this.#reads.set(node, JSON.stringify(attrs));
  }

  answered(node: string, input: AnswerInput): void {
    this.#given.set(node, JSON.stringify(input));
  }

  marked(node: string, fraction: number): void {
    this.#marks.set(node, fraction);
  }

  /** Reads a question as it now is, unless the answer names what it no longer has. Says whether it does. */
  regraded(node: string, attrs: QuestionAttrs): boolean {
    const given = this.#given.get(node);
    if (given && !fits(attrs, JSON.parse(given) as AnswerInput)) return false;
    this.#reads.set(node, JSON.stringify(attrs));
    return true;
  }

  /** Points of all questions; null while an answer in words has no mark. */
  points(): number | null {
    const each = [...this.#reads].map(([node, reads]) => this.#worth(node, JSON.parse(reads) as QuestionAttrs));
    return each.includes(null) ? null : each.reduce<number>((sum, worth) => sum + (worth ?? 0), 0);
  }

  /** Whether it is passed, now or before. */
  passes(percent: number): boolean {
    const points = this.points();
    this.#passed ||= points !== null && points / this.#reads.size >= percent / 100 - 1e-9;
    return this.#passed;
  }

  #worth(node: string, question: QuestionAttrs): number | null {
    const given = this.#given.get(node);
    if (!given) return 0;
    if (question.type === 'free_text') return this.#marks.get(node) ?? null;
    return worth(question, JSON.parse(given) as AnswerInput);
  }
}

function worth(question: Exclude<QuestionAttrs, { type: 'free_text' }>, { options, pairs, order, value, text }: AnswerInput): number {
  const said = new Map(pairs?.map(({ left, right }) => [left, right]));
  switch (question.type) {
    case 'matching':
      return Number(question.pairs.every(({ id, right }) => said.get(id) === partKey(right)));
    case 'ordering':
      return Number(order?.join() === question.items.map(({ text: item }) => partKey(item)).join());
    case 'numeric':
      return Number(Math.abs((value ?? Infinity) - question.value) < question.tolerance + 1e-9);
    case 'short_text':
      return Number(question.accepted.some((word) => word.toLowerCase() === text?.toLowerCase().replace(/\.$/, '')));
    case 'case':
      return (
        question.steps.filter((step) => step.options.every(({ id, correct }) => correct === (said.get(step.id) === id))).length /
        question.steps.length
      );
    default:
      return Number(question.options.every(({ id, correct }) => correct === Boolean(options?.includes(id))));
  }
}

/** Whether every part the answer names is there. */
function fits(question: QuestionAttrs, { options, pairs }: AnswerInput): boolean {
  if ('options' in question) return (options ?? []).every((id) => question.options.some((option) => option.id === id));
  if (question.type !== 'matching') return true;
  const rights = [...question.pairs, ...question.distractors].map(({ right }) => partKey(right));
  return (pairs ?? []).every(({ left, right }) => question.pairs.some(({ id }) => id === left) && rights.includes(right));
}
