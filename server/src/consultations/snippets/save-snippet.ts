import { LockMode } from '@mikro-orm/core';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { LONGEST_SNIPPET_DAYS, MOST_SNIPPETS, snippetSchema } from 'shared/consultations/snippets/snippet.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import type { ConsultErrorRow } from '../consult-errors.ts';
import { judgeTexts } from '../identity-gate.ts';
import { identityFound } from '../pass-identity-gate.ts';
import { ConsultSnippet } from './consult-snippet.entity.ts';
import { snippetUnitOf } from './snippets.queries.ts';

export type SaveSnippetInput = {
  snippetId?: string | null;
  topic?: ConsultTopicCode | null;
  title: string;
  text: string;
  offeredUntil: string;
};

export type SnippetResult = { done: boolean; errors: ConsultErrorRow[] };

/**
 * Keeps a piece of text for answers of the viewer's unit: a new one, or a new wording of one there is. Whoever saves it owns it and vouches for it until the
 * day given. It passes the gate as every text does, and nothing in it can be vouched for: what is used again and again names nobody.
 */
export function saveSnippet(context: Context, input: SaveSnippetInput): Promise<SnippetResult> {
  return inTransaction(context, async (context): Promise<SnippetResult> => {
    const { em, viewer, clock, locale } = context;
    const unitId = snippetUnitOf(viewer);
    if (unitId === null || viewer.kind === 'GUEST') return refused(userError('NotAllowed', locale, 'notAllowed'));
    const parsed = parseInput(snippetSchema, { title: input.title, text: input.text }, locale);
    if (parsed.errors) return { done: false, errors: parsed.errors };
    if (!isWithinReach(input.offeredUntil, today(clock))) return refused(userError('InvalidInput', locale, 'snippetDay', ['offeredUntil']));
    const stopped = stoppedBy(context, unitId, { title: input.title, text: input.text });
    if (stopped.length > 0) return { done: false, errors: stopped };
    const held = input.snippetId ? await heldSnippet(context, input.snippetId, unitId) : null;
    if (input.snippetId && !held) return refused(userError('NotFound', locale, 'notFound', ['snippetId']));
    if (!held && (await em.count(ConsultSnippet, { unitId, endedAt: null })) >= MOST_SNIPPETS)
      return refused(userError('InvalidInput', locale, 'tooMany', ['title'], { max: MOST_SNIPPETS }));
    keep(context, { unitId, ownerId: viewer.personId, held, input });
    await em.flush();
    return { done: true, errors: [] };
  });
}

type Keep = { unitId: string; ownerId: string; held: ConsultSnippet | null; input: SaveSnippetInput };

function keep(context: Context, { unitId, ownerId, held, input }: Keep): void {
  const { em, clock } = context;
  const id = crypto.randomUUID();
  if (held) held.endedAt = clock.now();
  em.create(ConsultSnippet, {
    id,
    seriesId: held?.seriesId ?? id,
    version: (held?.version ?? 0) + 1,
    unitId,
    topic: input.topic ?? null,
    title: input.title.trim(),
    text: input.text.trim(),
    ownerId,
    offeredUntil: input.offeredUntil,
    savedAt: clock.now(),
    endedAt: null,
  });
  const details = { version: (held?.version ?? 0) + 1, until: input.offeredUntil };
  record(context, {
    action: 'SNIPPET_SAVED',
    objectType: 'ConsultSnippet',
    objectId: held?.seriesId ?? id,
    actorRole: 'CONSULT_RESPONDER',
    details,
  });
}

/** A snippet in its present wording, of the unit. Locked, so that two who change it come one after the other. */
export async function heldSnippet({ em }: Context, snippetId: string, unitId: string): Promise<ConsultSnippet | null> {
  const id = idOf('ConsultSnippet', snippetId);
  return id ? em.findOne(ConsultSnippet, { id, unitId, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
}

function stoppedBy(context: Context, unitId: string, texts: Record<string, string>): ConsultErrorRow[] {
  const { stopped } = judgeTexts(
    Object.entries(texts).map(([field, text]) => ({ field, text })),
    () => 0,
  );
  for (const { field, hits } of stopped) {
    for (const kind of new Set(hits.map((hit) => hit.kind)))
      record(context, {
        action: 'IDENTITY_STOPPED',
        objectType: 'OrganisationNode',
        objectId: unitId,
        outcome: 'DENIED',
        details: { field: `snippet.${field}`, kind },
      });
  }
  return stopped.map((finds) => ({ ...identityFound(finds, [finds.field], context.locale), canOverride: false }));
}

function isWithinReach(day: string, from: string): boolean {
  const days = (Date.parse(day) - Date.parse(from)) / 86_400_000;
  return days >= 1 && days <= LONGEST_SNIPPET_DAYS;
}

const refused = (error: ConsultErrorRow): SnippetResult => ({ done: false, errors: [error] });
