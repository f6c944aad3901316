import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { single } from 'shared/education/testing/small-course.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { courseReport } from './course-report.queries.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { resultsCsv } from './results-csv.ts';
import { takeQuizAs } from './testing/take-quiz-as.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

const SLUG = 'kurs-att-mata';

let database: TestDatabase;
const clock = new TestClock();
let editor: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  editor = await learnerAs(database, 'courseEditor', clock);
  await publishCourse(database, withAttrs(testCourse(), 'prov', { draw: null }), SLUG);
});
afterAll(() => database.close());

/** Somebody takes the course and answers so many of the quiz's five questions right, the first ones. */
const take = (number: number, right: number): Promise<void> =>
  takeQuizAs(database, clock, { slug: SLUG, name: `deltagare-${number}`, knows: (node) => Number(node.slice(1)) - 2 < right });

describe('courseReport', () => {
  it('says nothing of fewer than five', async () => {
    for (const number of [1, 2, 3]) await take(number, number);
    const report = await courseReport(editor.context(), SLUG);
    expect(report).toMatchObject({ enrolled: null, started: null, completed: 0, alpha: null });
    expect((await resultsCsv(editor.context(), SLUG))?.split('\r\n').slice(1)).toEqual(['']);
    expect(report?.items.map(({ attempts, facility }) => [attempts, facility])).toEqual(Array.from({ length: 5 }, () => [null, null]));
  });

  it('does not tell what few were asked by what they were not asked', async () => {
    await publishCourse(database, testCourse(), 'kurs-som-drar');
    await takeQuizAs(database, clock, { slug: 'kurs-som-drar', name: 'en-annan', knows: () => true });
    const report = await courseReport(editor.context(), 'kurs-som-drar');
    expect(report?.items.map(({ attempts }) => attempts)).toEqual(Array.from({ length: 5 }, () => null));
  });

  it('counts who begins and completes, and what each question does', async () => {
    for (const number of [4, 5]) await take(number, number);
    const report = await courseReport(editor.context(), SLUG);
    // One to five right of five: q2 all know, q6 one of five.
    expect(report).toMatchObject({ enrolled: 5, started: 5, completed: null });
    expect(report?.items.map(({ facility }) => facility)).toEqual([1, 0.8, 0.6, 0.4, 0.2]);
    expect(report?.items[0]?.discrimination).toBeNull();
    expect(report?.items[2]?.discrimination).toBeCloseTo(0.7205766921228921, 12);
    // Five items and five people, each knowing one more; the figures by Python's statistics module.
    expect(report?.alpha).toBeCloseTo(0.75, 12);
    expect(report?.steps.map(({ node, done }) => [node, done])).toEqual([
      ['l1', 5],
      ['l2', 5],
      ['prov', null],
    ]);
  });

  it('gives the results for reckoning elsewhere, without who, when or in what order', async () => {
    const [head, ...rows] =
      (await resultsCsv(editor.context(), SLUG))
        ?.trim()
        .split('\r\n')
        .map((line) => line.split(';')) ?? [];
    expect(head?.slice(0, 6).map((cell) => cell.replaceAll(/[^\p{L}]/gu, ''))).toEqual([
      'Försök',
      'Prov',
      'Månad',
      'Poäng',
      'Av',
      'Godkänd',
    ]);
    expect(rows.map((cells) => cells[3]).toSorted()).toEqual(['"1"', '"2"', '"3"', '"4"', '"5"']);
    expect(rows.map((cells) => cells[0])).toEqual(['"1"', '"2"', '"3"', '"4"', '"5"']);
    // Each row: whoever has so many points knew the first so many questions.
    for (const cells of rows) expect(cells.slice(6).filter((cell) => cell === '"1"')).toHaveLength(Number(cells[3]?.replaceAll('"', '')));
    expect(JSON.stringify(rows)).not.toMatch(/Deltagare|\d{4}-\d{2}-\d{2}/u);
    expect(await resultsCsv((await learnerAs(database, 'nurse', clock)).context(), SLUG)).toBeNull();
  });

  it('tells where people stopped once they have been silent for a month', async () => {
    clock.advance(31 * 86_400_000);
    const report = await courseReport(editor.context(), SLUG);
    // Three failed and stand at the quiz: too few to be told.
    expect(report?.steps.at(-1)).toMatchObject({ node: 'prov', stopped: null });
    expect(report?.steps[0]).toMatchObject({ stopped: 0 });
  });

  it('notes attempts that a mended question could mark anew', async () => {
    const mended = { ...single, options: single.options.map((option) => ({ ...option, correct: option.id === 'a' })) };
    await publishCourse(database, withAttrs(withAttrs(testCourse(), 'prov', { draw: null }), 'q3', mended), SLUG);
    const report = await courseReport(editor.context(), SLUG);
    expect(report?.items.find(({ node }) => node === 'q3')).toMatchObject({ attempts: 0, otherForm: 5 });
  });

  it('is there for those who answer for the course alone', async () => {
    for (const persona of ['nurse', 'editor', 'unitManager'] as const)
      expect(await courseReport((await learnerAs(database, persona, clock)).context(), SLUG)).toBeNull();
    expect(await courseReport(editor.context(), 'finns-inte')).toBeNull();
  });
});
