import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LessonAttrs } from 'shared/education/course-nodes.ts';
import { nodeOf, type Attrs, type Doc } from 'shared/publishing/document.ts';
import { excludeDecision } from 'shared/publishing/overlay-decisions.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { placeAddition } from 'shared/publishing/place-addition.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { adaptedParts } from '../publishing/adaptation/adapted-parts.queries.ts';
import { paragraph, publishDecisions, words } from '../publishing/adaptation/testing/programme.ts';
import { wordingsOf } from '../publishing/adaptation/wordings.queries.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { enrolmentRow } from './enrolment.queries.ts';
import { readCourseAs, readingToBegin } from './course-reading.queries.ts';
import { readCourse } from './course.queries.ts';
import { readLesson } from './lesson.queries.ts';
import { moveToNewVersion } from './move-to-new-version.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, TEST_COURSE, testCourse, withAttrs } from './testing/test-course.ts';

let database: TestDatabase;
let inSkane: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  await publishCourse(database, testCourse());
  await adapt('skane', (above) =>
    withLesson(above, words(above, 'l1', { body: paragraph('I Skåne: så här gör vi.') }), 'Skånes egen lektion'),
  );
  inSkane = await learnerAs(database, 'nurse');
});
afterAll(() => database.close());

const adapt = (at: string, decide: (above: Doc) => Overlay) => publishDecisions(testContext(database), TEST_COURSE, at, decide);

/** A lesson of the region's own after the first, with a question of its own. */
function withLesson(above: Doc, overlay: Overlay, title: string): Overlay {
  const lesson = { ...nodeOf(above, 'l2'), attrs: { ...nodeOf(above, 'l2').attrs, title: { sv: title } }, children: ['skane-q'] };
  const nodes = { 'skane-l': lesson, 'skane-q': nodeOf(above, 'q1') };
  return placeAddition(above, overlay, { node: 'skane-l', parent: above.root, after: 'l1', nodes });
}

const bodyOf = async (learner: Learner, node: string) =>
  (await readLesson(learner.context(), TEST_COURSE, node))?.attrs.body as Attrs | undefined;

describe('a course that a region adapts', () => {
  it('is taken as it is read at the unit: the region’s words, its own lesson among the steps, and every mark', async () => {
    const { enrolment } = await inSkane.enrol();
    expect(enrolment?.steps.map(({ node }) => node)).toEqual(['l1', 'skane-l', 'l2', 'prov']);
    expect(await bodyOf(inSkane, 'l1')).toEqual(paragraph('I Skåne: så här gör vi.'));
    const own = await readLesson(inSkane.context(), TEST_COURSE, 'skane-l');
    expect(own).toMatchObject({ attrs: { title: { sv: 'Skånes egen lektion' } }, questions: [{ node: 'skane-q' }] });
    expect(own?.reading?.marks.map(({ nodeId, mode }) => [nodeId, mode])).toEqual([
      ['skane-l', 'ADD'],
      ['skane-q', 'ADD'],
    ]);
    expect((await readLesson(inSkane.context(), TEST_COURSE, 'l1'))?.reading?.marks).toMatchObject([
      { nodeId: 'l1', mode: 'ADAPT', attributes: ['body'], reason: 'Så gör vi här.' },
    ]);
    expect((await readLesson(inSkane.context(), TEST_COURSE, 'l2'))?.reading?.marks).toEqual([]);
  });

  it('is compared by whoever may read the part: guests its first page, those signed in its lessons, nobody its questions', async () => {
    const told = async (context: Context, node: string) =>
      (await wordingsOf(context, TEST_COURSE, node))?.map(({ nodeId, nodes }) => [nodeId, nodes]) ?? null;
    const guest = testContext(database);
    expect(await told(guest, 'l1')).toBeNull();
    expect(await told(guest, testCourse().root)).toEqual([]);
    expect(await told(inSkane.context(), 'l1')).toEqual([['l1', null]]);
    expect(await told(inSkane.context(), testCourse().root)).toEqual([['skane-l', null]]);
    expect(await told(inSkane.context(), 'skane-q')).toEqual([]);
    expect(await told(inSkane.context(), 'q1')).toBeNull();
    const read = async (context: Context) => (await adaptedParts(context, TEST_COURSE)).map(({ nodeId }) => nodeId);
    expect(await read(guest)).toEqual([]);
    expect([...new Set(await read(inSkane.context()))].toSorted()).toEqual(['l1', 'skane-l']);
  });

  it('is the nation’s own elsewhere, and in the catalogue', async () => {
    const { enrolment } = await (await learnerAs(database, 'consultant')).enrol();
    expect(enrolment?.steps.map(({ node }) => node)).toEqual(['l1', 'l2', 'prov']);
    const reader = await learnerAs(database, 'courseEditor');
    expect(await bodyOf(reader, 'l1')).toEqual((nodeOf(testCourse(), 'l1').attrs as LessonAttrs).body);
  });

  it('is read there by whoever does not take it, and marked as such, while a learner goes on reading what is pinned', async () => {
    const reader = (await learnerAs(database, 'courseEditor')).context();
    const at = { at: 'skane', national: false };
    const course = await readCourseAs(reader, TEST_COURSE, at);
    expect(course?.steps.map(({ node }) => node)).toEqual(['l1', 'skane-l', 'l2', 'prov']);
    expect(course?.reading).toMatchObject({ pinned: false, organisationNode: { slug: 'skane' } });
    const lesson = await readLesson(reader, TEST_COURSE, 'skane-l', at);
    expect(lesson?.reading?.marks.map(({ nodeId }) => nodeId)).toEqual(['skane-l', 'skane-q']);
    expect(lesson?.of.steps).toHaveLength(4);
    expect(await readLesson(reader, TEST_COURSE, 'skane-l')).toBeNull();
    expect((await readLesson(reader, TEST_COURSE, 'l1'))?.reading).toBeNull();
    expect(await readLesson(reader, TEST_COURSE, 'l1', { at: 'finns-inte', national: false })).toBeNull();
    expect(await readCourseAs(reader, TEST_COURSE, { at: null, national: false })).toBeNull();

    const pinned = await readLesson(inSkane.context(), TEST_COURSE, 'l1', { at: 'dalarna', national: false });
    expect(pinned?.reading).toMatchObject({ pinned: true, organisationNode: { kind: 'UNIT' }, marks: [{ nodeId: 'l1' }] });
    const national = await readLesson(inSkane.context(), TEST_COURSE, 'l1', { at: 'skane', national: true });
    expect(national).toMatchObject({ reading: null, enrolment: null });
    expect(national?.attrs.body).toEqual((nodeOf(testCourse(), 'l1').attrs as LessonAttrs).body);
  });

  it('says whose words it is taken in before it is begun, to whoever may begin', async () => {
    const of = async (persona: Parameters<typeof learnerAs>[1]) => {
      const context = (await learnerAs(database, persona)).context();
      const course = await readCourse(context, { slug: TEST_COURSE });
      return course && readingToBegin(context, course);
    };
    const reading = await of('physician');
    expect(reading).toMatchObject({ pinned: false, organisationNode: { kind: 'UNIT' } });
    expect(reading?.marks.map(({ nodeId }) => nodeId).toSorted()).toEqual(['l1', 'skane-l', 'skane-q']);
    expect(await of('consultant')).toBeNull();
    expect(await of('courseEditor')).toBeNull();
    expect(await of('nurse')).toBeNull();
  });

  it('does not move under the learner, and is read anew by whoever begins', async () => {
    await adapt('skane', (above) => words(above, 'l1', { body: paragraph('I Skåne: nytt.') }));
    expect(await bodyOf(inSkane, 'l1')).toEqual(paragraph('I Skåne: så här gör vi.'));
    const { enrolment } = await inSkane.enrol();
    expect(enrolment?.steps.map(({ node }) => node)).toContain('skane-l');
    const begins = await learnerAs(database, 'physician');
    expect((await begins.enrol()).enrolment?.steps.map(({ node }) => node)).toEqual(['l1', 'l2', 'prov']);
    expect(await bodyOf(begins, 'l1')).toEqual(paragraph('I Skåne: nytt.'));
  });

  it('is completed by its own steps: the region’s lesson is asked and counts', async () => {
    const { enrolment } = await inSkane.enrol();
    const id = enrolment?.id ?? '';
    await inSkane.answer(id, 'q1', { options: ['a'] });
    await inSkane.visit(id, 'l2');
    expect((await inSkane.start(id)).errors).toMatchObject([{ __typename: 'NotReady' }]);
    expect((await inSkane.answer(id, 'skane-q', { options: ['a'] })).errors).toEqual([]);
    const attempt = await inSkane.answeredQuiz(id, 'right');
    await inSkane.submit(attempt);
    const done = await enrolmentRow(inSkane.context(), id);
    expect(done?.completedAt).not.toBeNull();
    expect(done?.done.toSorted()).toEqual(['l1', 'l2', 'prov', 'skane-l']);
  });

  it('moves to the newest version as it is read at the unit then', async () => {
    const learner = await learnerAs(database, 'resourcePerson');
    const { enrolment } = await learner.enrol();
    await publishCourse(database, withAttrs(testCourse(), 'l2', { title: { sv: 'Andra lektionen, ny' } }));
    await adapt('skane', (above) => ({ decisions: { l2: excludeDecision(above, 'l2', 'Finns i vår egen utbildning.') }, additions: [] }));
    const moved = await moveToNewVersion(learner.context(), { enrolmentId: toNodeId('Enrolment', enrolment?.id ?? '') });
    expect(moved.errors).toEqual([]);
    expect(moved.enrolment?.steps.map(({ node }) => node)).toEqual(['l1', 'prov']);
    expect(moved.enrolment?.version.minor).toBe(1);
  });

  it('keeps its test and its key: neither is worded otherwise, and the outline tells no question', async () => {
    for (const [node, attrs] of [
      ['prov', { passPercent: 1 }],
      ['q2', { stem: { sv: 'Lättare?' } }],
    ] as const)
      await expect(adapt('blekinge', (above) => words(above, node, attrs))).rejects.toThrow('LOCKED');
    await expect(
      adapt('blekinge', (above) => ({ decisions: { prov: excludeDecision(above, 'prov', 'Nej.') }, additions: [] })),
    ).rejects.toThrow('LOCKED');
    const extra = { node: 'blekinge-q', parent: 'prov', after: null };
    await expect(
      adapt('blekinge', (above) =>
        placeAddition(above, { decisions: {}, additions: [] }, { ...extra, nodes: { 'blekinge-q': nodeOf(above, 'q1') } }),
      ),
    ).rejects.toThrow('LOCKED');
    const outlines = await testContext(database).em.find(CourseOutline, {});
    expect(JSON.stringify(outlines)).not.toMatch(/"correct"|Vad stämmer/u);
  });
});
