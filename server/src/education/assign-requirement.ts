import { parse } from 'csv-parse/sync';
import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { lockRequirement } from './lock-requirement.ts';
import { openCycles } from './open-cycles.ts';
import { peopleNamed } from './people-named.queries.ts';
import type { AssignRequirementInput } from './requirement.inputs.ts';

type Outcome = 'ASSIGNED' | 'ALREADY' | 'TWICE' | 'UNKNOWN';
type Line = { line: number; text: string; outcome: Outcome };
type Result = { lines: Line[]; errors: UserErrorRow[] };

const MOST_LINES = 2_000;

/**
 * Asks people by name, one or a whole file of them, and says of every line what came of it. Only course takers at the requirement's node or below can be
 * asked: anybody else is as unknown as who is not there.
 */
export function assignRequirement(context: Context, input: AssignRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { locale } = context;
    const requirement = await lockRequirement(context, input.requirementId);
    if (!requirement) return refused(userError('NotFound', locale, 'notFound', ['requirementId']));
    const named = namesIn(input.people);
    if (named.length === 0) return refused(userError('InvalidInput', locale, 'required', ['people']));
    if (named.length > MOST_LINES) return refused(userError('InvalidInput', locale, 'tooMany', ['people']));
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

/** The first field of every line that has one; a heading is no person. */
export function namesIn(csv: string): { line: number; text: string }[] {
  const rows = parse(csv, {
    bom: true,
    delimiter: [';', ',', '\t'],
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return rows
    .map(({ record: [first = ''], info }) => ({ line: info.lines, text: first.slice(0, 200) }))
    .filter(({ line, text }) => text !== '' && !(line === 1 && text.toLowerCase() === 'person'));
}

function refused(error: UserErrorRow): Result {
  return { lines: [], errors: [error] };
}
