import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { chainToPin } from '../publishing/adaptation/scopes.ts';
import { citeUndisturbed } from '../publishing/publication-lock.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { foldAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import { completeIfDone } from './complete-step.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { formsHash, type OutlineStep } from './course-outline.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import type { MoveToNewVersionInput } from './enrolment.inputs.ts';
import { lockEnrolment, type OwnEnrolment } from './lock-enrolment.ts';
import { StepCompletion } from './step-completion.entity.ts';
import { outlineFor } from './write-outline.ts';

type Result = { enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

/**
 * Takes an enrolment to the newest version of its course, as it is read at the learner's unit today. What has been answered counts on where the same is asked; a lesson whose
 * questions changed and a quiz that changed must be done again. Not while a quiz is open or waits to be marked, and not once the
 * course is completed.
 */
export function moveToNewVersion(context: Context, input: MoveToNewVersionInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    await citeUndisturbed(context);
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return refused(userError('NotFound', locale, 'notFound', ['enrolmentId']));
    const { enrolment } = own;
    if (enrolment.completedAt) return refused(userError('NotReady', locale, 'courseCompleted'));
    if ((await em.count(Attempt, { enrolmentId: enrolment.id, purpose: 'QUIZ', submittedAt: null })) > 0)
      return refused(userError('NotReady', locale, 'quizOpen'));
    if ((await em.count(Attempt, { enrolmentId: enrolment.id, purpose: 'QUIZ', awaitsMark: true })) > 0)
      return refused(userError('NotReady', locale, 'moveAwaitsMark'));
    const { publishedVersionId } = await em.findOneOrFail(Artefact, enrolment.artefactId);
    if (!publishedVersionId || publishedVersionId === enrolment.versionId)
      return refused(userError('NotReady', locale, 'courseVersionNewest'));
    await move(context, own, publishedVersionId);
    return { enrolment: await enrolmentRow(context, enrolment.id), errors: [] };
  });
}

async function move(context: Context, { enrolment, outline: old }: OwnEnrolment, versionId: string): Promise<void> {
  const { clock, em } = context;
  const pin = { versionId, overlayChain: await chainToPin(context, enrolment.artefactId, enrolment.unitId ?? null) };
  const outlineId = await outlineFor(context, enrolment.artefactId, pin);
  const outline = await em.findOneOrFail(CourseOutline, outlineId);
  const { hash } = await em.findOneOrFail(ArtefactVersion, versionId, { fields: ['hash'] });
  record(context, {
    action: 'ENROLMENT_MOVED',
    objectType: 'Enrolment',
    objectId: enrolment.id,
    details: { from: enrolment.versionId, to: versionId, hash, overlays: pin.overlayChain.join(' ') },
  });
  Object.assign(enrolment, { ...pin, outlineId, versionHash: hash, activeAt: clock.now() });
  const before = await em.find(StepCompletion, { enrolmentId: enrolment.id });
  const answered = await answeredForms(context, enrolment.id);
  const done = new Set(outline.steps.filter((step) => stillDone(step, old.steps, before, answered)).map(({ node }) => node));
  for (const completion of before) if (!done.has(completion.node)) em.remove(completion);
  for (const node of done) {
    if (!before.some((completion) => completion.node === node))
      em.create(StepCompletion, { enrolmentId: enrolment.id, node, completedAt: clock.now() });
  }
  await completeIfDone(context, { enrolment, outline }, done);
  await em.flush();
}

/** Hashes of the sets of lesson questions the learner has answered, whatever version they were asked in. */
async function answeredForms({ em }: Context, enrolmentId: string): Promise<Set<string>> {
  const attempts = await em.find(Attempt, { enrolmentId, purpose: 'LESSON' });
  const events = await em.find(AttemptEvent, { attemptId: { $in: attempts.map(({ id }) => id) } }, { orderBy: { sequence: 'asc' } });
  const whole = attempts.filter(({ id, questions }) => {
    const { answers } = foldAttempt(events.filter(({ attemptId }) => attemptId === id).map(({ payload }) => payload ?? null));
    return questions.every(({ node }) => answers.has(node));
  });
  return new Set(whole.map(({ node, questionsHash }) => `${node} ${questionsHash}`));
}

function stillDone(
  step: OutlineStep,
  old: readonly OutlineStep[],
  before: readonly StepCompletion[],
  answered: ReadonlySet<string>,
): boolean {
  const wasDone = before.some(({ node }) => node === step.node);
  if (step.type === 'lesson') return step.questions.length === 0 ? wasDone : answered.has(`${step.node} ${formsHash(step.questions)}`);
  return wasDone && old.some((each) => each.type === 'quiz' && each.node === step.node && each.hash === step.hash);
}

function refused(error: UserErrorRow): Result {
  return { enrolment: null, errors: [error] };
}
