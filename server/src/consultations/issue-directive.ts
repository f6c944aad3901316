import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import { clockLimits } from 'shared/consultations/clock-limits.ts';
import type { DirectiveKind } from 'shared/consultations/directive-lifecycle.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { openTask } from '../tasks/open-task.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { changeConsult, type Change, type ConsultResult } from './change-consult.ts';
import { refusalError } from './consult-errors.ts';
import type { ConsultMessage } from './consult-message.entity.ts';
import { partiesOf } from './consult.policy.ts';
import { directiveLateName } from './consult-job-names.ts';
import { directiveTask } from './directive-tasks.ts';
import { Directive, DirectiveStep } from './directive.entity.ts';
import { passIdentityGate } from './pass-identity-gate.ts';
import type { TextInput } from './text-step.ts';
import { calendarOf } from './working-hours.queries.ts';

export type IssueDirectiveInput = TextInput & { kind: DirectiveKind };

/**
 * Sends something down: whoever answers a question, or the level's lead, asks something of the unit that asked. It is to be acknowledged in time, and says
 * afterwards what became of it.
 */
export function issueDirective(context: Context, { consultId, kind, text, overrides }: IssueDirectiveInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, facts, author } = found;
    const { locale } = context;
    const party = partiesOf(author, facts).find((each) => each === 'RS' || each === 'LD');
    if (!party) return { errors: [refusalError('notThisRole', consult.state, locale)] };
    const isOpen = !consult.quarantined && !['DRAFT', 'SUBMITTED', 'QUEUED', 'DECLINED', 'WITHDRAWN', 'VOID'].includes(consult.state);
    if (!isOpen || !consult.answeringUnitId) return { errors: [refusalError('notInThisState', consult.state, locale)] };
    const parsed = parseInput(threadMessageSchema, { text }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', locale, 'threadFull')] };
    const words = parsed.value.text.trim();
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author,
      scope: 'directive',
      texts: [{ field: 'text', text: words }],
      overrides: overrides ?? null,
    });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const message = appendMessage(context, consult, { kind: 'DIRECTIVE', author, role: party === 'LD' ? 'LD' : 'RS', text: words });
    await issue(context, found, kind, message);
    return { errors: [], warnings: gate.warnings };
  });
}

async function issue(context: Context, { consult, author }: Change, kind: DirectiveKind, message: ConsultMessage): Promise<void> {
  const { em, clock } = context;
  const now = clock.now();
  const calendar = await calendarOf(context, consult.requesterUnitId, [now]);
  const limit = clockLimits.DIRECTIVE_ACK?.limit[consult.priority] ?? 0;
  const directive = em.create(Directive, {
    id: crypto.randomUUID(),
    consultId: consult.id,
    kind,
    topic: consult.topic,
    messageId: message.id,
    issuedById: author.personId,
    issuingUnitId: consult.answeringUnitId as string,
    receivingUnitId: consult.requesterUnitId,
    receivingRegionId: consult.requesterRegionId ?? null,
    state: 'ISSUED',
    reason: null,
    issuedAt: now,
    acknowledgeBy: addWorkingTime(now, limit, calendar),
    acknowledgedAt: null,
    settledAt: null,
    closedAt: null,
  });
  em.persist(directive);
  const step = { directiveId: directive.id, number: 1, action: 'ISSUE' as const, state: 'ISSUED' as const, reason: null };
  em.persist(em.create(DirectiveStep, { ...step, actorId: author.personId, at: now }));
  record(context, { action: 'DIRECTIVE_ISSUED', objectType: 'Directive', objectId: directive.id, details: { kind, consult: consult.id } });
  await openTask(context, directiveTask(directive, consult, 'DIRECTIVE_ACK', directive.acknowledgeBy));
  const data = { directiveId: directive.id };
  const remindAt = addWorkingTime(now, Math.round((limit * 2) / 3), calendar);
  await enqueue(context, directiveLateName, { ...data, isOver: false }, { at: remindAt });
  await enqueue(context, directiveLateName, { ...data, isOver: true }, { at: directive.acknowledgeBy });
}
