import { describe, expect, it, test } from 'vitest';
import { guidelineKinds } from '../guidelines/guideline-kinds.ts';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { courseKind } from '../education/course.kind.ts';
import { questionBankKind } from '../education/question-bank.kind.ts';
import { qaArticleKind } from '../consultations/qa-article.kind.ts';
import type { Doc } from '../publishing/document.ts';
import { EDITION_TRANSITIONS, type EditionTransition } from '../publishing/edition-state.ts';
import type { LifecycleFacts, Missing } from '../publishing/lifecycle-facts.ts';
import { reviewPathOf } from '../publishing/review-path.ts';
import { CONSIDERATIONS_AND_PERSPECTIVES, PERSPECTIVES, questionWords, type QuestionCode } from './consideration.ts';
import { promisedHash } from './promised-change.ts';
import type { ReviewFacts, RoundFact, TeamFact } from './review-facts.ts';
import { isAnswered, reviewGuard } from './review-guards.ts';
import type { BodyCategory } from './review-words.ts';

const document: Doc = { kind: 'k', schema: 1, root: 'r', nodes: { r: { type: 't', attrs: {}, children: [] } } };
const standing = promisedHash(document, 'r');
const today = '2026-11-23';

const facts = (transition: EditionTransition): LifecycleFacts => ({
  transition,
  path: 'FULL',
  document,
  previous: null,
  actor: 'a',
  authors: [],
  roles: [],
  today,
  changeNote: 'x',
  reviewBy: '2028-01-01',
  reason: 'x',
  unresolvedCitations: [],
});

const member = (change: Partial<TeamFact>): TeamFact => ({
  personId: 'one',
  name: 'Författare ett',
  role: 'AUTHOR',
  external: false,
  ofOwner: false,
  profession: 'psykolog',
  area: 'skane',
  specialty: 'smärta',
  declaredOn: '2026-03-01',
  ...change,
});

const team: TeamFact[] = [
  member({}),
  member({ personId: 'two', name: 'Författare två', profession: 'fysioterapeut', area: 'blekinge', specialty: 'rehabilitering' }),
  member({ personId: 'three', name: 'Granskare ett', role: 'REVIEWER', external: true }),
  member({ personId: 'four', name: 'Granskare två', role: 'REVIEWER', external: true }),
];

const categories: BodyCategory[] = ['PROFESSION', 'PATIENT_ORGANISATION', 'REGION', 'AUTHORITY'];
const round: RoundFact = {
  number: 1,
  opens: '2026-11-16',
  closes: '2027-02-12',
  opened: false,
  closed: false,
  told: false,
  invited: categories.map((category) => ({ category, answered: false, panel: false })),
  comments: 30,
  responded: 28,
  promised: [],
};
const out: RoundFact = { ...round, opened: true, opens: '2026-08-03', closes: '2026-11-22' };
const done: RoundFact = { ...out, closed: true, told: true, responded: 30 };

/** Everything in order, for whichever step. */
const complete = (transition: EditionTransition, asked: readonly QuestionCode[] = CONSIDERATIONS_AND_PERSPECTIVES): ReviewFacts => ({
  team,
  writers: [{ name: 'Redaktör', declaredOn: today }],
  patientInputs: 1,
  answers: asked.map((code) => ({ code, text: 'Besvarad.', node: null })),
  asked,
  weighedBefore: false,
  rounds: [transition === 'OPEN_REMISS' ? round : transition === 'REVISE' ? out : done],
  openBallots: 0,
});

const missing = (transition: EditionTransition, change: Partial<ReviewFacts> = {}): Missing[] =>
  reviewGuard({ ...complete(transition), ...change })(facts(transition));

/** What a round that is not out yet is missing afterwards. */
const notOut = { REVISE: ['roundMissing'], APPROVE: ['roundMissing'] };

/** What can be wrong, and before which steps it is said. Every other cell is silent. */
const faults: [what: string, change: Partial<ReviewFacts>, said: Partial<Record<EditionTransition, string[]>>][] = [
  ['nothing', {}, {}],
  ['no patient was asked', { patientInputs: 0 }, { SCOPE: ['patientInputMissing'] }],
  ['there is one author', { team: team.slice(1) }, { ASSESS: ['authorsMissing'] }],
  [
    'a declaration is too old',
    { team: [...team.slice(1), member({ declaredOn: '2025-11-22' })] },
    {
      ASSESS: ['declarationMissing'],
      SUBMIT_FOR_REVIEW: ['declarationMissing'],
      OPEN_REMISS: ['declarationMissing'],
      APPROVE: ['declarationMissing'],
    },
  ],
  [
    'somebody who writes in it without being of the team has not declared',
    { writers: [{ name: 'Redaktör', declaredOn: null }] },
    {
      ASSESS: ['declarationMissing'],
      SUBMIT_FOR_REVIEW: ['declarationMissing'],
      OPEN_REMISS: ['declarationMissing'],
      APPROVE: ['declarationMissing'],
    },
  ],
  [
    'one reviewer is from inside',
    { team: [...team.slice(0, 3), member({ personId: 'four', role: 'REVIEWER' })] },
    { OPEN_REMISS: ['externalReviewersMissing'], APPROVE: ['externalReviewersMissing'] },
  ],
  [
    'its authors are its reviewers from outside',
    { team: [...team.slice(0, 2), ...team.slice(0, 2).map((each) => ({ ...each, role: 'REVIEWER' as const, external: true }))] },
    { OPEN_REMISS: ['externalReviewersMissing'], APPROVE: ['externalReviewersMissing'] },
  ],
  [
    'one reviewer from outside stands there twice',
    { team: [...team.slice(0, 3), member({ personId: 'three', role: 'REVIEWER', external: true })] },
    { OPEN_REMISS: ['externalReviewersMissing'], APPROVE: ['externalReviewersMissing'] },
  ],
  [
    'a reviewer from outside belongs to the owner of the text',
    { team: team.map((each) => ({ ...each, ofOwner: each.personId === 'four' })) },
    { OPEN_REMISS: ['externalReviewersMissing'], APPROVE: ['externalReviewersMissing'] },
  ],
  [
    'one author stands there twice',
    { team: team.map((each) => (each.personId === 'two' ? { ...each, personId: 'one' } : each)) },
    { ASSESS: ['authorsMissing'] },
  ],
  ['there is one profession', { team: team.map((each) => ({ ...each, profession: 'psykolog' })) }, { APPROVE: ['professionsMissing'] }],
  ['all come from one place', { team: team.map((each) => ({ ...each, area: 'skane' })) }, { APPROVE: ['areasMissing'] }],
  ['nobody has a specialty', { team: team.map((each) => ({ ...each, specialty: null })) }, { APPROVE: ['specialtiesMissing'] }],
  ['a vote is open', { openBallots: 1 }, { APPROVE: ['ballotsOpen'] }],
  ['there is no round', { rounds: [] }, { OPEN_REMISS: ['roundMissing'], REVISE: ['roundMissing'], APPROVE: ['roundMissing'] }],
  [
    'the round is out',
    { rounds: [{ ...out, closes: '2026-11-23' }] },
    { OPEN_REMISS: ['roundMissing'], REVISE: ['roundStillOpen'], APPROVE: ['roundNotClosed'], PUBLISH: ['roundTableMissing'] },
  ],
  ['the round begins tomorrow', { rounds: [{ ...round, opens: '2026-11-24' }] }, { OPEN_REMISS: ['roundNotYet'], ...notOut }],
  ['its days have passed', { rounds: [{ ...round, closes: '2026-11-22' }] }, { OPEN_REMISS: ['roundDaysPassed'], ...notOut }],
  [
    'regions and authorities are not asked',
    { rounds: [{ ...round, invited: round.invited.slice(0, 2) }] },
    { OPEN_REMISS: ['categoryNotInvited', 'categoryNotInvited'], ...notOut },
  ],
  [
    'of patients the panel alone is asked',
    { rounds: [{ ...round, invited: round.invited.map((each) => ({ ...each, panel: each.category === 'PATIENT_ORGANISATION' })) }] },
    { OPEN_REMISS: ['onlyPanelInvited'], ...notOut },
  ],
  [
    'an answer says that a part is changed, and it is not',
    { rounds: [{ ...done, promised: [{ node: 'r', sentOut: standing, later: [] }] }] },
    { APPROVE: ['promisedChangeMissing'], OPEN_REMISS: ['roundMissing'] },
  ],
  [
    'what the answers say is changed is changed, new or gone',
    {
      rounds: [
        {
          ...done,
          promised: [
            { node: 'r', sentOut: 'another', later: [] },
            { node: 'r', sentOut: null, later: [] },
            { node: 'gone', sentOut: 'another', later: [] },
          ],
        },
      ],
    },
    { OPEN_REMISS: ['roundMissing'] },
  ],
  [
    'an answer of an earlier round says that a part is changed, and it never was',
    { rounds: [done, { ...done, promised: [{ node: 'r', sentOut: standing, later: [standing] }] }] },
    { APPROVE: ['promisedChangeMissing'], OPEN_REMISS: ['roundMissing'] },
  ],
  [
    'it was changed, and a later round led back to what it was',
    { rounds: [done, { ...done, promised: [{ node: 'r', sentOut: standing, later: ['another'] }] }] },
    { OPEN_REMISS: ['roundMissing'] },
  ],
  ['one more round is planned', { rounds: [{ ...round, number: 2 }, done] }, { REVISE: ['roundMissing'], APPROVE: ['roundPlanned'] }],
  [
    'who answered in the first of two rounds has not been told',
    {
      rounds: [
        { ...done, number: 2 },
        { ...done, told: false },
      ],
    },
    { OPEN_REMISS: ['roundMissing'], PUBLISH: ['roundTableMissing'] },
  ],
  [
    'a perspective is not answered',
    { answers: complete('APPROVE').answers.filter(({ code }) => code !== 'CHILD_RIGHTS') },
    { APPROVE: ['considerationUnanswered'] },
  ],
];

describe.each(EDITION_TRANSITIONS)('before %s', (transition) => {
  test.each(faults)('when %s', (_what, change, said) => {
    expect(missing(transition, change).map(({ code }) => code)).toEqual(said[transition] ?? []);
  });
});

const kinds = [...guidelineKinds, evaluationKind, courseKind, questionBankKind, qaArticleKind];

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('of a text of the kind %s', (_name, kind) => {
  const path = reviewPathOf(kind, { chosen: 'FULL', erratum: false, isFirst: true });

  test.each(EDITION_TRANSITIONS)(
    'everything is asked for before %s, and no more than an open vote where its course is the short one',
    (transition) => {
      const asked = kind.fullReview?.asks ?? [];
      const found = faults.map(([what, change]) => {
        const guard = reviewGuard({ ...complete(transition, asked), ...change });
        return [what, guard({ ...facts(transition), path }).map(({ code }) => code)];
      });
      const ofShort = (codes: string[]) => codes.filter((code) => code === 'ballotsOpen');
      const expected = faults.map(([what, , said]) => [what, kind.fullReview ? (said[transition] ?? []) : ofShort(said[transition] ?? [])]);
      expect(found).toEqual(expected);
    },
  );

  test('each of its questions is asked, once', () => {
    const unanswered = { ...complete('APPROVE', kind.fullReview?.asks ?? []), answers: [] };
    const missing = reviewGuard(unanswered)({ ...facts('APPROVE'), path });
    const questions = (kind.fullReview?.asks ?? []).map((code) => questionWords[code]);
    expect(missing.map(({ parameters }) => parameters?.['question'])).toEqual(questions);
  });
});

test('everything that is missing says where it is mended', () => {
  const all = EDITION_TRANSITIONS.flatMap((transition) => faults.flatMap(([, change]) => missing(transition, change)));
  expect(all.filter(({ place }) => place === undefined)).toEqual([]);
});

test('an author of the team does not approve, on either course', () => {
  const asAuthor = { ...facts('APPROVE'), actor: 'one' };
  const guard = reviewGuard(complete('APPROVE'));
  expect(guard(asAuthor).map(({ code }) => code)).toEqual(['approverIsAuthor']);
  expect(guard({ ...asAuthor, path: 'SHORT' }).map(({ code }) => code)).toEqual(['approverIsAuthor']);
  expect(guard({ ...asAuthor, authors: ['one'] })).toEqual([]);
});

test('the short course asks for nothing else', () => {
  const nothing = { team: [], writers: [], answers: [], rounds: [], patientInputs: 0, openBallots: 0 };
  const empty: ReviewFacts = { ...nothing, asked: PERSPECTIVES, weighedBefore: true };
  for (const transition of EDITION_TRANSITIONS) expect(reviewGuard(empty)({ ...facts(transition), path: 'SHORT' })).toEqual([]);
});

test('a round is over when everybody has answered, before its last day', () => {
  const early: RoundFact = { ...out, closes: '2026-12-01', invited: round.invited.map((each) => ({ ...each, answered: true })) };
  expect(missing('REVISE', { rounds: [early] })).toEqual([]);
});

describe('a consideration', () => {
  it('is answered by words or by a part that is still there, and not by the whole text', () => {
    const part = { type: 't', attrs: {}, children: [] };
    const withPart: Doc = { ...document, nodes: { r: { type: 't', attrs: {}, children: ['p'] }, p: part } };
    const answer = { code: 'CONTINUITY', text: null, node: null } as const;
    expect([
      isAnswered(undefined, document),
      isAnswered(answer, document),
      isAnswered({ ...answer, text: '  ' }, document),
      isAnswered({ ...answer, text: 'Vi föreslår.' }, document),
      isAnswered({ ...answer, node: 'p' }, withPart),
      isAnswered({ ...answer, node: 'r' }, withPart),
      isAnswered({ ...answer, node: 'gone' }, withPart),
    ]).toEqual([false, false, false, true, true, false, false]);
  });
});

test('the questions are those of the kind', () => {
  expect(CONSIDERATIONS_AND_PERSPECTIVES).toHaveLength(10);
  expect(PERSPECTIVES).toHaveLength(3);
  expect(kinds.map(({ kind, fullReview }) => [kind, fullReview?.asks.length ?? null])).toEqual([
    ['nationalGuideline', 10],
    ['careProgramme', 10],
    ['carePathway', 10],
    ['assignment', 3],
    ['knowledgeSupport', 3],
    ['patientText', 3],
    ['evaluation', 3],
    ['course', 3],
    ['questionBank', null],
    ['qaArticle', null],
  ]);
});
