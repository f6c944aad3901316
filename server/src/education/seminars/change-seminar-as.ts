import { LockMode } from '@mikro-orm/core';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { SignedIn } from '../../kernel/viewer.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { Seminar } from './seminar.entity.ts';
import { canHoldSeminars } from './seminar.policy.ts';
import { seminarById } from './seminar.queries.ts';
import type { SeminarRow } from './seminar.rows.ts';

/** The seminar as it now is, or what is in the way. */
export type SeminarResult = { seminar: SeminarRow | null; errors: UserErrorRow[] };

/** A request by somebody who is signed in. */
export type SignedInContext = Context & { viewer: SignedIn };

type Work = (context: SignedInContext, seminar: Seminar) => Promise<UserErrorRow[]>;

/**
 * Changes a seminar as one unit of work for somebody who may know of it, the seminar locked: everything about its places comes one after the other.
 * What `work` has changed is written only where it finds nothing in the way.
 */
export function changeSeminarAs(
  as: 'HOLDER' | 'PARTICIPANT',
  context: Context,
  { seminarId }: { seminarId: string },
  work: Work,
): Promise<SeminarResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const id = idOf('Seminar', seminarId);
    const seminar = id ? await em.findOne(Seminar, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!seminar || viewer.kind === 'GUEST' || !(await seminarById(context, seminar.id)))
      return refused(userError('NotFound', locale, 'notFound', ['seminarId']));
    if (as === 'HOLDER' && !canHoldSeminars(viewer, await scopeOf(em, seminar.organisationNodeId)))
      return refused(userError('NotAllowed', locale, 'notAllowed'));
    const errors = await work({ ...context, viewer }, seminar);
    if (errors.length > 0) {
      em.clear();
      return { seminar: null, errors };
    }
    await em.flush();
    return { seminar: await seminarById(context, seminar.id), errors: [] };
  });
}

function refused(error: UserErrorRow): SeminarResult {
  return { seminar: null, errors: [error] };
}
