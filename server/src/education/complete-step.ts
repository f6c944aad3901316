import { requiredSteps } from 'shared/education/course-progress.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { planSurveys } from './competence/ask-about-behaviour.ts';
import { evidenceOfCourse } from './competence/write-evidence.ts';
import { planRepetition } from './follow-ups/ask-follow-up.ts';
import { fulfilRequirements } from './fulfil-requirements.ts';
import { issueCertificate } from './issue-certificate.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { StepCompletion } from './step-completion.entity.ts';

/** Nodes of the steps of an enrolment that are done. */
export async function stepsDone({ em }: Context, enrolmentId: string): Promise<Set<string>> {
  const rows = await em.find(StepCompletion, { enrolmentId });
  return new Set(rows.map(({ node }) => node));
}

/**
 * Notes that a step is done, once. The course is completed when every step is: all questions of all lessons have been answered, rightly
 * or not, and every quiz has been passed. Then, in this same transaction, the enrolment closes, the certificate is issued and what was shown is noted.
 */
export async function completeStep(context: Context, own: OwnEnrolment, node: string): Promise<void> {
  const done = await stepsDone(context, own.enrolment.id);
  if (!done.has(node)) {
    context.em.create(StepCompletion, { enrolmentId: own.enrolment.id, node, completedAt: context.clock.now() });
    record(context, { action: 'STEP_COMPLETED', objectType: 'Enrolment', objectId: own.enrolment.id, details: { node } });
    done.add(node);
  }
  await completeIfDone(context, own, done);
}

/** Completes the course where every step the outline asks for is among those done and it is not completed yet. */
export async function completeIfDone(context: Context, { enrolment, outline }: OwnEnrolment, done: ReadonlySet<string>): Promise<void> {
  if (enrolment.completedAt || !requiredSteps(outline.steps).every(({ node }) => done.has(node))) return;
  enrolment.completedAt = context.clock.now();
  record(context, {
    action: 'COURSE_COMPLETED',
    objectType: 'Enrolment',
    objectId: enrolment.id,
    details: { version: enrolment.versionId, hash: enrolment.versionHash },
  });
  await issueCertificate(context, { enrolment, outline });
  await fulfilRequirements(context, enrolment);
  await evidenceOfCourse(context, { enrolment, outline });
  await planSurveys(context, enrolment);
  await planRepetition(context, enrolment);
}
