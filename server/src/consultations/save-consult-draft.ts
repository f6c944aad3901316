import { consultDraftSchema } from 'shared/consultations/consult-submission.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { DraftFieldConflictRow, IdentityFoundRow } from './consult-errors.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import type { Consult } from './consult.entity.ts';
import { canReadDraft } from './consult.policy.ts';
import { consultRow } from './consult.queries.ts';
import type { ConsultRow } from './consult.rows.ts';
import type { FieldFinds } from './identity-gate.ts';
import { lockConsult } from './lock-consult.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';
import { saveDraftAnswers, type DraftAnswersInput } from './save-draft-answers.ts';

type DraftFieldInput = { key: string; text: string; revision: number };

export type SaveConsultDraftInput = {
  consultId: string;
  fields?: DraftFieldInput[] | null;
  answers?: DraftAnswersInput | null;
  overrides?: OverrideInput[] | null;
};

export type SavedField = { key: string; revision: number; savedAt: Date };

export type SaveConsultDraftResult = {
  consult: ConsultRow | null;
  saved: SavedField[];
  warnings: FieldFinds[];
  errors: (UserErrorRow | IdentityFoundRow | DraftFieldConflictRow)[];
};

/**
 * Saves what is being written, field by field: a field that may not be stored, or that was saved elsewhere in the meantime, holds up no
 * other. Saving the same text again changes nothing.
 */
export async function saveConsultDraft(context: Context, input: SaveConsultDraftInput): Promise<SaveConsultDraftResult> {
  const { viewer, locale } = context;
  const notFound = userError('NotFound', locale, 'notFound', ['consultId']);
  const none = { consult: null, saved: [], warnings: [], errors: [notFound] };
  if (viewer.kind === 'GUEST') return none;
  return inTransaction(context, async (context): Promise<SaveConsultDraftResult> => {
    const found = await lockConsult(context, input.consultId);
    if (!found) return none;
    const { consult, facts } = found;
    if (!canReadDraft(viewer, facts)) return { ...none, errors: [userError('NotReady', locale, 'consultHasBeenSent')] };
    const { fields, errors } = validFields(context, input.fields ?? []);
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author: viewer,
      scope: 'draft',
      texts: fields.map(({ key, text }) => ({ field: key, text })),
      overrides: input.overrides ?? null,
      pathOf: (field) => ['fields', field],
    });
    const stored = await storeFields(
      context,
      consult,
      fields.filter(({ key }) => !gate.stopped.has(key)),
    );
    const answerErrors = input.answers ? await saveDraftAnswers(context, consult, input.answers) : [];
    await context.em.flush();
    return {
      consult: await consultRow(context, consult.id),
      saved: stored.saved,
      warnings: gate.warnings,
      errors: [...errors, ...gate.errors, ...stored.conflicts, ...answerErrors],
    };
  });
}

/** Fields of the form, each once, no longer than they may be; what is wrong with the others. */
function validFields({ locale }: Context, fields: readonly DraftFieldInput[]): { fields: DraftFieldInput[]; errors: UserErrorRow[] } {
  const valid = new Map<string, DraftFieldInput>();
  const errors: UserErrorRow[] = [];
  for (const field of fields) {
    const { key, text } = field;
    const code = key.startsWith('template.') ? key.slice('template.'.length) : null;
    const isField = code !== null || key === 'title' || key === 'question';
    const candidate = code === null ? { [key]: text } : { template: { [code]: text } };
    const parsed = isField ? parseInput(consultDraftSchema, candidate, locale) : null;
    if (parsed && !parsed.errors) valid.set(key, field);
    else {
      const [first] = parsed?.errors ?? [];
      errors.push({ ...(first ?? userError('InvalidInput', locale, 'invalid')), path: ['fields', key] });
    }
  }
  return { fields: [...valid.values()], errors };
}

async function storeFields(
  context: Context,
  consult: Consult,
  fields: readonly DraftFieldInput[],
): Promise<{ saved: SavedField[]; conflicts: DraftFieldConflictRow[] }> {
  const { em, clock, locale } = context;
  const held = new Map((await em.find(ConsultDraftField, { consultId: consult.id })).map((row) => [row.key, row]));
  const saved: SavedField[] = [];
  const conflicts: DraftFieldConflictRow[] = [];
  for (const { key, text, revision } of fields) {
    const row = held.get(key);
    if (row && row.text !== text && row.revision !== revision) {
      conflicts.push({
        ...userError('Conflict', locale, 'savedElsewhere', ['fields', key]),
        __typename: 'DraftFieldConflict',
        theirs: row.text,
        revision: row.revision,
      });
      continue;
    }
    const kept = row ?? em.create(ConsultDraftField, { consultId: consult.id, key, text: '', revision: 0, savedAt: clock.now() });
    if (!row) em.persist(kept);
    if (!row || row.text !== text) {
      kept.text = text;
      kept.revision += 1;
      kept.savedAt = clock.now();
      record(context, {
        action: 'CONSULT_DRAFT_SAVED',
        objectType: 'Consult',
        objectId: consult.id,
        actorRole: 'RQ',
        details: { field: key },
      });
    }
    saved.push({ key, revision: kept.revision, savedAt: kept.savedAt });
  }
  return { saved, conflicts };
}
