import { consultDraftSchema } from 'shared/consultations/consult-submission.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { PatientGroup } from '../organisation/patient-group.entity.ts';
import type { Consult } from './consult.entity.ts';

/** The answers of a question that are chosen, not written. What is left out stays as it is. */
export type DraftAnswersInput = {
  revision: number;
  topic?: Consult['topic'] | null;
  track?: Consult['track'] | null;
  ageBand?: Consult['ageBand'];
  sex?: Consult['sex'];
  regionBand?: Consult['regionBand'];
  priority?: Consult['priority'] | null;
  patientGroups?: string[] | null;
  transition?: boolean | null;
  notEmergency?: boolean | null;
  deidentifiedConfirmed?: boolean | null;
  acceptsKnownAnswer?: boolean | null;
};

const clearable = ['ageBand', 'sex', 'regionBand'] as const;
const settable = [
  'topic',
  'track',
  'priority',
  'patientGroups',
  'transition',
  'notEmergency',
  'deidentifiedConfirmed',
  'acceptsKnownAnswer',
] as const;

/** Keeps the chosen answers of a draft, in the caller's transaction: all of them, or none where one cannot be used or somebody was quicker. */
export async function saveDraftAnswers(
  context: Context,
  consult: Consult,
  { revision, ...answers }: DraftAnswersInput,
): Promise<UserErrorRow[]> {
  const { locale } = context;
  const parsed = parseInput(consultDraftSchema, answers, locale);
  if (parsed.errors) return parsed.errors.map((error) => ({ ...error, path: ['answers', ...error.path] }));
  // Free words would be a way past the identity scan.
  if (!(await areOfRegister(context, answers.patientGroups ?? []))) {
    return [userError('InvalidInput', locale, 'invalid', ['answers', 'patientGroups'])];
  }
  const changes: Partial<Consult> = {};
  for (const name of clearable) if (answers[name] !== undefined) Object.assign(changes, { [name]: answers[name] });
  for (const name of settable) if (answers[name] != null) Object.assign(changes, { [name]: answers[name] });
  const changed = Object.entries(changes).filter(([name, value]) => !same(consult[name as keyof Consult], value));
  if (changed.length === 0) return [];
  if (revision !== consult.answersRevision) return [userError('Conflict', locale, 'savedElsewhere', ['answers', 'revision'])];
  Object.assign(consult, Object.fromEntries(changed));
  consult.answersRevision += 1;
  const details = { fields: changed.map(([name]) => name).join(',') };
  record(context, { action: 'CONSULT_DRAFT_SAVED', objectType: 'Consult', objectId: consult.id, actorRole: 'RQ', details });
  return [];
}

const same = (held: unknown, given: unknown): boolean => JSON.stringify(held ?? null) === JSON.stringify(given ?? null);

async function areOfRegister({ em }: Context, slugs: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(slugs)];
  return wanted.length === 0 || (await em.count(PatientGroup, { slug: { $in: wanted } })) === wanted.length;
}
