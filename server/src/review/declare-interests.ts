import { declarationSchema } from 'shared/review/interest-declaration.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeTasksOf } from '../tasks/open-task.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { declarationOf, type DeclarationRow } from './declaration.queries.ts';
import type { DeclareInterestsInput } from './review.inputs.ts';

export type DeclareInterestsResult = { declaration: DeclarationRow | null; errors: UserErrorRow[] };

/** Declares the viewer's interests, for every text they work with: it holds for 12 months, and is shown at those texts. */
export function declareInterests(context: Context, input: DeclareInterestsInput): Promise<DeclareInterestsResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    if (viewer.kind === 'GUEST') return { declaration: null, errors: [userError('NotAllowed', locale, 'signInFirst')] };
    const parsed = parseInput(declarationSchema, input, locale);
    if (parsed.errors) return { declaration: null, errors: parsed.errors };
    const { hasInterests, text } = parsed.value;
    const { personId } = viewer;
    em.create(InterestDeclaration, { personId, hasInterests, text: hasInterests ? text.trim() : '', declaredAt: clock.now() });
    await closeTasksOf(context, { kind: 'DECLARE_INTERESTS', personId }, 'INTERESTS_DECLARED');
    record(context, { action: 'INTERESTS_DECLARED', objectType: 'Person', objectId: personId, details: { hasInterests } });
    await em.flush();
    return { declaration: await declarationOf(context, personId), errors: [] };
  });
}
