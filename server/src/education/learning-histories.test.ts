import fc from 'fast-check';
import { freeText, single, smallCourse } from 'shared/education/testing/small-course.ts';
import type { Answer } from 'shared/education/answer.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { slotsOf, withSlotsFilled, type BankQuestion } from 'shared/education/slot.ts';
import { effectiveDocument } from 'shared/publishing/adaptation.ts';
import { documentHash, nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { describe, expect, it } from 'vitest';
import { firstBrokenLink, linkAfter, type AttemptPayload, type ChainedEvent } from './attempt-event.ts';
import { foldAttempt, itemResults, scoreAttempt } from './attempt-score.ts';
import { outlineOf } from './course-outline.ts';
import { freezeQuestion, type FrozenQuestion } from './frozen-question.ts';
import { readAnswer } from './read-answer.ts';
import { rightAnswer, wrongAnswer } from './testing/answers.ts';

/** A version of the course with what a region had decided when somebody began it, and the hash of the two. */
type Pinned = { document: Doc; hash: string };
type Try = { questions: FrozenQuestion[]; events: ChainedEvent[]; stored: number | null };
/** `bank` is what its only question was in each version, the newest last: a slot of the quiz names one, and the practice below follows the newest. */
type World = {
  draft: Doc;
  published: Doc;
  bank: QuestionAttrs[];
  overlay: Overlay;
  pins: Pinned[];
  tries: Try[];
  ticks: number;
  chained: boolean;
};

const QUESTIONS = ['q2', 'q3', 'q4', 'q5', 'q6', 'slot', 'latest'];

const slot = (version: number | null) => ({
  type: 'slot',
  attrs: { fromBank: { artefact: 'bank', node: 'b1', version: version === null ? null : String(version) } },
  children: [],
});

/** Where every history begins; nothing may change it, so it is made once. */
const base = ((): Doc => {
  const course = smallCourse();
  const prov = { ...nodeOf(course, 'prov'), children: QUESTIONS };
  return {
    ...course,
    nodes: { ...course.nodes, prov, q6: { ...nodeOf(course, 'q6'), attrs: { ...freeText } }, slot: slot(0), latest: slot(null) },
  };
})();

function begin(chained: boolean): World {
  return {
    draft: base,
    published: base,
    bank: [single],
    overlay: { decisions: {}, additions: [] },
    pins: [],
    tries: [],
    ticks: 0,
    chained,
  };
}

const frozen = new WeakMap<object, FrozenQuestion>();

/** A question as it is put, the same for the same wording: hashing it again would say nothing new. Slots are filled as the use cases do. */
function freeze({ bank }: World, document: Doc, node: string): FrozenQuestion {
  const banks = new Map<string, BankQuestion>();
  const filled = new Map(
    [...slotsOf(document)].map(([id, { version, ...from }]) => {
      const named = version === null ? bank.length - 1 : Number(version);
      banks.set(id, { ...from, version: String(named) });
      return [id, { attrs: bank[named] ?? single }];
    }),
  );
  const attrs = nodeOf(withSlotsFilled(document, filled), node).attrs as QuestionAttrs;
  const known = frozen.get(attrs);
  const question = known?.node === node ? known : freezeQuestion(node, attrs, null, banks.get(node));
  frozen.set(attrs, question);
  return banks.has(node) ? { ...question, from: banks.get(node) } : question;
}

function setAttrs(document: Doc, id: string, attrs: object): Doc {
  const node = nodeOf(document, id);
  return { ...document, nodes: { ...document.nodes, [id]: { ...node, attrs: { ...node.attrs, ...attrs } } } };
}

/** A question whose key is another: what was right is wrong. */
function turned(attrs: QuestionAttrs): object {
  return 'options' in attrs
    ? { options: attrs.options.map((option) => ({ ...option, correct: !option.correct })) }
    : { stem: { sv: 'Omskriven' } };
}

const unchained = { sequence: 0, payloadHash: '', prevHash: '', hash: '' };

function append(world: World, attempt: Try, payload: AttemptPayload): void {
  world.ticks += 1;
  const event = { attemptId: 'a', happenedAt: new Date(world.ticks), personId: 'p', payload: { ...payload, salt: String(world.ticks) } };
  const link = world.chained ? linkAfter(attempt.events.at(-1) ?? null, event) : unchained;
  attempt.events.push({ ...event, ...link, kind: payload.kind });
}

const stateOf = ({ events }: Try) => foldAttempt(events.map(({ payload }) => payload));

function settle(attempt: Try): void {
  const state = stateOf(attempt);
  const waits = itemResults(attempt.questions, state).some(({ fraction }) => fraction === null);
  attempt.stored = waits ? null : scoreAttempt(attempt.questions, state).points;
}

type Step = { kind: string; which: number; much: number };

/** One thing that happens: somebody writes, publishes, mends a bank, names another version of it, adapts, begins, answers, hands in, marks or marks anew. */
function happen(world: World, { kind, which, much }: Step): void {
  const attempt = world.tries[which % Math.max(1, world.tries.length)];
  switch (kind) {
    case 'edit': {
      const id = ['l1', 'l2', 'q2', 'q3', 'q4', 'q5', 'q6'][which % 7] ?? 'l1';
      const node = nodeOf(world.draft, id);
      world.draft = setAttrs(world.draft, id, node.type === 'lesson' ? { minutes: 1 + (much % 60) } : turned(node.attrs as QuestionAttrs));
      return;
    }
    case 'publish':
      world.published = world.draft;
      return;
    case 'bank':
      world.bank.push({ ...single, options: single.options.map((option, index) => ({ ...option, correct: index === much % 3 })) });
      return;
    case 'repin':
      world.draft = { ...world.draft, nodes: { ...world.draft.nodes, slot: slot(which % world.bank.length) } };
      return;
    case 'override':
      world.overlay = {
        ...world.overlay,
        decisions: {
          l1: {
            mode: 'ADAPT',
            set: { minutes: 1 + (much % 60) },
            baseHashes: {},
            seen: { type: 'lesson', attrs: nodeOf(world.published, 'l1').attrs, path: ['kurs'] },
            reason: 'x',
            differingCriteria: [],
            consequence: 'x',
          },
        },
      };
      return;
    case 'enrol': {
      const { document } = effectiveDocument(world.published, which % 2 === 0 ? [world.overlay] : []);
      const hash = hashes.get(document) ?? documentHash(document);
      hashes.set(document, hash);
      world.pins.push({ document, hash });
      return;
    }
    case 'begin': {
      const pin = world.pins[which % Math.max(1, world.pins.length)];
      if (!pin) return;
      const drawn = [0, 1, 2].map((each) => QUESTIONS[(much + each) % QUESTIONS.length] ?? 'q2');
      const begun: Try = { questions: drawn.map((node) => freeze(world, pin.document, node)), events: [], stored: null };
      append(world, begun, { kind: 'STARTED', questionsHash: 'x', questions: [] });
      world.tries.push(begun);
      return;
    }
    default:
      if (attempt) answerOrMark(world, attempt, { kind, which, much });
  }
}

function answerOrMark(world: World, attempt: Try, { kind, which, much }: Step): void {
  const question = attempt.questions[much % attempt.questions.length];
  if (!question) return;
  const { submitted, answers } = stateOf(attempt);
  if (kind === 'answer' && !submitted) {
    const answer = answerTo(question.attrs, much);
    if (answer) append(world, attempt, { kind: 'ANSWERED', node: question.node, answer });
  }
  if (kind === 'submit' && !submitted) {
    append(world, attempt, { kind: 'SUBMITTED' });
    settle(attempt);
  }
  if (kind === 'mark' && submitted && question.attrs.type === 'free_text') {
    append(world, attempt, { kind: 'MARKED', node: question.node, fraction: (which % 3) / 2, comment: '' });
    settle(attempt);
  }
  if (kind === 'regrade' && submitted && answers.size >= 0) {
    const { attrs, hash } = freeze(world, world.published, question.node);
    append(world, attempt, {
      kind: 'REGRADED',
      node: question.node,
      hash,
      attrs,
      reason: 'fel facit',
      oldPoints: 0,
      newPoints: 0,
    });
    settle(attempt);
  }
}

function answerTo(attrs: QuestionAttrs, much: number): Answer | null {
  return readAnswer(attrs, much % 2 === 0 ? rightAnswer(attrs) : wrongAnswer(attrs), 'sv').answer;
}

/** Hashes as they were when somebody began; checked anew at the end. */
const hashes = new WeakMap<Doc, string>();

const anyStep = fc.record({
  kind: fc.constantFrom(
    'edit',
    'publish',
    'bank',
    'repin',
    'override',
    'enrol',
    'enrol',
    'begin',
    'begin',
    'answer',
    'answer',
    'answer',
    'submit',
    'submit',
    'mark',
    'regrade',
  ),
  which: fc.nat(11),
  much: fc.nat(59),
});

describe('ten thousand histories of a course', () => {
  it('change no pinned reading, and every attempt replayed gives the score that is stored', { timeout: 120_000 }, () => {
    let [submitted, regraded, pinned, banked] = [0, 0, 0, 0];
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 6, maxLength: 16 }), (steps) => {
        const world = begin(false);
        for (const step of [{ kind: 'enrol', which: 0, much: 0 }, { kind: 'begin', which: 0, much: 0 }, ...steps]) happen(world, step);
        const one = world.pins[steps.length % world.pins.length];
        if (one && documentHash(one.document) !== one.hash) throw new Error('A pinned reading has changed.');
        pinned += world.pins.length;
        for (const attempt of world.tries) {
          if (attempt.stored === null) continue;
          submitted += 1;
          regraded += Number(attempt.events.some(({ kind }) => kind === 'REGRADED'));
          banked += Number(attempt.questions.some(({ from }) => from !== undefined));
          // As it comes back from the database: text, and nothing of what was in memory.
          const back = JSON.parse(
            JSON.stringify({ questions: attempt.questions, payloads: attempt.events.map(({ payload }) => payload) }),
          ) as {
            questions: FrozenQuestion[];
            payloads: AttemptPayload[];
          };
          const replayed = scoreAttempt(back.questions, foldAttempt(back.payloads)).points;
          if (replayed !== attempt.stored) throw new Error(`Replayed ${replayed}, stored ${attempt.stored}.`);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(submitted).toBeGreaterThan(3_000);
    expect(pinned).toBeGreaterThan(10_000);
    expect(regraded).toBeGreaterThan(300);
    expect(banked).toBeGreaterThan(1_000);
  });

  it('keep the chain of every attempt whole', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 20, maxLength: 40 }), (steps) => {
        const world = begin(true);
        for (const step of [{ kind: 'enrol', which: 0, much: 0 }, { kind: 'begin', which: 0, much: 0 }, ...steps]) happen(world, step);
        for (const { events } of world.tries) expect(firstBrokenLink(events)).toBeNull();
        expect(outlineOf(world.published).steps.at(-1)?.type).toBe('quiz');
      }),
      { numRuns: 200 },
    );
  });
});
