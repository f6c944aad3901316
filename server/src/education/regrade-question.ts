import type { QuestionAttrs } from 'shared/education/question.ts';
import { findNode } from 'shared/publishing/document.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { readCourseText } from './bank/fill-slots.queries.ts';
import { reasonSchema } from './reason.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { appendAttemptEvent, type OpenedAttempt } from './append-attempt-event.ts';
import { regradeEvent, type NextForm } from './attempt-outcome.ts';
import { attemptsWithQuestion } from './attempts-with-question.queries.ts';
import { formHash } from './course-outline.ts';
import { answersForCourse } from './course.policy.ts';
import { lockCourseAttempt } from './lock-course-attempt.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import type { RegradeQuestionInput } from './marking.inputs.ts';
import { tellLearner } from './quiz-news.ts';
import { settleAttempt } from './settle-attempt.ts';

type Outcome = { attempts: number; changed: number; nowPassed: number; left: number };
type Result = { outcome: Outcome | null; errors: UserErrorRow[] };

/**
 * Marks every attempt handed in anew where it asked a question in another form than the published version has: the key was wrong and has been mended.
 * Nothing is rewritten: each attempt gets an event with the question as it now reads, the reason, who did it, and the points before and after, and the
 * learner sees both. Who has passed stays passed. Attempts whose answers name something the question no longer has are left, and so is one's own.
 */
export function regradeQuestion(context: Context, input: RegradeQuestionInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const id = idOf('Course', input.courseId);
    const artefact = id ? await em.findOne(Artefact, { id, kind: 'course' }) : null;
    if (!artefact?.publishedVersionId || !answersForCourse(viewer, await scopeOf(em, artefact.ownerId)))
      return refused([userError('NotFound', locale, 'notFound', ['courseId'])]);
    const { value, errors } = parseInput(reasonSchema, { reason: input.reason }, locale);
    if (errors) return refused(errors);
    const { document } = await readCourseText(context, { versionId: artefact.publishedVersionId, overlayChain: [] });
    const question = findNode(document, input.node);
    if (question?.type !== 'question') return refused([userError('NotFound', locale, 'notFound', ['node'])]);
    const next = {
      node: input.node,
      attrs: question.attrs as QuestionAttrs,
      hash: formHash(question.attrs as QuestionAttrs),
      reason: value.reason,
    };
    const ids = await attemptsWithQuestion(context, artefact.id, next);
    if (ids.length === 0) return refused([userError('NotReady', locale, 'nothingToRegrade')]);
    const outcome = await regradeAll(context, ids, next);
    record(context, {
      action: 'QUESTION_REGRADED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { node: next.node, hash: next.hash, ...outcome },
    });
    await em.flush();
    return { outcome, errors: [] };
  });
}

async function regradeAll(context: Context, ids: readonly string[], next: NextForm): Promise<Outcome> {
  const outcome: Outcome = { attempts: ids.length, changed: 0, nowPassed: 0, left: 0 };
  for (const id of ids) {
    const opened = await lockCourseAttempt(context, id);
    const was = opened?.attempt.passed ?? false;
    const moved = opened && (await regradeOne(context, opened, next));
    if (moved === null) outcome.left += 1;
    else if (moved) outcome.changed += 1;
    if (!was && opened?.attempt.passed) outcome.nowPassed += 1;
  }
  return outcome;
}

/** Whether the points became others; null where the answer cannot be marked by the question as it now is. */
async function regradeOne(context: Context, opened: OpenedAttempt & OwnEnrolment, next: NextForm): Promise<boolean | null> {
  const { attempt, events } = opened;
  const event = regradeEvent(
    attempt.questions,
    events.map(({ payload }) => payload ?? null),
    next,
  );
  if (!event) return null;
  appendAttemptEvent(context, opened, event);
  const settled = await settleAttempt(context, opened);
  await context.em.flush();
  const moved = event.oldPoints !== event.newPoints;
  if (settled && moved) await tellLearner(context, 'QUIZ_REGRADED', opened);
  return moved;
}

function refused(errors: UserErrorRow[]): Result {
  return { outcome: null, errors };
}
