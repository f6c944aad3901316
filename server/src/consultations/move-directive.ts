import { LockMode } from '@mikro-orm/core';
import {
  CANNOT_TO_GAP,
  nextDirectiveState,
  type DirectiveAction,
  type DirectiveReason,
  type DirectiveRefusal,
} from 'shared/consultations/directive-lifecycle.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { Consult } from './consult.entity.ts';
import { canReadConsult } from './consult.policy.ts';
import { directiveTask, directiveTasks } from './directive-tasks.ts';
import { Directive, DirectiveStep } from './directive.entity.ts';
import { directiveRoleOf } from './directive.policy.ts';
import { directiveRow, type DirectiveRow } from './directive.queries.ts';
import { factsOf } from './lock-consult.ts';

export type MoveDirectiveInput = { directiveId: string; action: DirectiveAction; reason?: DirectiveReason | null };

export type DirectiveResult = { directive: DirectiveRow | null; errors: UserErrorRow[] };

/** Takes a step of a directive, on either side. With it: the row of the step, a ledger event, the tasks of whoever acts next, and what follows from a CANNOT. */
export function moveDirective(context: Context, input: MoveDirectiveInput): Promise<DirectiveResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale } = context;
    const unknown = { directive: null, errors: [userError('NotFound', locale, 'notFound', ['directiveId'])] };
    const id = idOf('Directive', input.directiveId);
    const directive = id ? await em.findOne(Directive, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!directive || viewer.kind === 'GUEST') return unknown;
    const consult = await em.findOneOrFail(Consult, directive.consultId);
    const facts = await factsOf(context, consult);
    const role = canReadConsult(viewer, facts) ? directiveRoleOf(viewer, facts) : null;
    if (!role) return unknown;
    const reason = input.reason ?? null;
    const next = nextDirectiveState(directive.state, input.action, role, reason);
    if ('refused' in next) return { directive: null, errors: [refusal(context, next.refused)] };
    directive.state = next.state;
    await write(context, directive, viewer.personId, input.action, reason);
    await follow(context, directive, consult, input.action);
    await em.flush();
    return { directive: await directiveRow(context, directive.id), errors: [] };
  });
}

function refusal({ locale }: Context, refused: DirectiveRefusal): UserErrorRow {
  if (refused === 'notThisRole') return userError('NotAllowed', locale, 'notAllowed');
  if (refused === 'reasonGiven') return userError('InvalidInput', locale, 'reasonGiven', ['reason']);
  return userError('NotReady', locale, refused);
}

async function write(
  context: Context,
  directive: Directive,
  actorId: string,
  action: DirectiveAction,
  reason: DirectiveReason | null,
): Promise<void> {
  const { em, clock } = context;
  const now = clock.now();
  const number = (await em.count(DirectiveStep, { directiveId: directive.id })) + 1;
  if (reason) directive.reason = reason;
  directive.acknowledgedAt ??= now;
  if (action === 'DONE' || action === 'NOT_DONE' || action === 'CANNOT') directive.settledAt = now;
  if (action === 'CLOSE') directive.closedAt = now;
  em.persist(em.create(DirectiveStep, { directiveId: directive.id, number, action, state: directive.state, reason, actorId, at: now }));
  record(context, {
    action: 'DIRECTIVE_MOVED',
    objectType: 'Directive',
    objectId: directive.id,
    details: { action, state: directive.state, reason },
  });
}

async function follow(context: Context, directive: Directive, consult: Consult, action: DirectiveAction): Promise<void> {
  await closeTasks(context, { subjectType: 'Directive', subjectIds: [directive.id], kinds: directiveTasks }, action);
  if (action === 'ACKNOWLEDGE' || action === 'ACCEPT') await openTask(context, directiveTask(directive, consult, 'DIRECTIVE_DO'));
  if (action === 'DONE' || action === 'NOT_DONE' || action === 'CANNOT')
    await openTask(context, directiveTask(directive, consult, 'DIRECTIVE_RESULT'));
  if (action === 'CANNOT') await raiseGap(context, directive, consult);
}

/** Three CANNOT on one topic in one region are a gap in knowledge or means: the editors of the centre are to know. */
async function raiseGap(context: Context, directive: Directive, consult: Consult): Promise<void> {
  const { em } = context;
  await em.flush();
  const { topic, receivingRegionId = null, issuingUnitId } = directive;
  const failed = await em.count(DirectiveStep, {
    action: 'CANNOT',
    directiveId: { $in: await directivesOn(context, topic, receivingRegionId) },
  });
  if (failed < CANNOT_TO_GAP) return;
  const task = directiveTask(directive, consult, 'DIRECTIVE_RESULT');
  await openTask(context, {
    ...task,
    kind: 'KNOWLEDGE_GAP',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: issuingUnitId },
    subjectType: 'OrganisationNode',
    subjectId: receivingRegionId ?? issuingUnitId,
    link: `/konsultation/statistik?spar=${consult.track}&per=REGION&dimension=TOPIC&varde=${topic}`,
    parameters: { ...task.parameters, failed },
  });
}

async function directivesOn({ em }: Context, topic: Directive['topic'], receivingRegionId: string | null): Promise<string[]> {
  return (await em.find(Directive, { topic, receivingRegionId }, { fields: ['id'] })).map(({ id }) => id);
}
