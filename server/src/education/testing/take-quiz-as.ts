import { Person } from '../../identity/person.entity.ts';
import { signedIn, type TestClock } from '../../testing/test-context.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { Attempt } from '../attempt.entity.ts';
import { rightAnswer, wrongAnswer } from './answers.ts';
import { Learner, learnerAs } from './learner.ts';

type Taking = {
  /** The test course under this slug. */
  slug: string;
  /** Of the account, so that it is somebody of their own. */
  name: string;
  /** Whether the question is answered right. */
  knows: (node: string) => boolean;
};

/** Somebody of their own who takes the test course, with one try at its quiz. */
export async function takeQuizAs(database: TestDatabase, clock: TestClock, { slug, name, knows }: Taking): Promise<void> {
  const nurse = await learnerAs(database, 'nurse', clock);
  const em = database.orm.em.fork();
  const person = em.create(Person, { id: crypto.randomUUID(), issuer: 'test', subject: name, name: 'Deltagare', createdAt: clock.now() });
  await em.flush();
  const [held] = nurse.viewer.assignments;
  const viewer = signedIn(person.id, [{ role: 'COURSE_TAKER', organisationNodeId: held?.organisationNodeId ?? '' }], nurse.viewer.unitId);
  const learner = new Learner(database, viewer, clock);
  const { enrolment } = await learner.enrol(slug);
  await learner.answer(enrolment?.id ?? '', 'q1', { options: ['b'] });
  await learner.visit(enrolment?.id ?? '', 'l2');
  const { attempt } = await learner.start(enrolment?.id ?? '');
  const { questions } = await database.orm.em.fork().findOneOrFail(Attempt, attempt?.id ?? '');
  for (const { node, attrs } of questions) {
    await learner.save(attempt?.id ?? '', node, knows(node) ? rightAnswer(attrs) : wrongAnswer(attrs));
  }
  await learner.submit(attempt?.id ?? '');
}
