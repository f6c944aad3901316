import { seminarSessionSchema, sessionTimes } from 'shared/education/seminars/seminar-schema.ts';
import type { Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { SeminarCase } from './seminar-case.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { Seminar } from './seminar.entity.ts';
import type { SeminarMeetingInput } from './seminar.inputs.ts';

/** More meetings than a group has in a year. */
export const MOST_SESSIONS = 30;

const CODE_DIGITS = 6;
const CODE_BYTES = 4;

type Case = { artefactId: string; versionId: string };

/** A meeting as it is written, checked: its instants and the versions of its cases. */
export type Meeting = { startsAt: Date; endsAt: Date; place: string; joinUrl: string | null; cases: Case[] };

/** Checks a meeting; `path` is where it stands in the input. One that would be over already is refused. */
export async function readMeeting(
  context: Context,
  input: SeminarMeetingInput,
  path: readonly string[],
): Promise<{ meeting: Meeting; errors: null } | { meeting: null; errors: UserErrorRow[] }> {
  const { clock, locale } = context;
  const refused = (errors: UserErrorRow[]) => ({ meeting: null, errors });
  const parsed = parseInput(seminarSessionSchema, input, locale);
  if (parsed.errors) return refused(parsed.errors.map((error) => ({ ...error, path: [...path, ...error.path] })));
  const times = sessionTimes(parsed.value);
  if (!times) throw new RangeError('A meeting passed its schema without times.');
  if (times.endsAt <= clock.now()) return refused([userError('InvalidInput', locale, 'seminarPast', [...path, 'day'])]);
  const cases = await publishedCases(context, input.caseIds);
  if (!cases) return refused([userError('NotFound', locale, 'seminarCaseUnknown', [...path, 'caseIds'])]);
  const { place, joinUrl } = parsed.value;
  return { meeting: { ...times, place: place.trim(), joinUrl: joinUrl.trim() || null, cases }, errors: null };
}

/** Published questions with their answers, in the version of today; null where one of the ids is anything else. */
async function publishedCases({ em }: Context, nodeIds: readonly string[]): Promise<Case[] | null> {
  const ids = [...new Set(nodeIds.map((nodeId) => idOf('Artefact', nodeId)))];
  if (ids.length === 0) return [];
  const known = ids.filter((id) => id !== null);
  const artefacts = await em.find(Artefact, { id: { $in: known }, kind: 'qaArticle', retiredAt: null, publishedVersionId: { $ne: null } });
  const versions = new Map(artefacts.map(({ id, publishedVersionId }) => [id, publishedVersionId]));
  const cases = known.map((id) => ({ artefactId: id, versionId: versions.get(id) ?? null }));
  return cases.length === ids.length && cases.every(hasVersion) ? cases.filter(hasVersion) : null;
}

function hasVersion(each: { artefactId: string; versionId: string | null }): each is Case {
  return each.versionId !== null;
}

/** Writes a new meeting with a code of its own for those who come. */
export function addMeeting(context: Context, seminar: Seminar, { cases, ...meeting }: Meeting): SeminarSession {
  const { em, clock, random } = context;
  const session = em.create(SeminarSession, {
    id: crypto.randomUUID(),
    seminarId: seminar.id,
    ...meeting,
    attendanceCode: attendanceCode(random.bytes(CODE_BYTES)),
    sequence: 0,
    changedAt: clock.now(),
    cancelledAt: null,
  });
  putCases(context, session, cases);
  return session;
}

/** Gives a meeting its cases, in order. */
export function putCases({ em }: Context, { id: sessionId }: SeminarSession, cases: readonly Case[]): void {
  for (const [position, each] of cases.entries()) em.create(SeminarCase, { sessionId, ...each, position });
}

/** Keeps in the seminar when its meetings begin and end, so that lists need not look at them: those that are held, or all where none is. */
export async function spanMeetings({ em }: Context, seminar: Seminar): Promise<void> {
  await em.flush();
  const all = await em.find(SeminarSession, { seminarId: seminar.id });
  const held = all.filter(({ cancelledAt }) => cancelledAt === null);
  const spanning = held.length > 0 ? held : all;
  seminar.startsAt = new Date(Math.min(...spanning.map(({ startsAt }) => startsAt.getTime())));
  seminar.endsAt = new Date(Math.max(...spanning.map(({ endsAt }) => endsAt.getTime())));
}

/** Marks a change that calendars must know of. */
export function bumpSequence({ clock }: Context, session: SeminarSession): void {
  session.sequence += 1;
  session.changedAt = clock.now();
}

function attendanceCode(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}
