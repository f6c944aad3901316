import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompetencyAttrs, ProgrammeCourseAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { placeAddition } from 'shared/publishing/place-addition.ts';
import { publishDecisions, words } from '../../publishing/adaptation/testing/programme.ts';
import { Drift } from '../../publishing/adaptation/drift.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { learnerAs, type Learner } from '../testing/learner.ts';
import { publishCourse, testCourse } from '../testing/test-course.ts';
import { myCompetence } from './competence.queries.ts';
import { coursesOfProgramme } from './programmes-at.queries.ts';
import { TEST_PROGRAMME, testProgramme } from './testing/test-programme.ts';

const NATIONAL = 'nationell-kurs';
const REGIONAL = 'skanes-kurs';

let database: TestDatabase;
let inSkane: Learner;
let elsewhere: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  for (const slug of [NATIONAL, REGIONAL]) await publishCourse(database, testCourse(), slug);
  await publishCourse(database, testProgramme(NATIONAL), TEST_PROGRAMME);
  await publishDecisions(testContext(database), TEST_PROGRAMME, 'skane', (above) =>
    withCourse(above, words(above, 'k1', { expected: [{ profession: 'sjukskoterska', careLevels: [], level: 4 }] })),
  );
  [inSkane, elsewhere] = await Promise.all([learnerAs(database, 'nurse'), learnerAs(database, 'westernEditor')]);
});
afterAll(() => database.close());

/** A course of the region's own after the nation's. */
function withCourse(above: Doc, overlay: Overlay): Overlay {
  const like = nodeOf(above, 'steg');
  const attrs: ProgrammeCourseAttrs = {
    ...(like.attrs as ProgrammeCourseAttrs),
    title: { sv: 'Skånes steg' },
    builds: [{ competency: 'k1', level: 4 }],
    cites: [{ artefact: contentId(REGIONAL), node: 'kurs' }],
  };
  return placeAddition(above, overlay, {
    node: 'skane-steg',
    parent: above.root,
    after: 'steg',
    nodes: { 'skane-steg': { ...like, attrs } },
  });
}

const mine = async (who: Learner) =>
  (await myCompetence(who.context())).find(({ slug }) => slug === TEST_PROGRAMME)?.competencies.find(({ node }) => node === 'k1');

async function complete(slug: string): Promise<void> {
  const { enrolment } = await inSkane.enrol(slug);
  await inSkane.answer(enrolment?.id ?? '', 'q1', { options: ['a'] });
  await inSkane.visit(enrolment?.id ?? '', 'l2');
  await inSkane.submit(await inSkane.answeredQuiz(enrolment?.id ?? '', 'right'));
}

describe('a programme that a region adapts', () => {
  it('asks there what the region asks, by the scale of the nation', async () => {
    expect(await mine(inSkane)).toMatchObject({ expectedLevel: 4, standing: 'UNKNOWN' });
    expect((await mine(inSkane))?.scale).toEqual((nodeOf(testProgramme(NATIONAL), 'k1').attrs as CompetencyAttrs).scale);
    expect(await mine(elsewhere)).toBeUndefined();
  });

  it('has the region’s own course there, and not elsewhere', async () => {
    const at = async (place: string | null) =>
      (await coursesOfProgramme(inSkane.context(), TEST_PROGRAMME, place)).map(({ artefactId }) => artefactId);
    expect(await at('skane')).toEqual([contentId(NATIONAL), contentId(REGIONAL)]);
    expect(await at('dalarna')).toEqual([contentId(NATIONAL)]);
    expect(await at(null)).toEqual([contentId(NATIONAL)]);
    expect(await at('finns-inte')).toEqual([]);
  });

  it('notes what that course shows', async () => {
    await complete(REGIONAL);
    expect(await mine(inSkane)).toMatchObject({ standing: 'MET', shown: { kind: 'COURSE', level: 4 } });
  });

  it('drifts where the nation changes what the region has changed, as any text does', async () => {
    const drifts = () => database.orm.em.fork().find(Drift, { nodeId: 'k1', resolvedAt: null });
    expect(await drifts()).toEqual([]);
    await publishCourse(
      database,
      testProgramme(NATIONAL, { expected: [{ profession: 'sjukskoterska', careLevels: [], level: 2 }] }),
      TEST_PROGRAMME,
    );
    expect(await drifts()).toHaveLength(1);
    expect(await mine(inSkane)).toMatchObject({ expectedLevel: 4 });
  });
});
