import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';

/** Which text of a question is read. */
export type TextPart = 'TITLE' | 'THREAD' | 'DIRECTIVE' | 'DRAFT' | 'ANSWER_DRAFT' | 'CLOSE_OUT' | 'LOG' | 'EXPORT' | 'ATTACHMENT' | 'ALL';

export type Read = { consultId: string; role: string | null; part: TextPart };

/**
 * Writes into the ledger who reads which text of which questions, in a transaction of its own that is over when this returns: only
 * then may text leave. One statement, however many questions.
 */
export async function recordReads(context: Context, reads: readonly Read[], outcome: 'ALLOWED' | 'DENIED' = 'ALLOWED'): Promise<void> {
  if (reads.length === 0) return;
  const inside = { ...context, em: context.em.fork() };
  for (const { consultId, role, part } of reads) {
    record(inside, {
      action: 'CONSULT_READ',
      objectType: 'Consult',
      objectId: consultId,
      outcome,
      ...(role ? { actorRole: role } : {}),
      details: { part },
    });
  }
  await inside.em.flush();
}
