import { inTransaction, type Context } from '../../kernel/context.ts';
import { holdName } from '../../kernel/database/hold-name.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { CentreForChildren } from './centre-for-children.entity.ts';
import { childQuestionCentres } from './centres-for-children.queries.ts';

export type SetChildQuestionsInput = { unitId: string; takes: boolean };

export type SetChildQuestionsResult = { done: boolean; errors: UserErrorRow[] };

/**
 * Decides whether a knowledge centre takes questions about children, for those who sort them and for its pool from then on. It does not stop while it has one
 * that is not answered: nobody there could take it. Deciding what is decided already changes nothing.
 */
export function setChildQuestions(context: Context, { unitId: wanted, takes }: SetChildQuestionsInput): Promise<SetChildQuestionsResult> {
  return inTransaction(context, async (context): Promise<SetChildQuestionsResult> => {
    const { em, viewer, clock, locale } = context;
    const unitId = organisationNodeIdOf(wanted);
    await holdName(context, `children ${unitId ?? ''}`);
    const centre = (await childQuestionCentres(context)).find((each) => each.unitId === unitId);
    if (!centre || viewer.kind === 'GUEST') return refused(userError('NotFound', locale, 'notFound', ['unitId']));
    if ((centre.since !== null) === takes) return { done: true, errors: [] };
    if (!takes && centre.unanswered > 0) return refused(userError('NotReady', locale, 'childQuestionsLeft', ['takes']));
    const now = clock.now();
    if (takes) em.persist(em.create(CentreForChildren, { unitId: centre.unitId, setById: viewer.personId, setAt: now, endedAt: null }));
    else await em.nativeUpdate(CentreForChildren, { unitId: centre.unitId, endedAt: null }, { endedAt: now });
    record(context, { action: 'CHILD_QUESTIONS_SET', objectType: 'OrganisationNode', objectId: centre.unitId, details: { takes } });
    await em.flush();
    return { done: true, errors: [] };
  });
}

const refused = (error: UserErrorRow): SetChildQuestionsResult => ({ done: false, errors: [error] });
