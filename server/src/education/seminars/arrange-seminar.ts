import { seminarSchema } from 'shared/education/seminars/seminar-schema.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { readCourse } from '../course.queries.ts';
import type { SeminarResult } from './change-seminar-as.ts';
import { addMeeting, MOST_SESSIONS, readMeeting, type Meeting } from './meetings.ts';
import { Seminar } from './seminar.entity.ts';
import { canHoldSeminars } from './seminar.policy.ts';
import { seminarById } from './seminar.queries.ts';
import type { ArrangeSeminarInput } from './seminar.inputs.ts';

type Places = { organisationNodeId: string; openToId: string };

/** Arranges a seminar with its meetings; whoever does it holds it. */
export function arrangeSeminar(context: Context, input: ArrangeSeminarInput): Promise<SeminarResult> {
  return inTransaction(context, async (context) => {
    const { em, clock, locale, viewer } = context;
    const where = await placesOf(context, input);
    if ('errors' in where) return where;
    if (viewer.kind === 'GUEST') return refused([userError('NotAllowed', locale, 'notAllowed')]);
    const parsed = parseInput(seminarSchema, input, locale);
    const { courseId, errors: courseErrors } = await courseOf(context, input);
    const { meetings, errors: meetingErrors } = await meetingsOf(context, input);
    const errors = [...(parsed.errors ?? []), ...courseErrors, ...meetingErrors];
    if (parsed.errors || errors.length > 0) return refused(errors);
    const { title, summary, capacity } = parsed.value;
    const seminar = em.create(Seminar, {
      id: crypto.randomUUID(),
      kind: input.kind,
      title: title.trim(),
      summary: summary.trim(),
      capacity,
      ...where,
      courseId,
      hostId: viewer.personId,
      startsAt: new Date(Math.min(...meetings.map(({ startsAt }) => startsAt.getTime()))),
      endsAt: new Date(Math.max(...meetings.map(({ endsAt }) => endsAt.getTime()))),
      createdAt: clock.now(),
      cancelledAt: null,
    });
    for (const meeting of meetings) addMeeting(context, seminar, meeting);
    record(context, {
      action: 'SEMINAR_ARRANGED',
      objectType: 'Seminar',
      objectId: seminar.id,
      details: { kind: input.kind, capacity, sessions: meetings.length },
    });
    await em.flush();
    return { seminar: await seminarById(context, seminar.id), errors: [] };
  });
}

/** Who arranges it and whom it is open to, for somebody who may arrange there. */
async function placesOf({ em, locale, viewer }: Context, input: ArrangeSeminarInput): Promise<Places | SeminarResult> {
  const organisationNodeId = organisationNodeIdOf(input.organisationId);
  const openToId = organisationNodeIdOf(input.openToId);
  const scope = organisationNodeId ? await scopeOf(em, organisationNodeId) : [];
  if (!organisationNodeId || scope.length === 0) return refused([userError('NotFound', locale, 'notFound', ['organisationId'])]);
  if (!canHoldSeminars(viewer, scope)) return refused([userError('NotAllowed', locale, 'seminarNotYours', ['organisationId'])]);
  if (!openToId || !scope.includes(openToId)) return refused([userError('InvalidInput', locale, 'seminarOpenTo', ['openToId'])]);
  return { organisationNodeId, openToId };
}

async function courseOf(
  context: Context,
  { kind, courseId }: ArrangeSeminarInput,
): Promise<{ courseId: string | null; errors: UserErrorRow[] }> {
  if (kind !== 'COHORT') return { courseId: null, errors: [] };
  const id = idOf('Course', courseId ?? '');
  const course = id ? await readCourse(context, { id }) : null;
  if (course && !course.retiredAt) return { courseId: course.id, errors: [] };
  return { courseId: null, errors: [userError('InvalidInput', context.locale, 'seminarCourseMissing', ['courseId'])] };
}

async function meetingsOf(context: Context, { sessions }: ArrangeSeminarInput): Promise<{ meetings: Meeting[]; errors: UserErrorRow[] }> {
  const { locale } = context;
  if (sessions.length === 0) return { meetings: [], errors: [userError('InvalidInput', locale, 'seminarSessionsMissing', ['sessions'])] };
  if (sessions.length > MOST_SESSIONS)
    return { meetings: [], errors: [userError('InvalidInput', locale, 'tooMany', ['sessions'], { max: MOST_SESSIONS })] };
  const meetings: Meeting[] = [];
  const errors: UserErrorRow[] = [];
  for (const [index, session] of sessions.entries()) {
    const read = await readMeeting(context, session, ['sessions', String(index)]);
    if (read.errors) errors.push(...read.errors);
    else meetings.push(read.meeting);
  }
  return { meetings, errors };
}

function refused(errors: UserErrorRow[]): SeminarResult {
  return { seminar: null, errors };
}
