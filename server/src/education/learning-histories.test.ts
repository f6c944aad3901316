import fc from 'fast-check';
import { caseQuestion, freeText, shortText, single, smallCourse } from 'shared/education/testing/small-course.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { slotsOf, withSlotsFilled } from 'shared/education/slot.ts';
import { effectiveDocument } from 'shared/publishing/adaptation.ts';
import { documentHash, findNode, nodeOf, type Doc, type DocumentNode } from 'shared/publishing/document.ts';
import { excludeDecision } from 'shared/publishing/overlay-decisions.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { describe, expect, it } from 'vitest';
import { firstBrokenLink, linkAfter, type AttemptPayload, type ChainedEvent } from './attempt-event.ts';
import { outcomeOfAttempt, regradeEvent, type AttemptOutcome } from './attempt-outcome.ts';
import { foldAttempt } from './attempt-score.ts';
import type { FilledCourse } from './bank/fill-slots.queries.ts';
import { formHash, outlineOf } from './course-outline.ts';
import type { FrozenQuestion } from './frozen-question.ts';
import { readAnswer } from './read-answer.ts';
import { draw } from './start-quiz.ts';
import { rightAnswer, wrongAnswer } from './testing/answers.ts';
import { withAnotherKey, withoutOptionA } from './testing/changed-question.ts';
import { SecondOpinion } from './testing/second-opinion.ts';

/** A version of the course with what a region had decided when somebody began it, the hash of the two, and what the quiz of it is. */
type Pinned = { document: Doc; hash: string };
type Try = {
  questions: FrozenQuestion[];
  events: ChainedEvent[];
  passPercent: number;
  /** As a database would keep it: text. */
  stored: string | null;
  opinion: SecondOpinion;
};
/** `bank` is what its only question was in each version, the newest last: one slot of the quiz names a version, the other follows the newest. */
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

const QUESTIONS = ['q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'slot', 'latest'];
const BANK = { artefact: 'bank', node: 'b1' };

const question = (attrs: QuestionAttrs): DocumentNode => ({ type: 'question', attrs: { ...attrs }, children: [] });
const slot = (version: number | null): DocumentNode => ({
  type: 'slot',
  attrs: { fromBank: { ...BANK, version: version === null ? null : String(version) } },
  children: [],
});

/** Where every history begins. */
const base = ((): Doc => {
  const course = smallCourse();
  const { type, attrs } = nodeOf(course, 'prov');
  const prov = { type, attrs: { ...attrs, passPercent: 60 }, children: QUESTIONS };
  const more = { q7: question(freeText), q8: question(shortText), q9: question(caseQuestion), slot: slot(0), latest: slot(null) };
  return { ...course, nodes: { ...course.nodes, prov, ...more } };
})();

const begin = (chained: boolean): World => ({
  draft: base,
  published: base,
  bank: [single],
  overlay: { decisions: {}, additions: [] },
  pins: [],
  tries: [],
  ticks: 0,
  chained,
});

/** The course with what the bank has for its slots, as reading it from the database fills them. */
function filled({ bank }: World, document: Doc): FilledCourse {
  const found = [...slotsOf(document)].map(([id, { version }]) => {
    const named = version === null ? bank.length - 1 : Number(version);
    return [id, { from: { ...BANK, version: String(named) }, attrs: bank[named] ?? single }] as const;
  });
  return { document: withSlotsFilled(document, new Map(found)), banks: new Map(found.map(([id, { from }]) => [id, from])) };
}

function setAttrs(document: Doc, id: string, attrs: object): Doc {
  const node = nodeOf(document, id);
  return { ...document, nodes: { ...document.nodes, [id]: { ...node, attrs: { ...node.attrs, ...attrs } } } };
}

const unchained = { sequence: 0, payloadHash: '', prevHash: '', hash: '' };
const payloadsOf = ({ events }: Try) => events.map(({ payload }) => payload ?? null);

function append(world: World, attempt: Try, payload: AttemptPayload): void {
  world.ticks += 1;
  const event = { attemptId: 'a', happenedAt: new Date(world.ticks), personId: 'p', payload: { ...payload, salt: String(world.ticks) } };
  const link = world.chained ? linkAfter(attempt.events.at(-1) ?? null, event) : unchained;
  attempt.events.push({ ...event, ...link, kind: payload.kind });
}

/** Stores what the events come to, and holds it against the second opinion at once. */
function settle(attempt: Try): void {
  const before = attempt.stored === null ? null : (JSON.parse(attempt.stored) as AttemptOutcome);
  const outcome = outcomeOfAttempt({ ...attempt, passed: before?.passed === true }, payloadsOf(attempt));
  attempt.stored = JSON.stringify(outcome);
  const points = attempt.opinion.points();
  if (!same(outcome.score?.points ?? null, points))
    throw new Error(`Stored ${String(outcome.score?.points)}, by another reckoning ${String(points)}.`);
  const passes = attempt.opinion.passes(attempt.passPercent);
  if (outcome.passed !== null && outcome.passed !== passes) throw new Error(`Passed is ${outcome.passed}, by another reckoning ${passes}.`);
}

const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;

type Step = { kind: string; which: number; much: number };

/** One thing that happens: somebody writes, publishes, mends a bank, names another version of it, adapts, begins, answers, hands in, marks or marks anew. */
function happen(world: World, { kind, which, much }: Step): void {
  const attempt = world.tries[which % Math.max(1, world.tries.length)];
  switch (kind) {
    case 'edit': {
      const id = ['l1', 'l2', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'][which % 10] ?? 'l1';
      const { type, attrs } = nodeOf(world.draft, id);
      const change = much % 5 === 0 ? withoutOptionA : withAnotherKey;
      world.draft = setAttrs(world.draft, id, type === 'lesson' ? { minutes: 1 + (much % 60) } : change(attrs as QuestionAttrs));
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
      world.overlay = overridden(world, which, much);
      return;
    case 'enrol': {
      const { document } = effectiveDocument(world.published, which % 2 === 0 ? [world.overlay] : []);
      world.pins.push({ document, hash: documentHash(document) });
      return;
    }
    case 'begin': {
      const pin = world.pins[which % Math.max(1, world.pins.length)];
      const quiz = pin && outlineOf(pin.document).steps.find(({ node }) => node === 'prov');
      if (!pin || quiz?.type !== 'quiz') return;
      const questions = draw(filled(world, pin.document), quiz, `${much}`);
      const begun = { questions, events: [], passPercent: quiz.passPercent, stored: null, opinion: new SecondOpinion(questions) };
      append(world, begun, { kind: 'STARTED', questionsHash: 'x', questions: [] });
      world.tries.push(begun);
      return;
    }
    default:
      if (attempt) answerOrMark(world, attempt, { kind, which, much });
  }
}

/** A region says a lesson otherwise, or leaves one out; the next decision takes the place of the one before. */
function overridden({ published }: World, which: number, much: number): Overlay {
  if (which % 3 === 0) return { decisions: { l2: excludeDecision(published, 'l2', 'x') }, additions: [] };
  const seen = { type: 'lesson', attrs: nodeOf(published, 'l1').attrs, path: ['kurs'] };
  const set = { minutes: 1 + (much % 60) };
  return {
    decisions: { l1: { mode: 'ADAPT', set, baseHashes: {}, seen, reason: 'x', differingCriteria: [], consequence: 'x' } },
    additions: [],
  };
}

function answerOrMark(world: World, attempt: Try, { kind, which, much }: Step): void {
  const asked = attempt.questions[much % attempt.questions.length];
  if (!asked) return;
  const { node, attrs } = asked;
  const { submitted, marks, answers } = foldAttempt(payloadsOf(attempt));
  if (kind === 'answer' && !submitted) {
    const input = which % 3 > 0 ? rightAnswer(attrs) : wrongAnswer(attrs);
    const { answer } = readAnswer(attrs, input, 'sv');
    if (!answer) return;
    append(world, attempt, { kind: 'ANSWERED', node, answer });
    attempt.opinion.answered(node, input);
  }
  if (kind === 'submit' && !submitted) {
    append(world, attempt, { kind: 'SUBMITTED' });
    settle(attempt);
  }
  if (kind === 'mark' && submitted && attrs.type === 'free_text' && answers.has(node) && !marks.has(node)) {
    append(world, attempt, { kind: 'MARKED', node, fraction: (which % 3) / 2, comment: '' });
    attempt.opinion.marked(node, (which % 3) / 2);
    settle(attempt);
  }
  if (kind === 'regrade' && submitted) regrade(world, attempt, node);
}

/** By the question as the published course has it, where it has one. */
function regrade(world: World, attempt: Try, node: string): void {
  const now = findNode(filled(world, world.published).document, node);
  if (now?.type !== 'question') return;
  const attrs = now.attrs as QuestionAttrs;
  const event = regradeEvent(attempt.questions, payloadsOf(attempt), { node, attrs, hash: formHash(attrs), reason: 'fel facit' });
  if (attempt.opinion.regraded(node, attrs) !== (event !== null)) throw new Error('What can be marked anew is seen otherwise.');
  if (!event) return;
  append(world, attempt, event);
  settle(attempt);
  const points = attempt.opinion.points();
  if (points !== null && !same(event.newPoints, points)) throw new Error(`The event says ${event.newPoints}, the questions ${points}.`);
}

const weights = { edit: 2, publish: 1, bank: 1, repin: 1, override: 1, enrol: 2, begin: 2, answer: 6, submit: 2, mark: 1, regrade: 2 };

const anyStep = fc.record({
  kind: fc.constantFrom(...Object.entries(weights).flatMap(([kind, times]) => Array<string>(times).fill(kind))),
  which: fc.nat(29),
  much: fc.nat(59),
});

/** Everybody has begun something, or nothing could happen to it. */
const start = [
  { kind: 'enrol', which: 0, much: 0 },
  { kind: 'begin', which: 0, much: 0 },
];

describe('ten thousand histories of a course', () => {
  it('change no pinned reading, and every attempt replayed gives the score that is stored', { timeout: 240_000 }, () => {
    let [settled, regraded, pinned, banked, passed] = [0, 0, 0, 0, 0];
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 8, maxLength: 20 }), (steps) => {
        const world = begin(false);
        for (const step of [...start, ...steps]) happen(world, step);
        for (const { document, hash } of world.pins) if (documentHash(document) !== hash) throw new Error('A pinned reading has changed.');
        pinned += world.pins.length;
        for (const attempt of world.tries.filter(({ stored }) => stored !== null)) {
          const stored = JSON.parse(String(attempt.stored)) as AttemptOutcome;
          // As it comes back from the database: text, and nothing of what was in memory.
          const back = JSON.parse(JSON.stringify({ questions: attempt.questions, payloads: payloadsOf(attempt) })) as {
            questions: FrozenQuestion[];
            payloads: (AttemptPayload | null)[];
          };
          const replayed = outcomeOfAttempt({ ...attempt, questions: back.questions, passed: stored.passed === true }, back.payloads);
          if (JSON.stringify(replayed) !== attempt.stored)
            throw new Error(`Replayed ${JSON.stringify(replayed)}, stored ${attempt.stored}.`);
          settled += 1;
          regraded += Number(attempt.events.some(({ kind }) => kind === 'REGRADED'));
          banked += Number(attempt.questions.some(({ from }) => from !== undefined));
          passed += Number(stored.passed);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(settled).toBeGreaterThan(5_000);
    expect(pinned).toBeGreaterThan(15_000);
    expect(regraded).toBeGreaterThan(1_000);
    expect(banked).toBeGreaterThan(1_000);
    expect(passed).toBeGreaterThan(100);
  });

  it('keep the chain of every attempt whole', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 20, maxLength: 40 }), (steps) => {
        const world = begin(true);
        for (const step of [...start, ...steps]) happen(world, step);
        for (const { events } of world.tries) expect(firstBrokenLink(events)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
