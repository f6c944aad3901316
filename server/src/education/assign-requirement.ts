import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { lockRequirement } from './lock-requirement.ts';
import { openCycles } from './open-cycles.ts';
import { peopleNamed } from './people-named.queries.ts';
import { MOST_PEOPLE_LINES, readPeopleCsv } from './read-people-csv.ts';
import type { AssignRequirementInput } from './requirement.inputs.ts';

type Outcome = 'ASSIGNED' | 'ALREADY' | 'TWICE' | 'UNKNOWN';
type Line = { line: number; text: string; outcome: Outcome };
const LONGEST_NAME = 200;

type Result = { lines: Line[]; errors: UserErrorRow[] };

/**
 * Asks people by name, one or a whole file of them, and says of every line what came of it. Only course takers at the requirement's node or below can be
 * asked: anybody else is as unknown as who is not there.
 */
export function assignRequirement(context: Context, input: AssignRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { locale } = context;
    const requirement = await lockRequirement(context, input.requirementId);
    if (!requirement) return refused(userError('NotFound', locale, 'notFound', ['requirementId']));
    const named = readPeopleCsv(input.people).map(({ line, fields: [text = ''] }) => ({ line, text: text.slice(0, LONGEST_NAME) }));
    if (named.length === 0) return refused(userError('InvalidInput', locale, 'required', ['people']));
    if (named.length > MOST_PEOPLE_LINES)
      return refused(userError('InvalidInput', locale, 'tooMany', ['people'], { max: MOST_PEOPLE_LINES }));
    const staff = await concernedStaff(context, { organisationNodeId: requirement.organisationNodeId, professions: [], careLevels: [] });
    const ids = await peopleNamed(
      context,
      named.map(({ text }) => text),
    );
    const unitOf = new Map(staff.map(({ personId, unitId }) => [personId, unitId]));
    const wanted = [...new Set(ids.values())].flatMap((personId) => {
      const unitId = unitOf.get(personId);
      return unitId ? [{ personId, unitId }] : [];
    });
    const opened = await openCycles(context, requirement, wanted, named.length === 1 ? 'HAND' : 'FILE');
    const seen = new Set<string>();
    const lines = named.map(({ line, text }): Line => {
      const personId = ids.get(text.toLowerCase());
      if (!personId || !unitOf.has(personId)) return { line, text, outcome: 'UNKNOWN' };
      if (seen.has(personId)) return { line, text, outcome: 'TWICE' };
      seen.add(personId);
      return { line, text, outcome: opened.has(personId) ? 'ASSIGNED' : 'ALREADY' };
    });
    return { lines, errors: [] };
  });
}

function refused(error: UserErrorRow): Result {
  return { lines: [], errors: [error] };
}
