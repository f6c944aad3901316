import type { Context } from '../../kernel/context.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { concernedStaff } from '../concerned-staff.queries.ts';
import { peopleNamed } from '../people-named.queries.ts';
import { MOST_PEOPLE_LINES, readPeopleCsv } from '../read-people-csv.ts';
import { askPlace } from './ask-place.ts';
import { changeSeminarAs, type SignedInContext } from './change-seminar-as.ts';
import { openPlaces } from './seat-waiting.ts';
import { tellOf } from './seminar-news.ts';
import type { Seminar } from './seminar.entity.ts';
import type { EnlistInSeminarInput } from './seminar.inputs.ts';

type Outcome = 'SEATED' | 'WAITING' | 'ALREADY' | 'UNKNOWN';
type Line = { line: number; text: string; outcome: Outcome };
type Result = { lines: Line[]; errors: UserErrorRow[] };

const LONGEST_NAME = 200;

/**
 * Asks for places for people by name, one or a whole file of them, in the order of its lines; by whoever holds the seminar, with what came of every line. Only
 * course takers at the organisation it is open to can be enlisted: anybody else is as unknown as who is not there. Each who is, is told.
 */
export async function enlistInSeminar(context: Context, input: EnlistInSeminarInput): Promise<Result> {
  let lines: Line[] = [];
  const { errors } = await changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    const { clock, locale } = context;
    if (seminar.cancelledAt) return [userError('NotReady', locale, 'seminarCancelled')];
    if (seminar.endsAt <= clock.now()) return [userError('NotReady', locale, 'seminarOver')];
    const named = readPeopleCsv(input.people).map(({ line, fields: [text = ''] }) => ({ line, text: text.slice(0, LONGEST_NAME) }));
    if (named.length === 0) return [userError('InvalidInput', locale, 'required', ['people'])];
    if (named.length > MOST_PEOPLE_LINES) return [userError('InvalidInput', locale, 'tooMany', ['people'], { max: MOST_PEOPLE_LINES })];
    lines = await enlist(context, seminar, named);
    return [];
  });
  return { lines: errors.length > 0 ? [] : lines, errors };
}

async function enlist(context: SignedInContext, seminar: Seminar, named: readonly Omit<Line, 'outcome'>[]): Promise<Line[]> {
  const staff = await concernedStaff(context, { organisationNodeId: seminar.openToId, professions: [], careLevels: [] });
  const unitOf = new Map(staff.map(({ personId, unitId }) => [personId, unitId]));
  const ids = await peopleNamed(
    context,
    named.map(({ text }) => text),
  );
  const places = await openPlaces(context, seminar);
  const enlisted: string[] = [];
  const lines = named.map(({ line, text }): Line => {
    const personId = ids.get(text.toLowerCase());
    const unitId = personId && unitOf.get(personId);
    if (!personId || !unitId) return { line, text, outcome: 'UNKNOWN' };
    if (places.some((place) => place.personId === personId)) return { line, text, outcome: 'ALREADY' };
    enlisted.push(personId);
    return { line, text, outcome: askPlace(context, seminar, places, { personId, unitId }).seatedAt ? 'SEATED' : 'WAITING' };
  });
  await context.em.flush();
  await tellOf(context, seminar, 'SEMINAR_ENLISTED', enlisted);
  return lines;
}
