import { answerDraftSchema } from 'shared/consultations/consult-thread.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { AnswerDraft } from './answer-draft.entity.ts';
import { changeConsult, stepOrErrors, type Change, type ConsultResult, type Outcome } from './change-consult.ts';
import { readReferences, type CitationInput } from './citation-input.ts';
import type { Consult } from './consult.entity.ts';
import { partiesOf } from './consult.policy.ts';
import { workedBetween } from './handling-time.ts';
import { refusalError } from './consult-errors.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';
import { targetsNow } from '../publishing/pin-citation.ts';

export type SaveAnswerDraftInput = {
  consultId: string;
  /** The revision that was seen; 0 before the first save. */
  revision: number;
  disposition?: DispositionCode | null;
  text?: string | null;
  knowledgeMissing?: boolean | null;
  followUpWeeks?: number | null;
  followUpMeasure?: string | null;
  citations?: CitationInput[] | null;
  overrides?: OverrideInput[] | null;
};

export type SaveAnswerDraftResult = ConsultResult & { revision: number | null };

/**
 * Saves the answer a responder is writing; the first save is T11. What is left out stays as it is. A text that may not be stored holds up
 * nothing else.
 */
export async function saveAnswerDraft(context: Context, input: SaveAnswerDraftInput): Promise<SaveAnswerDraftResult> {
  let revision: number | null = null;
  const result = await changeConsult(context, input.consultId, async (context, found) => {
    const { consult, facts, author } = found;
    const { locale } = context;
    if (!partiesOf(author, facts).includes('RS')) return { errors: [refusalError('notThisRole', consult.state, locale)] };
    if (consult.state !== 'ASSIGNED' && consult.state !== 'IN_PROGRESS')
      return { errors: [refusalError('notInThisState', consult.state, locale)] };
    if (consult.quarantined) return { errors: [refusalError('quarantined', consult.state, locale)] };
    const read = readChanges(input, locale);
    if (read.errors) return { errors: read.errors };
    const stored = await store(context, found, input, read.changes);
    revision = stored.revision;
    return stored.outcome;
  });
  return { ...result, revision };
}

type Changes = Partial<Pick<AnswerDraft, 'disposition' | 'text' | 'knowledgeMissing' | 'followUpWeeks' | 'followUpMeasure'>> & {
  citations?: NodeReference[];
};

function readChanges(
  input: SaveAnswerDraftInput,
  locale: Context['locale'],
): { changes: Changes; errors: null } | { changes: null; errors: UserErrorRow[] } {
  const { consultId: _consult, revision: _revision, overrides: _overrides, citations, ...rest } = input;
  const references = citations ? readReferences(citations, locale) : null;
  if (references?.errors) return { changes: null, errors: references.errors };
  const given = { ...rest, ...(references ? { citations: references.references } : {}) };
  const parsed = parseInput(answerDraftSchema, given, locale);
  if (parsed.errors) return { changes: null, errors: parsed.errors };
  const { disposition, text, knowledgeMissing, followUpWeeks, followUpMeasure } = parsed.value;
  return {
    changes: {
      ...(disposition === undefined ? {} : { disposition }),
      ...(text == null ? {} : { text }),
      ...(knowledgeMissing == null ? {} : { knowledgeMissing }),
      ...(followUpWeeks === undefined ? {} : { followUpWeeks }),
      ...(followUpMeasure == null ? {} : { followUpMeasure }),
      ...(references ? { citations: references.references } : {}),
    },
    errors: null,
  };
}

async function store(
  context: Context,
  { consult, author }: Change,
  input: SaveAnswerDraftInput,
  changes: Changes,
): Promise<{ outcome: Outcome; revision: number | null }> {
  const { em, clock, locale } = context;
  const held = await em.findOne(AnswerDraft, { consultId: consult.id, responderId: author.personId });
  if (held && held.revision !== input.revision) {
    const isSame = Object.entries(changes).every(
      ([name, value]) => JSON.stringify(held[name as keyof AnswerDraft]) === JSON.stringify(value),
    );
    const errors = isSame ? [] : [userError('Conflict', locale, 'savedElsewhere', ['revision'])];
    return { outcome: { errors }, revision: isSame ? held.revision : null };
  }
  const texts = (['text', 'followUpMeasure'] as const).flatMap((field) =>
    changes[field] === undefined ? [] : [{ field, text: changes[field] }],
  );
  const gate = await passIdentityGate(context, {
    consultId: consult.id,
    author,
    scope: 'answer',
    texts,
    overrides: input.overrides ?? null,
  });
  const notPublished = await citationErrors(context, consult, changes.citations ?? [], held?.citations ?? []);
  const stopped = notPublished.length > 0 ? new Set([...gate.stopped, 'citations']) : gate.stopped;
  const kept = Object.fromEntries(Object.entries(changes).filter(([field]) => !stopped.has(field)));
  if (consult.state === 'ASSIGNED') {
    const refused = await stepOrErrors(context, consult, { transition: 'T11', role: 'RS', facts: {} });
    if (refused.length > 0) return { outcome: { errors: refused }, revision: null };
  }
  const draft =
    held ??
    em.create(AnswerDraft, {
      consultId: consult.id,
      responderId: author.personId,
      ...emptyAnswer,
      savedAt: clock.now(),
      begunAt: clock.now(),
      workedSeconds: 0,
    });
  if (!held) em.persist(draft);
  Object.assign(draft, kept);
  draft.revision += 1;
  draft.workedSeconds += workedBetween(draft.savedAt, clock.now());
  draft.savedAt = clock.now();
  consult.repliedAt = null;
  record(context, {
    action: 'CONSULT_ANSWER_SAVED',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: 'RS',
    details: { fields: Object.keys(kept).join(',') },
  });
  return { outcome: { errors: [...gate.errors, ...notPublished], warnings: gate.warnings, partly: true }, revision: draft.revision };
}

/** What leads to nothing published is not kept: words in the place of a part would be a way past the identity scan. What is held already stays. */
async function citationErrors(
  context: Context,
  { requesterUnitId }: Consult,
  given: readonly NodeReference[],
  held: readonly NodeReference[],
): Promise<UserErrorRow[]> {
  const isHeld = ({ artefact, node }: NodeReference): boolean => held.some((each) => each.artefact === artefact && each.node === node);
  const fresh = given.filter((each) => !isHeld(each));
  const targets = await targetsNow(context, fresh, requesterUnitId);
  return fresh
    .filter((each) => !targets.get(each))
    .map((each) => userError('InvalidInput', context.locale, 'citationNotPublished', ['citations', String(given.indexOf(each))]));
}

const emptyAnswer = {
  disposition: null,
  text: '',
  knowledgeMissing: false,
  followUpWeeks: null,
  followUpMeasure: '',
  citations: [],
  revision: 0,
};
