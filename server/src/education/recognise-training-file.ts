import { LockMode } from '@mikro-orm/core';
import { recognitionSchema } from 'shared/education/requirement-input.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { askedAtUnit } from './asked-at-unit.queries.ts';
import { peopleNamed } from './people-named.queries.ts';
import { MOST_PEOPLE_LINES, readPeopleCsv, type PeopleLine } from './read-people-csv.ts';
import { limitOf, recogniseFor } from './recognise-training.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';
import type { RecogniseTrainingFileInput } from './requirement.inputs.ts';
import { managedUnit } from './standing.queries.ts';

type Outcome = 'RECOGNISED' | 'ALREADY' | 'UNKNOWN' | 'REFUSED';
type Line = { line: number; text: string; outcome: Outcome; message: string | null };
type Result = { lines: Line[]; errors: UserErrorRow[] };

/**
 * Recognises training elsewhere from a file, line by line as `recogniseTraining` would: who manages the unit brings it in, nobody for oneself, and a line that
 * may not be is told of and keeps out no other. Brought in again, the file changes nothing.
 */
export function recogniseTrainingFile(context: Context, input: RecogniseTrainingFileInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const [id, unitId] = [idOf('Requirement', input.requirementId), await managedUnit(context, input.at)];
    const requirement =
      id && unitId ? await em.findOne(Requirement, { id, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!requirement || !unitId) return refused(userError('NotFound', locale, 'notFound', ['requirementId']));
    const rows = readPeopleCsv(input.rows);
    if (rows.length === 0) return refused(userError('InvalidInput', locale, 'required', ['rows']));
    if (rows.length > MOST_PEOPLE_LINES) return refused(userError('InvalidInput', locale, 'tooMany', ['rows'], { max: MOST_PEOPLE_LINES }));
    const people = await peopleNamed(
      context,
      rows.map(({ fields: [name = ''] }) => name),
    );
    const asked = await askedAtUnit(context, { requirementId: requirement.id, unitId, personIds: [...new Set(people.values())] });
    const lines: Line[] = [];
    // One after the other: a line may close the cycle that the next one of the same person would have counted for.
    for (const row of rows) {
      const personId = people.get((row.fields[0] ?? '').toLowerCase());
      const told =
        personId && asked.has(personId) ? await bringIn(context, { requirement, personId, row }) : { outcome: 'UNKNOWN' as const };
      lines.push({ line: row.line, text: (row.fields[0] ?? '').slice(0, 200), message: null, ...told });
    }
    return { lines, errors: [] };
  });
}

type Told = { outcome: Outcome; message?: string };

async function bringIn(
  context: Context,
  { requirement, personId, row }: { requirement: Requirement; personId: string; row: PeopleLine },
): Promise<Told> {
  const { em, locale, viewer } = context;
  const refuse = (key: string): Told => ({
    outcome: 'REFUSED',
    message: userError('InvalidInput', locale, key, [], limitOf(requirement)).message,
  });
  if (viewer.kind === 'GUEST' || personId === viewer.personId) return refuse('ownTraining');
  const [, trainedOn = '', evidence = ''] = row.fields;
  const { value, errors } = parseInput(recognitionSchema, { trainedOn, evidence }, locale);
  if (errors) return { outcome: 'REFUSED', message: lineMessage(errors, evidence, locale) };
  const known = { requirementId: requirement.id, personId };
  if ((await em.count(RequirementCycle, { ...known, closedAs: 'RECOGNISED', completedOn: value.trainedOn })) > 0)
    return { outcome: 'ALREADY' };
  const cycle = await em.findOne(RequirementCycle, { ...known, closedAs: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cycle) return { outcome: 'ALREADY' };
  const refusal = await recogniseFor(context, { requirement, cycle }, value);
  return refusal ? refuse(refusal) : { outcome: 'RECOGNISED' };
}

/** What is wrong with a line; that something is missing says what. */
function lineMessage(errors: readonly UserErrorRow[], evidence: string, locale: Context['locale']): string {
  const [first] = errors;
  const lacksEvidence = first?.path[0] === 'evidence' && evidence.length < 3;
  return lacksEvidence ? userError('InvalidInput', locale, 'evidenceMissing', []).message : (first?.message ?? '');
}

function refused(error: UserErrorRow): Result {
  return { lines: [], errors: [error] };
}
