import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { heldSnippet, type SnippetResult } from './save-snippet.ts';
import { snippetUnitOf } from './snippets.queries.ts';

/** Takes a snippet of the viewer's unit away; its wordings are kept, and offered no more. */
export function endSnippet(context: Context, input: { snippetId: string }): Promise<SnippetResult> {
  return inTransaction(context, async (context): Promise<SnippetResult> => {
    const { viewer, clock, locale } = context;
    const unitId = snippetUnitOf(viewer);
    const held = unitId === null ? null : await heldSnippet(context, input.snippetId, unitId);
    if (!held) return { done: false, errors: [userError('NotFound', locale, 'notFound', ['snippetId'])] };
    held.endedAt = clock.now();
    const details = { version: held.version };
    record(context, {
      action: 'SNIPPET_ENDED',
      objectType: 'ConsultSnippet',
      objectId: held.seriesId,
      actorRole: 'CONSULT_RESPONDER',
      details,
    });
    await context.em.flush();
    return { done: true, errors: [] };
  });
}
