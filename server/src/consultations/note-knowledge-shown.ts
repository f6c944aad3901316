import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { canReadDraft } from './consult.policy.ts';

export type NoteKnowledgeShownInput = { consultId: string };

/** The asker has been shown what is already known on the topic: needed before the question can be sent. Saying it again changes nothing. */
export function noteKnowledgeShown(context: Context, input: NoteKnowledgeShownInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, { consult, facts, author }) => {
    if (!canReadDraft(author, facts)) return { errors: [userError('NotReady', context.locale, 'consultHasBeenSent')] };
    if (consult.knowledgeShownAt) return { errors: [] };
    consult.knowledgeShownAt = context.clock.now();
    record(context, {
      action: 'CONSULT_KNOWLEDGE_SHOWN',
      objectType: 'Consult',
      objectId: consult.id,
      actorRole: 'RQ',
      details: { topic: consult.topic },
    });
    return { errors: [] };
  });
}
